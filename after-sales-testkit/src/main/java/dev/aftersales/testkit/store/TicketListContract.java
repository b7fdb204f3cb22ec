/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.TeamId;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.store.Ticket;
import dev.aftersales.store.TicketBuilder;
import dev.aftersales.store.TicketPosition;
import dev.aftersales.store.TicketQuery;
import dev.aftersales.store.TicketQueryBuilder;
import dev.aftersales.store.TicketSummary;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Lists of tickets: which, in which order, page by page. */
abstract class TicketListContract extends TicketContract {

    private static final TeamId SALES = TeamId.of("sales");
    private static final TeamId VIP = TeamId.of("vip");
    private static final CustomerId GEMINI = CustomerId.of("gemini");
    private static final CustomerId AZURE = CustomerId.of("azure");

    private static final Comparator<TicketSummary> NEWEST = Comparator.comparing(TicketSummary::createdAt)
            .thenComparing(ticket -> ticket.ref().value())
            .reversed();

    @Test
    @DisplayName("TKT-1: a ticket is listed as it was put, with the time it was first put")
    void listsATicket() {
        Instant before = store.now().minus(clockTolerance());
        store.put(sample.ticket().version(1).build());
        Instant after = store.now().plus(clockTolerance());
        TicketSummary first = summary(Sample.TICKET);

        assertThat(first.createdAt()).isBetween(before, after);
        assertThat(first)
                .isEqualTo(TicketSummary.builder()
                        .tenant(sample.tenant())
                        .ref(Sample.TICKET)
                        .team(Sample.TEAM)
                        .title("Arrived broken")
                        .customer(GEMINI)
                        .closed(false)
                        .createdAt(first.createdAt())
                        .openWork(0)
                        .stuck(0)
                        .build());
        assertThat(store.tickets(all().build())).containsExactly(first);
        assertThat(store.summary(sample.tenant(), TicketRef.of("HD-2"))).isEmpty();
    }

    @Test
    @DisplayName(
            "TKT-1: a newer version of a ticket is listed in the old place, and no longer where it does not belong")
    void staysInPlace() {
        store.put(sample.ticket().build());
        store.put(ticket("HD-2").build());
        TicketSummary first = summary(Sample.TICKET);

        store.put(sample.ticket()
                .version(2)
                .title("Now it smokes")
                .team(VIP)
                .customer(AZURE)
                .closed(true)
                .build());
        store.put(sample.ticket().version(1).title("older").build());

        TicketSummary second = summary(Sample.TICKET);
        assertThat(second.createdAt()).isEqualTo(first.createdAt());
        assertThat(second.title()).isEqualTo("Now it smokes");
        assertThat(store.tickets(all().build())).containsExactly(summary(TicketRef.of("HD-2")), second);
        assertThat(store.tickets(
                        all().teams(Set.of(VIP)).customer(AZURE).closed(true).build()))
                .containsExactly(second);
        assertThat(store.tickets(all().teams(Set.of(Sample.TEAM)).build()))
                .extracting(TicketSummary::ref)
                .doesNotContain(Sample.TICKET);
        assertThat(store.tickets(all().customer(GEMINI).build()))
                .extracting(TicketSummary::ref)
                .doesNotContain(Sample.TICKET);
        assertThat(store.tickets(all().closed(false).build()))
                .extracting(TicketSummary::ref)
                .doesNotContain(Sample.TICKET);
    }

    @Test
    @DisplayName("TKT-1: tickets are listed newest first, those of one instant by their references")
    void inOrder() {
        List<Ticket> put = putMany();
        List<TicketSummary> listed = store.tickets(all().build());

        assertThat(listed).hasSameSizeAs(put).isSortedAccordingTo(NEWEST);
        assertThat(put.stream().map(ticket -> summary(ticket.ref()).createdAt()))
                .isSorted();
    }

    @Test
    @DisplayName("TKT-1: pages of any length hold every ticket once, in order, and begin anywhere")
    void inPages() {
        putMany();
        List<TicketSummary> whole = store.tickets(all().build());

        for (int length = 1; length <= whole.size() + 1; length++) {
            assertThat(paged(all().limit(length).build()))
                    .as("pages of %d", length)
                    .isEqualTo(whole);
        }
        TicketPosition between = new TicketPosition(
                whole.get(2).createdAt(), TicketRef.of(whole.get(2).ref() + "x"));
        assertThat(store.tickets(all().after(between).build()))
                .isEqualTo(whole.stream()
                        .filter(ticket -> isBehind(between, ticket))
                        .toList());
    }

