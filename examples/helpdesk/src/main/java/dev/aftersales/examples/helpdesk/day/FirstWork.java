/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.day;

import dev.aftersales.TimelineListener;
import dev.aftersales.examples.backoffice.provisioning.ProvisioningByHand;
import dev.aftersales.examples.backoffice.shop.Buyer;
import dev.aftersales.examples.backoffice.shop.ShopIds;
import dev.aftersales.examples.helpdesk.ticket.Stage;
import dev.aftersales.examples.helpdesk.ticket.Ticket;
import dev.aftersales.examples.helpdesk.ticket.Tickets;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.TeamId;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.access.AccessPolicy;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tickets of the first day, and what was done for them before. */
@Component
@Profile("!tryton")
class FirstWork implements FirstShop {

    private static final int INVOICED_DAYS_AGO = 14;

    private final Tickets tickets;
    private final Contacts contacts;
    private final ShopIds shop;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final TenantId tenant;
    private final DataSource dataSource;
    private final AccessPolicy access;
    private final List<TimelineListener> listeners;

    FirstWork(
            Tickets tickets,
            Contacts contacts,
            ShopIds shop,
            JdbcClient jdbc,
            Clock clock,
            TenantId tenant,
            DataSource dataSource,
            AccessPolicy access,
            List<TimelineListener> listeners) {
        this.tickets = tickets;
        this.contacts = contacts;
        this.shop = shop;
        this.jdbc = jdbc;
        this.clock = clock;
        this.tenant = tenant;
        this.dataSource = dataSource;
        this.access = access;
        this.listeners = listeners;
    }

    @Override
    public Visitor visitor() {
        return new Visitor("gemini", "Gemini Interiores, S.A.", shop.of(Buyer.GEMINI));
    }

    @Override
    public void begin() {
        numberFrom(FirstTickets.solved().size());
        LocalDate today = LocalDate.now(clock);
        try (History history = new History(clock, tenant, dataSource, access, listeners)) {
            history.goTo(today.minusDays(INVOICED_DAYS_AGO), 0);
            history.office().byHand().accounting().post(RetailInvoice.on(history.today(), shop));
            Tickets then = history.tickets(tickets);
            Deeds deeds = new Deeds(history, shop);
            for (FirstTicket ticket : FirstTickets.all()) {
                history.goTo(today.minusDays(ticket.daysAgo()), ticket.title().length());
                play(ticket, then, deeds);
            }
            endTrial(history.office().byHand().provisioning());
        }
    }

    /** A trial was not prolonged: who wants these for another team has consequences to acknowledge. */
    private static void endTrial(ProvisioningByHand services) {
        services.remove(AfterSalesService.REPAIR);
        services.remove(AfterSalesService.FIELD_SERVICE);
    }

    /** So that what is open begins with HD-1001. */
    private void numberFrom(int before) {
        jdbc.sql("update hd_number set latest = latest - ? where name = 'ticket'")
                .param(before)
                .update();
    }

    private void play(FirstTicket ticket, Tickets then, Deeds deeds) {
        ProductId product = ticket.article() == null ? null : shop.of(ticket.article());
        TicketRef ref = then.open(subject(ticket, product), "first-day-" + ticket.title());
        contacts.follower(ticket).ifPresent(follower -> then.follow(ref, follower));
        ticket.deeds().forEach(deed -> deeds.perform(deed, ref, product, ticket.words()));
        if (ticket.stage() != Stage.NEW) {
            then.move(ref, ticket.stage());
        }
    }

    private Ticket.Subject subject(FirstTicket ticket, @Nullable ProductId product) {
        return new Ticket.Subject(
                TeamId.of(ticket.team()),
                ticket.title(),
                ticket.words(),
                contacts.customer(ticket),
                product,
                null,
                null);
    }
}
