/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.portal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.input.FullShop;
import dev.aftersales.spi.Actor;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.UserId;
import dev.aftersales.spi.fieldservice.Slot;
import dev.aftersales.team.Helpdesk;
import dev.aftersales.testkit.fault.Fault;
import dev.aftersales.ticket.TicketSnapshot;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortalRulesTest {

    private static final Instant TUESDAY = Instant.parse("2026-03-03T09:00:00Z");

    private final FullShop shop = FullShop.open();

    @AfterEach
    void close() {
        shop.close();
    }

    private PortalView seenBy(TenantId tenant, String customer, TicketRef ticket) {
        return shop.helpdesk
                .afterSales
                .desk(Actor.customer(tenant, UserId.of("portal"), CustomerId.of(customer)))
                .portal(ticket);
    }

    private PortalView own() {
        return seenBy(Helpdesk.TENANT, "gemini", Helpdesk.TICKET);
    }

    private PortalProgress task() {
        return own().progress().stream()
                .filter(progress -> progress.kind() == DocumentKind.TASK)
                .findFirst()
                .orElseThrow();
    }

    private static void assertHidden(PortalView view) {
        assertThat(view.refusals()).extracting(Refusal::code).containsExactly(RefusalCode.TICKET_NOT_FOUND);
        assertThat(view.title()).isEmpty();
        assertThat(view.progress()).isEmpty();
    }

    @Test
    @DisplayName(
            "FSV-5: the customer sees the ticket, and follows task, return and repair; money and codes are not shown")
    void ownTicket() {
        assertThat(own().refusals()).isEmpty();
        assertThat(own().title()).isEqualTo("Makes a noise");
        assertThat(own().progress())
                .extracting(PortalProgress::kind)
                .containsExactlyInAnyOrder(DocumentKind.TASK, DocumentKind.RETURN, DocumentKind.REPAIR);
        assertThat(own().toString()).doesNotContain(shop.coupon.code().value(), "CN-0");
    }

    @Test
    @DisplayName("FSV-5: the task is followed through all its states, with the slot once it is planned")
    void states() {
        assertThat(task().state()).isEqualTo("NEW");
        assertThat(task().slot()).isNull();

        shop.helpdesk.erp.planTask(shop.task.id(), TUESDAY, TUESDAY.plusSeconds(3600));
        shop.helpdesk.changed(DocumentKind.TASK, shop.task.id().value());
        assertThat(task().state()).isEqualTo("PLANNED");
        assertThat(task().slot()).isEqualTo(new Slot(TUESDAY, TUESDAY.plusSeconds(3600)));

        shop.helpdesk.erp.cancelTask(shop.task.id());
        shop.helpdesk.changed(DocumentKind.TASK, shop.task.id().value());
        assertThat(task().state()).isEqualTo("CANCELLED");
    }

    @Test
    @DisplayName("FSV-5: another customer, a customer of another tenant and an agent are told there is no such ticket")
    void others() {
        assertHidden(seenBy(Helpdesk.TENANT, "azure", Helpdesk.TICKET));
        assertHidden(seenBy(FullShop.OTHER_TENANT, "gemini", Helpdesk.TICKET));
        assertHidden(seenBy(Helpdesk.TENANT, "gemini", FullShop.OTHER_TICKET));
        assertHidden(seenBy(Helpdesk.TENANT, "gemini", TicketRef.of("HD-404")));
        assertHidden(shop.helpdesk.desk.portal(Helpdesk.TICKET));
    }

    @Test
    @DisplayName(
            "FSV-5, EXE-9: a customer sees the portal alone: no view, form, chatter or document, and executes nothing")
    void portalAlone() {
        var customer = shop.helpdesk.portal("gemini");

        assertThat(List.of(
                        customer.view(Helpdesk.TICKET).refusals(),
                        customer.refundForm(Helpdesk.TICKET).refusals(),
                        customer.taskForm(Helpdesk.TICKET).refusals()))
                .allSatisfy(refusals ->
                        assertThat(refusals).extracting(Refusal::code).containsExactly(RefusalCode.TICKET_NOT_FOUND));
        assertThat(customer.chatter(Helpdesk.TICKET, 0, 10)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "ro"})
    @DisplayName("FSV-5, TKT-6: progress is named in the customer's language")
    void languages(String language) {
        Actor customer = Actor.customer(Helpdesk.TENANT, UserId.of("portal"), CustomerId.of("gemini"));
        List<String> english = labels(customer);
        List<String> other = labels(customer.in(Locale.forLanguageTag(language)));

        assertThat(other)
                .hasSameSizeAs(english)
                .isNotEqualTo(english)
                .allSatisfy(label -> assertThat(label).isNotBlank());
    }

    private List<String> labels(Actor customer) {
        return shop.helpdesk.afterSales.desk(customer).portal(Helpdesk.TICKET).progress().stream()
                .map(PortalProgress::label)
                .toList();
    }

    @Test
    @DisplayName(
            "FSV-5: the portal answers from what is known while back ends are down, and shows that a ticket is closed")
    void withoutBackEnds() {
        PortalView before = own();
        shop.helpdesk.erp.faults().always(request -> true, Fault.unavailable());
        assertThat(own()).isEqualTo(before);

        TicketSnapshot closed =
                Helpdesk.ticket(Helpdesk.TICKET).version(2).closed(true).build();
        shop.helpdesk.desk.put(closed);
        assertThat(own().closed()).isTrue();
    }
}
