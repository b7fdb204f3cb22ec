/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.day;

import dev.aftersales.AfterSales;
import dev.aftersales.AfterSalesBuilder;
import dev.aftersales.Desk;
import dev.aftersales.TimelineListener;
import dev.aftersales.command.Command;
import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.DocumentRef;
import dev.aftersales.command.Outcome;
import dev.aftersales.command.RequestKey;
import dev.aftersales.examples.backoffice.BackOffice;
import dev.aftersales.examples.helpdesk.account.Desks;
import dev.aftersales.examples.helpdesk.ticket.Tickets;
import dev.aftersales.jpa.JpaStore;
import dev.aftersales.spi.Actor;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.UserId;
import dev.aftersales.spi.access.AccessPolicy;
import dev.aftersales.spi.ports.Ports;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import javax.sql.DataSource;

/**
 * The helpdesk and its back office at some moment before now: the same data, and a clock that is set back. Used by one thread.
 */
final class History implements AutoCloseable {

    private static final LocalTime OPENED_AT = LocalTime.of(9, 40);
    private static final int DUE = 10;
    private static final UserId AGENT = UserId.of("marta");

    private final PastClock clock;
    private final TenantId tenant;
    private final BackOffice office;
    private final CouponLine line;
    private final JpaStore store;
    private final AfterSales afterSales;

    History(Clock now, TenantId tenant, DataSource dataSource, AccessPolicy access, List<TimelineListener> listeners) {
        this.clock = new PastClock(now);
        this.tenant = tenant;
        this.office = BackOffice.on(dataSource, clock);
        this.line = new CouponLine(office.loyalty());
        this.store = JpaStore.builder(dataSource).clock(clock).build();
        AfterSalesBuilder library = AfterSales.builder();
        listeners.forEach(library::listener);
        this.afterSales = library.store(store)
                .ports(Ports.of(office, line, access))
                .clock(clock)
                .zones(any -> now.getZone())
                .build();
    }

    BackOffice office() {
        return office;
    }

    CouponLine line() {
        return line;
    }

    Desk agent() {
        return afterSales.desk(Actor.agent(tenant, AGENT));
    }

    /** The helpdesk's tickets as they were kept then. */
    Tickets tickets(Tickets ofNow) {
        return ofNow.at(clock, new Desks(afterSales, tenant));
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** In the morning of a day, some minutes after it opens. */
    void goTo(LocalDate day, int minutes) {
        goTo(moment(day.atTime(OPENED_AT).plusMinutes(minutes)));
    }

    /** To a moment that is not in the future. */
    void goTo(Instant moment) {
        clock.goTo(moment);
    }

    Instant moment(LocalDateTime local) {
        return local.atZone(clock.getZone()).toInstant();
    }

    /** Some time later, but not in the future. */
    void after(Duration time) {
        goTo(clock.instant().plus(time));
    }

    <R> R done(Command<R> command, TicketRef ticket, Deed deed, String step) {
        return ask(command, ticket, deed, step).orElseThrow();
    }

    /** Whatever becomes of it. */
    <R> Outcome<R> ask(Command<R> command, TicketRef ticket, Deed deed, String step) {
        RequestKey key = RequestKey.of("first-day-" + ticket.value() + '-' + deed + '-' + step);
        return agent().execute(command, key);
    }

    /** Recovery takes on what is due. */
    void recover() {
        afterSales.recover(DUE);
    }

    /** Tells what was done by hand in the back office. */
    void changed(DocumentKind kind, String id) {
        afterSales.documentChanged(tenant, new DocumentRef(kind, id));
    }

    @Override
    public void close() {
        afterSales.close();
        store.close();
    }
}
