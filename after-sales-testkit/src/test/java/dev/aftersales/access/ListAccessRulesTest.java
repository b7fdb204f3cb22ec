/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.TeamId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.access.AccessDecision;
import dev.aftersales.spi.access.AccessPolicy;
import dev.aftersales.spi.access.AccessRequest;
import dev.aftersales.spi.access.Permission;
import dev.aftersales.spi.access.Target;
import dev.aftersales.spi.access.TargetKind;
import dev.aftersales.team.Helpdesk;
import dev.aftersales.ticket.TicketFilter;
import dev.aftersales.ticket.TicketLine;
import dev.aftersales.ticket.TicketPage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Lists show what the host's policy lets them, and nothing tells of the rest. */
class ListAccessRulesTest {

    private static final TeamId VIP = TeamId.of("vip");
    private static final TicketFilter ALL = TicketFilter.builder().build();

    private final Helpdesk helpdesk = Helpdesk.open();
    private final List<List<AccessRequest>> asked = new ArrayList<>();

    @BeforeEach
    void tickets() {
        for (int i = 10; i < 20; i++) {
            helpdesk.clock.advance(Duration.ofSeconds(1));
            helpdesk.put(Helpdesk.ticket(TicketRef.of("HD-" + i)).team(i % 2 == 0 ? VIP : Helpdesk.SUPPORT));
        }
    }

    @AfterEach
    void close() {
        helpdesk.close();
    }

    private void allow(Function<AccessRequest, AccessDecision> policy) {
        helpdesk.allow((actor, requests) -> {
            asked.add(requests);
            return requests.stream().map(policy).toList();
        });
    }

    @Test
    @DisplayName("EXE-9: the list as a whole is asked about first, then its tickets, each time in one batch")
    void inBatches() {
        allow(request -> AccessDecision.allow());

        assertThat(list(ALL).tickets()).hasSize(10);

        assertThat(asked).hasSize(2);
        assertThat(asked.get(0))
                .containsExactly(new AccessRequest(
                        Permission.LIST_TICKETS, new Target(TargetKind.TENANT, Helpdesk.TENANT.value())));
        assertThat(asked.get(1))
                .hasSize(10)
                .contains(new AccessRequest(Permission.VIEW_TICKET, new Target(TargetKind.TICKET, "HD-10")));
    }

    @Test
    @DisplayName(
            "EXE-9: a list of teams is asked about team by team, and one that is hidden is as one that is not there")
    void byTeam() {
        allow(request -> request.target().id().equals("support") ? AccessDecision.hide() : AccessDecision.allow());
        TicketFilter both =
                TicketFilter.builder().addTeams(VIP, Helpdesk.SUPPORT).build();
        TicketFilter hidden = TicketFilter.builder().addTeams(Helpdesk.SUPPORT).build();
        TicketFilter nowhere =
                TicketFilter.builder().addTeams(TeamId.of("nowhere")).build();

        assertThat(list(both).tickets()).hasSize(5).extracting(TicketLine::team).containsOnly(VIP);
        assertThat(asked.get(0)).hasSize(2).allSatisfy(request -> {
            assertThat(request.permission()).isEqualTo(Permission.LIST_TICKETS);
            assertThat(request.target().kind()).isEqualTo(TargetKind.TEAM);
        });
        assertThat(list(hidden)).isEqualTo(list(nowhere));
    }

    @Test
    @DisplayName("EXE-9: a list that is denied is refused with the host's reason, before any ticket is looked at")
    void denied() {
        allow(request -> AccessDecision.deny("NOT_TODAY"));
        TicketFilter both =
                TicketFilter.builder().addTeams(VIP, Helpdesk.SUPPORT).build();

        assertThat(helpdesk.desk.tickets(ALL).refusals())
                .extracting(Refusal::code)
                .containsExactly(RefusalCode.ACCESS_DENIED);
        assertThat(helpdesk.desk.tickets(both).refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.data().toString()).contains("NOT_TODAY"));
        assertThat(asked).hasSize(2);
    }

    @Test
    @DisplayName(
            "EXE-9: a list that is hidden is empty, as is that of a policy that answers less or more than was asked")
    void hidden() {
        List<AccessPolicy> policies = List.of(
                (actor, requests) ->
                        requests.stream().map(request -> AccessDecision.hide()).toList(),
                (actor, requests) -> List.of(),
                (actor, requests) -> IntStream.range(0, 50)
                        .mapToObj(i -> AccessDecision.allow())
                        .toList());
        for (AccessPolicy policy : policies) {
            helpdesk.allow(policy);
            assertThat(list(ALL).tickets()).isEmpty();
            assertThat(list(ALL).next()).isEmpty();
        }
    }

    @Test
    @DisplayName(
            "EXE-9: tickets that are hidden or denied are neither on a page nor counted in its length nor in its cursor")
    void withoutHiddenTickets() {
        Function<AccessRequest, AccessDecision> oddOnes =
                request -> switch (request.target().id()) {
                    case "HD-12", "HD-14", "HD-16" -> AccessDecision.hide();
                    case "HD-10", "HD-18" -> AccessDecision.deny("VIP");
                    default -> AccessDecision.allow();
                };
        allow(oddOnes);
        TicketFilter two = TicketFilter.builder().limit(2).build();

        List<TicketPage> pages = new ArrayList<>();
        Optional<TicketPage> page = Optional.of(list(two));
        while (page.isPresent()) {
            pages.add(page.get());
            page = page.get().next().map(two::from).map(this::list);
        }

        assertThat(pages).extracting(one -> one.tickets().size()).containsExactly(2, 2, 1);
        assertThat(pages)
                .flatExtracting(TicketPage::tickets)
                .extracting(line -> line.ticket().value())
                .containsExactly("HD-19", "HD-17", "HD-15", "HD-13", "HD-11");
    }

    @Test
    @DisplayName("EXE-9: where almost everything is hidden, the list still comes to its end, page by page")
    void almostAllHidden() {
        for (int i = 20; i < 60; i++) {
            helpdesk.clock.advance(Duration.ofSeconds(1));
            helpdesk.put(Helpdesk.ticket(TicketRef.of("HD-" + i)));
        }
        allow(request -> request.permission() == Permission.LIST_TICKETS
                        || request.target().id().equals("HD-10")
                ? AccessDecision.allow()
                : AccessDecision.hide());
        TicketFilter one = TicketFilter.builder().limit(1).build();

        List<TicketLine> shown = new ArrayList<>();
        int pages = 0;
        Optional<TicketPage> page = Optional.of(list(one));
        while (page.isPresent()) {
            pages++;
            shown.addAll(page.get().tickets());
            page = page.get().next().map(one::from).map(this::list);
        }

        assertThat(shown).extracting(line -> line.ticket().value()).containsExactly("HD-10");
        assertThat(pages).isBetween(2, 10);
    }

    @Test
    @DisplayName("EXE-9: a portal customer lists nothing")
    void customers() {
        TicketPage page = helpdesk.portal("gemini").tickets(ALL);

        assertThat(page.tickets()).isEmpty();
        assertThat(page.next()).isEmpty();
    }

    private TicketPage list(TicketFilter filter) {
        TicketPage page = helpdesk.desk.tickets(filter);
        assertThat(page.refusals()).isEmpty();
        return page;
    }
}
