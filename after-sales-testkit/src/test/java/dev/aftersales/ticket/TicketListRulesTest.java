/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.Desk;
import dev.aftersales.command.DocumentKind;
import dev.aftersales.input.FullShop;
import dev.aftersales.spi.Actor;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.Cursor;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.TeamId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.UserId;
import dev.aftersales.team.Helpdesk;
import dev.aftersales.testkit.fault.Fault;
import dev.aftersales.testkit.fault.Operation;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TicketListRulesTest {

    private static final TeamId VIP = TeamId.of("vip");

    private final FullShop shop = FullShop.open();
    private final Helpdesk helpdesk = shop.helpdesk;
    private final Desk desk = helpdesk.desk;

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    @DisplayName("TKT-1: a list shows each ticket as it was put last, at the place of when it was put first")
    void lines() {
        Instant first = helpdesk.clock.instant();
        putLater("HD-7", VIP, "azure", true);
        desk.put(Helpdesk.ticket(Helpdesk.TICKET)
                .version(2)
                .title("Now it smokes")
                .build());

        List<TicketLine> tickets = list(all());

        assertThat(tickets).extracting(line -> line.ticket().value()).containsExactly("HD-7", "HD-2", "HD-1");
        assertThat(tickets.get(0))
                .isEqualTo(new TicketLine(
                        TicketRef.of("HD-7"),
                        "Makes a noise",
                        VIP,
                        CustomerId.of("azure"),
                        true,
                        helpdesk.clock.instant(),
                        List.of(),
                        0,
                        0));
        assertThat(tickets.get(2).title()).isEqualTo("Now it smokes");
        assertThat(tickets.get(2).createdAt()).isEqualTo(first);
    }

    @Test
    @DisplayName(
            "TKT-3, REF-8: a list counts what is behind the smart buttons of each ticket's view, and its drafts apart")
    void counts() {
        helpdesk.execute(desk.taskForm(Helpdesk.TICKET).task().build()).orElseThrow();

        for (TicketLine line : list(all())) {
            TicketView view = desk.view(line.ticket());
            assertThat(line.documents())
                    .isEqualTo(view.smartButtons().stream()
                            .map(button -> new DocumentCount(button.kind(), button.label(), button.count()))
                            .toList());
            assertThat(line.drafts()).isEqualTo(view.drafts().size());
        }
        TicketLine busy = list(all()).get(1);
        assertThat(busy.count(DocumentKind.TASK)).map(DocumentCount::count).contains(2);
        assertThat(busy.count(DocumentKind.CREDIT_NOTE)).isEmpty();
        assertThat(busy.drafts()).isOne();
    }

    @Test
    @DisplayName("TKT-3, TKT-6: the labels of a list are in the actor's language")
    void labels() {
        Actor marta = Actor.agent(Helpdesk.TENANT, UserId.of("marta")).in(Locale.forLanguageTag("es"));

        assertThat(helpdesk.afterSales.desk(marta).tickets(all().build()).tickets())
                .flatExtracting(TicketLine::documents)
                .extracting(DocumentCount::label)
                .contains("Devolver");
    }

    @Test
    @DisplayName("EXE-7: a list tells of actions whose outcome is not known, until it is")
    void stuck() {
        helpdesk.erp.faults().next(Operation.CREATE_TASK, Fault.actThenTimeOut());
        helpdesk.execute(desk.taskForm(Helpdesk.TICKET).task().build());
        assertThat(list(all())).extracting(TicketLine::stuck).containsExactly(0, 1);

        helpdesk.recover();

        assertThat(list(all())).extracting(TicketLine::stuck).containsExactly(0, 0);
    }

    @Test
    @DisplayName("TKT-1: filters list the tickets of teams, of a customer, closed or open ones, and those of a time")
    void filters() {
        Instant before = helpdesk.clock.instant();
        putLater("HD-7", VIP, "azure", true);
        putLater("HD-8", VIP, "gemini", false);
        Instant after = helpdesk.clock.instant();

        assertThat(refs(all().addTeams(VIP))).containsExactly("HD-8", "HD-7");
        assertThat(refs(all().addTeams(VIP, Helpdesk.SUPPORT))).hasSize(4);
        assertThat(refs(all().customer(CustomerId.of("azure")))).containsExactly("HD-7", "HD-2");
        assertThat(refs(all().closed(true))).containsExactly("HD-7");
        assertThat(refs(all().closed(false))).containsExactly("HD-8", "HD-2", "HD-1");
        assertThat(refs(all().createdFrom(after))).containsExactly("HD-8");
        assertThat(refs(all().createdFrom(after.plusNanos(1)))).isEmpty();
        assertThat(refs(all().createdBefore(after))).containsExactly("HD-7", "HD-2", "HD-1");
        assertThat(refs(all().createdBefore(before.plusNanos(1)))).containsExactly("HD-2", "HD-1");
        assertThat(refs(all().createdFrom(Instant.MIN).createdBefore(Instant.MAX)))
                .hasSize(4);
        assertThat(refs(all().createdFrom(Instant.MAX))).isEmpty();
        assertThat(refs(all().addTeams(VIP).customer(CustomerId.of("gemini")).closed(true)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("TKT-3: a list of one service has the tickets with a smart button of that service")
    void services(AfterSalesService service) {
        boolean drafted = service == AfterSalesService.REFUND;
        assertThat(refs(all().service(service))).hasSize(drafted ? 0 : 1).isSubsetOf("HD-1");

        helpdesk.erp.postCreditNote(shop.draft.id());
        helpdesk.changed(DocumentKind.CREDIT_NOTE, shop.draft.id().value());

        assertThat(refs(all().service(service))).containsExactly("HD-1");
    }

    @Test
    @DisplayName("TKT-1: pages of any length hold each ticket once, in order, whatever is put meanwhile")
    void pages() {
        for (int i = 10; i < 17; i++) {
            putLater("HD-" + i, i % 2 == 0 ? VIP : Helpdesk.SUPPORT, "gemini", false);
        }
        List<TicketLine> whole = list(all());
        assertThat(whole).hasSize(9);

        for (int length = 1; length <= 10; length++) {
            List<TicketLine> paged = new ArrayList<>();
            TicketFilter filter = all().limit(length).build();
            TicketPage page = desk.tickets(filter);
            paged.addAll(page.tickets());
            putLater("LATE-" + length, VIP, "gemini", false);
            while (page.next().isPresent()) {
                page = desk.tickets(filter.from(page.next().orElseThrow()));
                assertThat(page.tickets()).isNotEmpty();
                paged.addAll(page.tickets());
            }
            assertThat(paged)
                    .filteredOn(line -> line.ticket().value().startsWith("HD-"))
                    .isEqualTo(whole);
        }
    }

    @Test
    @DisplayName("TKT-3: pages of a ticket's documents hold each document behind a smart button once, oldest first")
    void documents() {
        TicketView view = desk.view(Helpdesk.TICKET);
        List<DocumentLink> paged = new ArrayList<>();
        Optional<Cursor> next = Optional.empty();
        do {
            DocumentFilter one = DocumentFilter.builder().limit(1).build();
            DocumentPage page =
                    desk.documents(Helpdesk.TICKET, next.map(one::from).orElse(one));
            paged.addAll(page.documents());
            next = page.next();
        } while (next.isPresent());

        assertThat(paged)
                .containsExactlyInAnyOrderElementsOf(view.smartButtons().stream()
                        .flatMap(button -> button.documents().stream())
                        .toList())
                .hasSize(4);
        assertThat(desk.documents(
                                Helpdesk.TICKET,
                                DocumentFilter.builder()
                                        .kind(DocumentKind.COUPON)
                                        .build())
                        .documents())
                .extracting(link -> link.document().id())
                .containsExactly(shop.coupon.id().value());
    }

    @Test
    @DisplayName(
            "TKT-3: the view of a ticket with very many documents counts them all and links to the first of each kind")
    void veryMany() {
        for (int i = 0; i < 230; i++) {
            helpdesk.execute(desk.taskForm(Helpdesk.TICKET).task().build()).orElseThrow();
        }
        TicketView view = desk.view(Helpdesk.TICKET);
        SmartButton tasks = view.smartButton(DocumentKind.TASK).orElseThrow();
        DocumentFilter filter =
                DocumentFilter.builder().kind(DocumentKind.TASK).limit(200).build();

        assertThat(tasks.count()).isEqualTo(231);
        assertThat(tasks.documents()).hasSizeBetween(10, 100);
        assertThat(view.smartButton(DocumentKind.COUPON).orElseThrow().documents())
                .hasSize(1);
        assertThat(view.smartButton(DocumentKind.CREDIT_NOTE)).isEmpty();
        assertThat(view.drafts()).hasSize(1);
        DocumentPage first = desk.documents(Helpdesk.TICKET, filter);
        DocumentPage second =
                desk.documents(Helpdesk.TICKET, filter.from(first.next().orElseThrow()));
        assertThat(first.documents()).hasSize(200).startsWith(tasks.documents().toArray(DocumentLink[]::new));
        assertThat(second.documents()).hasSize(31);
        assertThat(second.next()).isEmpty();
    }

    @Test
    @DisplayName("TKT-4: a page of chatter is never longer than it may be, and a length of nothing gives nothing")
    void chatter() {
        assertThat(desk.chatter(Helpdesk.TICKET, 0, -1)).isEmpty();
        assertThat(desk.chatter(Helpdesk.TICKET, Long.MIN_VALUE, Integer.MAX_VALUE))
                .isEqualTo(desk.chatter(Helpdesk.TICKET, 0, TicketViews.MAX_CHATTER));
    }

    private void putLater(String ref, TeamId team, String customer, boolean closed) {
        helpdesk.clock.advance(Duration.ofMinutes(1));
        helpdesk.put(Helpdesk.ticket(TicketRef.of(ref))
                .team(team)
                .customer(CustomerId.of(customer))
                .closed(closed));
    }

    private static TicketFilterBuilder all() {
        return TicketFilter.builder();
    }

    private List<TicketLine> list(TicketFilterBuilder filter) {
        TicketPage page = desk.tickets(filter.build());
        assertThat(page.refusals()).isEmpty();
        return page.tickets();
    }

    private List<String> refs(TicketFilterBuilder filter) {
        return list(filter).stream().map(line -> line.ticket().value()).toList();
    }
}
