/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.history;

import dev.aftersales.TimelineListener;
import dev.aftersales.command.ActionId;
import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.DocumentRef;
import dev.aftersales.examples.helpdesk.HelpdeskProperties;
import dev.aftersales.spi.TeamId;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.accounting.CreditNoteState;
import dev.aftersales.spi.inventory.ReturnState;
import dev.aftersales.store.CapKind;
import dev.aftersales.store.Document;
import dev.aftersales.store.Hold;
import dev.aftersales.store.Store;
import dev.aftersales.store.Ticket;
import dev.aftersales.ticket.ChatterLine;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Keeps the helpdesk's own history of actions up to date, in {@code hd_action}, {@code hd_refund} and {@code hd_turnaround}.
 *
 * <p>The library answers what stands on a ticket and what is stuck now; sums over teams and weeks it leaves to its host. Those are
 * not counted from the library's tables, whose layout is its own, nor by a metric or a {@code MoveListener}, which a process that
 * is killed can miss. They are kept here, by the library's listener that misses nothing: it is told of each thing that happened
 * after it is committed, at least once, and again if this fails.
 *
 * <p>A line only says that something happened; what is so now is then asked of the library's {@link Store}, in the same database,
 * so that no back end is waited for. Writing down how things stand, once or twice and in any order, comes to the same.
 * Thread-safe.
 */
@Component
class ActionHistory implements TimelineListener {

    private final Store store;
    private final HistoryTable table;
    private final HelpdeskProperties properties;

    ActionHistory(Store store, HistoryTable table, HelpdeskProperties properties) {
        this.store = store;
        this.table = table;
        this.properties = properties;
    }

    @Override
    public void onSettled(ChatterLine line, Function<Locale, ChatterLine> translated) {
        TicketRef ticket = line.ticket();
        if (ticket != null) {
            store.ticket(line.tenant(), ticket).map(Ticket::team).ifPresent(team -> keep(line, team));
        }
    }

    private void keep(ChatterLine line, TeamId team) {
        ActionId action = line.action();
        if (action != null) {
            keepAction(line.tenant(), action, team);
        }
        DocumentRef document = line.document();
        if (document != null) {
            store.document(line.tenant(), document).ifPresent(known -> keepDocument(known, line.at(), team));
        }
    }

    private void keepAction(TenantId tenant, ActionId id, TeamId team) {
        store.action(tenant, id)
                .ifPresent(action -> Optional.ofNullable(action.service())
                        .ifPresent(service -> table.keep(new KeptAction(
                                id, team, service, action.state(), day(action.createdAt()), action.changedAt()))));
    }

    private void keepDocument(Document document, Instant at, TeamId team) {
        if (document.kind() == DocumentKind.CREDIT_NOTE && isIn(document, CreditNoteState.POSTED)) {
            credited(document)
                    .ifPresent(credited -> table.keep(
                            new KeptRefund(document.id(), team, currency(credited), credited.quantity(), day(at))));
        } else if (document.kind() == DocumentKind.RETURN && isIn(document, ReturnState.RECEIVED)) {
            store.action(document.tenant(), document.action())
                    .ifPresent(accepted -> table.keep(new KeptTurnaround(
                            document.id(), team, Duration.between(accepted.createdAt(), at), day(at))));
        }
    }

    private static boolean isIn(Document document, Enum<?> state) {
        return document.state().equals(state.name());
    }

    /** What it takes of its invoice, tax included: the same figure that no refund may exceed (REF-9). */
    private static Optional<Hold> credited(Document creditNote) {
        return creditNote.holds().stream()
                .filter(hold -> hold.cap().kind() == CapKind.CREDIT_TOTAL)
                .findFirst();
    }

    private String currency(Hold credited) {
        return store.entitlements(
                        credited.cap().tenant(),
                        Set.of(CapKind.CREDIT_TOTAL),
                        credited.cap().source())
                .get(0)
                .unit();
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, properties.zone());
    }
}
