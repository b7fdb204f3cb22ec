/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.ticket;

import static dev.aftersales.testkit.assertion.AfterSalesAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.AfterSales;
import dev.aftersales.Desk;
import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.input.FullShop;
import dev.aftersales.spi.Actor;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.FollowerId;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.TeamId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.UserId;
import dev.aftersales.spi.ports.PortKind;
import dev.aftersales.spi.ports.Ports;
import dev.aftersales.store.ActionState;
import dev.aftersales.store.EntryKind;
import dev.aftersales.team.Helpdesk;
import dev.aftersales.team.TeamSnapshot;
import dev.aftersales.testkit.fault.Fault;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TicketRulesTest {

    private static final TicketRef TICKET = Helpdesk.TICKET;

    private final FullShop shop = FullShop.open();
    private final Desk desk = shop.helpdesk.desk;

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    @DisplayName("TKT-1: a newer snapshot takes the place of the one before, the same and an older one change nothing")
    void versions() {
        assertThat(desk.put(Helpdesk.ticket(TICKET)
                        .version(5)
                        .title("Now it smokes")
                        .build()))
                .isKept();
        assertThat(desk.put(
                        Helpdesk.ticket(TICKET).version(5).title("Same version").build()))
                .isIgnored();
        assertThat(desk.put(Helpdesk.ticket(TICKET).version(4).title("Older").build()))
                .isIgnored();

        assertThat(desk.view(TICKET).title()).isEqualTo("Now it smokes");
    }

    @Test
    @DisplayName(
            "TKT-1: opening, updating, following and closing are snapshots, and documents stay through all of them")
    void lifeOfATicket() {
        List<SmartButton> before = desk.view(TICKET).smartButtons();

        assertThat(desk.put(Helpdesk.ticket(TICKET).version(2).closed(true).build()))
                .isKept();
        assertThat(desk.put(Helpdesk.ticket(TICKET)
                        .version(3)
                        .addFollowers(new FollowerSnapshot(FollowerId.of("bob"), null))
                        .build()))
                .isKept();

        assertThat(desk.view(TICKET).smartButtons()).isEqualTo(before).hasSizeGreaterThan(3);
    }

    @Test
    @DisplayName("TKT-1: a ticket moved to another team has that team's services, and one nobody put is not found")
    void otherTeam() {
        TeamId plain = TeamId.of("plain");
        desk.put(new TeamSnapshot(plain, 1, "Plain"));
        desk.put(Helpdesk.ticket(TICKET).version(2).team(plain).build());

        for (AfterSalesService service : AfterSalesService.values()) {
            assertThat(desk.view(TICKET)).button(service).isUnavailableBecause(RefusalCode.SERVICE_NOT_ENABLED);
        }
        assertThat(desk.view(TicketRef.of("HD-404"))).isRefusedWith(RefusalCode.TICKET_NOT_FOUND);
    }

    @Test
    @DisplayName("TKT-1: a ticket of a team nobody put says so at every button")
    void unknownTeam() {
        desk.put(Helpdesk.ticket(TICKET).version(2).team(TeamId.of("nobody")).build());

        assertThat(desk.view(TICKET).buttons())
                .hasSize(5)
                .allSatisfy(button -> assertThat(button.whyNot())
                        .extracting(why -> why.code())
                        .containsExactly(RefusalCode.TEAM_NOT_FOUND));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("TKT-2: every service has a button, available where nothing stands against it")
    void available(AfterSalesService service) {
        assertThat(desk.view(TICKET)).button(service).isAvailable();
    }

    @Test
    @DisplayName("TKT-2: a button that cannot be pressed says every reason why, and is never just missing")
    void whyNot() {
        shop.helpdesk.register(Ports.of(shop.helpdesk.erp).without(PortKind.REPAIR));
        TicketRef stranger = TicketRef.of("HD-9");
        shop.helpdesk.erp.customer("new", "New Customer");
        shop.helpdesk.put(Helpdesk.ticket(stranger).customer(CustomerId.of("new")));

        assertThat(desk.view(stranger))
                .button(AfterSalesService.REFUND)
                .isUnavailableBecause(RefusalCode.NO_INVOICE)
                .and()
                .button(AfterSalesService.RETURN)
                .isUnavailableBecause(RefusalCode.NO_DELIVERY)
                .and()
                .button(AfterSalesService.REPAIR)
                .isUnavailableBecause(RefusalCode.PORT_MISSING);
    }

    @Test
    @DisplayName(
            "TKT-2: with every back end down the view still answers: open work, smart buttons, chatter, and unknown buttons")
    void everythingDown() {
        TicketView before = desk.view(TICKET);
        shop.helpdesk.erp.faults().always(request -> true, Fault.unavailable());

        TicketView view = desk.view(TICKET);

        assertThat(view.title()).isEqualTo(before.title());
        assertThat(view.drafts()).isEqualTo(before.drafts()).isNotEmpty();
        assertThat(view.smartButtons()).isEqualTo(before.smartButtons()).isNotEmpty();
        assertThat(view.chatter()).isEqualTo(before.chatter()).isNotEmpty();
        for (AfterSalesService service : AfterSalesService.values()) {
            assertThat(view).button(service).isUnknown().isRefusedWith(RefusalCode.BACK_END_UNAVAILABLE);
        }
    }

    @Test
    @DisplayName("TKT-2: one back end that is down leaves the other buttons as they are")
    void oneDown() {
        shop.helpdesk.erp.faults().always(PortKind.ACCOUNTING, Fault.unavailable());

        assertThat(desk.view(TICKET))
                .button(AfterSalesService.REFUND)
                .isUnknown()
                .and()
                .button(AfterSalesService.RETURN)
                .isAvailable()
                .and()
                .button(AfterSalesService.COUPON)
                .isAvailable();
    }

    @Test
    @DisplayName(
            "TKT-3: each kind with documents has one smart button that counts and links them, the others have none")
    void smartButtons() {
        assertThat(desk.view(TICKET))
                .hasSmartButton(DocumentKind.COUPON, 1)
                .hasSmartButton(DocumentKind.RETURN, 1)
                .hasSmartButton(DocumentKind.REPAIR, 1)
                .hasSmartButton(DocumentKind.TASK, 1)
                .hasNoSmartButton(DocumentKind.CREDIT_NOTE)
                .hasDrafts(DocumentKind.CREDIT_NOTE, 1);
        assertThat(desk.view(FullShop.OTHER_TICKET).smartButtons()).isEmpty();
        shop.helpdesk.execute(desk.taskForm(TICKET).task().build()).orElseThrow();

        SmartButton tasks = desk.view(TICKET).smartButton(DocumentKind.TASK).orElseThrow();

        assertThat(tasks.count()).isEqualTo(2);
        assertThat(tasks.documents())
                .extracting(DocumentLink::document)
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    @DisplayName("TKT-3, TKT-6: labels of buttons are in the actor's language")
    void labels() {
        Actor marta = Actor.agent(Helpdesk.TENANT, UserId.of("marta"));
        Map<String, String> labels = List.of("en", "es", "ro").stream()
                .collect(Collectors.toMap(
                        language -> language,
                        language -> shop.helpdesk
                                .afterSales
                                .desk(marta.in(Locale.forLanguageTag(language)))
                                .view(TICKET)
                                .smartButton(DocumentKind.RETURN)
                                .orElseThrow()
                                .label()));

        assertThat(labels).containsEntry("es", "Devolver").containsEntry("en", "Return");
        assertThat(labels.values()).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("TKT-4: the chatter tells of each action in order, with who, when, and a link to its document")
    void chatter() {
        assertThat(desk.view(TICKET)).hasChatter(EntryKind.COMPLETED, EntryKind.DOCUMENT_CHANGED, EntryKind.COMPLETED);

        List<ChatterLine> completed = desk.view(TICKET).chatter().stream()
                .filter(line -> line.kind() == EntryKind.COMPLETED)
                .toList();

        assertThat(completed).hasSize(5).allSatisfy(line -> {
            assertThat(line.user()).isEqualTo(UserId.of("marta"));
            assertThat(line.action()).isNotNull();
            assertThat(line.service()).isNotNull();
            assertThat(line.state()).isEqualTo(ActionState.COMPLETED);
            assertThat(line.at()).isEqualTo(shop.helpdesk.clock.instant());
            assertThat(line.document()).isNotNull();
            assertThat(line.link()).isNotNull();
            assertThat(line.text()).isNotBlank();
        });
        assertThat(desk.view(TICKET).chatter())
                .extracting(ChatterLine::sequence)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("TKT-4: pages of the chatter hold every line once, in order")
    void pagesOfChatter() {
        List<ChatterLine> all = desk.chatter(TICKET, 0, 1_000);
        List<ChatterLine> paged = new ArrayList<>();
        for (List<ChatterLine> page = desk.chatter(TICKET, 0, 2);
                !page.isEmpty();
                page = desk.chatter(TICKET, page.get(page.size() - 1).sequence(), 2)) {
            paged.addAll(page);
        }

        assertThat(paged).isEqualTo(all).hasSizeGreaterThan(5);
    }

    @Test
    @DisplayName("TKT-4: a failed action is told in the chatter as well")
    void failures() {
        shop.helpdesk.erp.faults().next(PortKind.FIELD_SERVICE, Fault.refuse(PortRefusalCode.REJECTED));

        assertThat(shop.helpdesk.execute(desk.taskForm(TICKET).task().build())).isRefused();

        List<ChatterLine> chatter = desk.view(TICKET).chatter();
        assertThat(chatter.get(chatter.size() - 1).kind()).isEqualTo(EntryKind.REFUSED);
    }

    @Test
    @DisplayName("TKT-4: every line of the chatter has words in each language")
    void words() {
        List<String> languages = List.of("en", "es", "ro");
        for (ChatterLine line : desk.view(TICKET).chatter()) {
            List<String> texts = languages.stream()
                    .map(language -> in(language)
                            .chatter(TICKET, line.sequence() - 1, 1)
                            .get(0)
                            .text())
                    .toList();
            assertThat(texts)
                    .as("%s", line.kind())
                    .doesNotHaveDuplicates()
                    .allSatisfy(text -> assertThat(text).isNotBlank());
        }
    }

    private Desk in(String language) {
        AfterSales library = shop.helpdesk.afterSales;
        return library.desk(Actor.agent(Helpdesk.TENANT, UserId.of("marta")).in(Locale.forLanguageTag(language)));
    }

    @Test
    @DisplayName("TKT-3: buttons come in the order of the services, each once")
    void order() {
        assertThat(desk.view(TICKET).buttons())
                .extracting(ServiceButton::service)
                .containsExactlyElementsOf(Arrays.asList(AfterSalesService.values()));
    }
}