    @Test
    @DisplayName("TKT-1: every filter lists exactly the tickets it says, alone and with the others, in pages as well")
    void filters() {
        putMany();
        Instant middle = store.tickets(all().build()).get(4).createdAt();

        assertLists(all().teams(Set.of(VIP)), ticket -> ticket.team().equals(VIP));
        assertLists(all().teams(Set.of(VIP, SALES)), ticket -> !ticket.team().equals(Sample.TEAM));
        assertLists(all().customer(AZURE), ticket -> ticket.customer().equals(AZURE));
        assertLists(all().closed(true), TicketSummary::closed);
        assertLists(all().closed(false), ticket -> !ticket.closed());
        assertLists(all().createdFrom(middle), ticket -> !ticket.createdAt().isBefore(middle));
        assertLists(all().createdBefore(middle), ticket -> ticket.createdAt().isBefore(middle));
        assertLists(
                all().createdFrom(middle).createdBefore(middle.plusMillis(1)),
                ticket -> !ticket.createdAt().isBefore(middle)
                        && ticket.createdAt().isBefore(middle.plusMillis(1)));
        assertLists(
                all().teams(Set.of(VIP, SALES)).customer(GEMINI).closed(false),
                ticket ->
                        !ticket.team().equals(Sample.TEAM) && ticket.customer().equals(GEMINI) && !ticket.closed());
        assertLists(all().teams(Set.of(TeamId.of("nobody"))), ticket -> false);
        assertLists(all().customer(CustomerId.of("nobody")), ticket -> false);
    }

    @Test
    @DisplayName(
            "EXE-8: a list shows the tickets of its tenant alone, and another tenant's team or customer like nobody's")
    void ofOneTenant() {
        Sample other = new Sample("globex", sample.now());
        store.put(sample.ticket().build());
        store.put(other.ticket().team(VIP).customer(AZURE).build());

        assertThat(store.tickets(all().build()))
                .extracting(TicketSummary::tenant)
                .containsExactly(sample.tenant());
        assertThat(store.tickets(all().teams(Set.of(VIP)).build())).isEmpty();
        assertThat(store.tickets(all().customer(AZURE).build())).isEmpty();
        assertThat(store.summary(TenantId.of("nobody"), Sample.TICKET)).isEmpty();
    }

    final TicketQueryBuilder all() {
        return TicketQuery.builder().tenant(sample.tenant()).limit(100);
    }

    final TicketSummary summary(TicketRef ref) {
        return store.summary(sample.tenant(), ref).orElseThrow();
    }

    final TicketBuilder ticket(String ref) {
        return sample.ticket().ref(TicketRef.of(ref));
    }

    /** Nine tickets whose references do not rise; of three teams, two customers, open and closed. */
    private List<Ticket> putMany() {
        List<TeamId> teams = List.of(Sample.TEAM, SALES, VIP);
        List<Ticket> tickets = IntStream.range(0, 9)
                .mapToObj(i -> ticket("HD-" + (i * 5 % 9))
                        .team(teams.get(i % 3))
                        .customer(i % 2 == 0 ? GEMINI : AZURE)
                        .closed(i % 4 == 0)
                        .build())
                .toList();
        tickets.forEach(store::put);
        return tickets;
    }

    private void assertLists(TicketQueryBuilder query, Predicate<TicketSummary> condition) {
        List<TicketSummary> expected =
                store.tickets(all().build()).stream().filter(condition).toList();
        TicketQuery whole = query.build();

        assertThat(store.tickets(whole)).as("%s", whole).isEqualTo(expected);
        assertThat(paged(whole.change().limit(2).build()))
                .as("pages of %s", whole)
                .isEqualTo(expected);
    }

    private List<TicketSummary> paged(TicketQuery query) {
        List<TicketSummary> all = new ArrayList<>();
        for (List<TicketSummary> page = store.tickets(query); !page.isEmpty(); ) {
            assertThat(page).hasSizeLessThanOrEqualTo(query.limit());
            all.addAll(page);
            page = store.tickets(
                    query.change().after(page.get(page.size() - 1).position()).build());
        }
        return all;
    }

    private static boolean isBehind(TicketPosition place, TicketSummary ticket) {
        int newer = ticket.createdAt().compareTo(place.createdAt());
        return newer < 0
                || newer == 0 && ticket.ref().value().compareTo(place.ref().value()) < 0;
    }
}
