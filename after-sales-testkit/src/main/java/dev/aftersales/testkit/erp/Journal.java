/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.erp;

import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.CreditNoteState;
import dev.aftersales.spi.accounting.InvoiceId;
import dev.aftersales.spi.accounting.LineId;
import dev.aftersales.spi.inventory.DeliveryId;
import dev.aftersales.spi.inventory.MoveId;
import dev.aftersales.spi.inventory.Return;
import dev.aftersales.spi.inventory.ReturnLine;
import dev.aftersales.spi.inventory.ReturnState;
import dev.aftersales.spi.ports.PortKind;
import dev.aftersales.testkit.fault.Operation;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Every effect that really happened, in order, for audits: what the ledgers say is one thing, what was done to them is
 * another. What was seeded is not in it. Thread-safe.
 */
public final class Journal {

    private final List<JournalEntry> entries = new ArrayList<>();

    /** Nothing happened yet. */
    public Journal() {}

    synchronized void write(
            Instant at,
            TenantId tenant,
            PortKind port,
            Operation operation,
            @Nullable PortKey key,
            String id,
            Object document) {
        entries.add(new JournalEntry(entries.size() + 1L, at, tenant, port, operation, key, id, document));
    }

    /**
     * All effects so far.
     *
     * @return a copy, in order
     */
    public synchronized List<JournalEntry> entries() {
        return List.copyOf(entries);
    }

    /**
     * All effects of a key.
     *
     * @param key the key
     * @return its entries, in order
     */
    public List<JournalEntry> of(PortKey key) {
        return entries().stream().filter(entry -> key.equals(entry.key())).toList();
    }

    /**
     * All effects of an operation.
     *
     * @param operation the operation
     * @return its entries, in order
     */
    public List<JournalEntry> of(Operation operation) {
        return entries().stream()
                .filter(entry -> entry.operation() == operation)
                .toList();
    }

    /**
     * What the credit notes of an invoice that are not cancelled credit of each of its lines.
     *
     * @param tenant the tenant
     * @param invoice the invoice
     * @return by line; empty for what is credited of no line in particular
     */
    public Map<Optional<LineId>, CreditedAmount> liveCredit(TenantId tenant, InvoiceId invoice) {
        Map<Optional<LineId>, CreditedAmount> credited = new LinkedHashMap<>();
        latest(tenant, CreditNote.class).stream()
                .filter(note -> note.invoice().equals(invoice) && note.state() != CreditNoteState.CANCELLED)
                .flatMap(note -> note.lines().stream())
                .forEach(line -> credited.merge(
                        Optional.ofNullable(line.invoiceLine()), CreditedAmount.of(line), CreditedAmount::plus));
        return credited;
    }

    /**
     * What the returns of a delivery that are not cancelled take back of each of its moves, received or not. Inert drafts
     * count for nothing.
     *
     * @param tenant the tenant
     * @param delivery the delivery
     * @return the greater of the planned and the received amount, by move
     */
    public Map<MoveId, BigDecimal> liveReturns(TenantId tenant, DeliveryId delivery) {
        Map<MoveId, BigDecimal> returned = new LinkedHashMap<>();
        latest(tenant, Return.class).stream()
                .filter(back -> back.delivery().equals(delivery) && isLive(back.state()))
                .flatMap(back -> back.lines().stream())
                .forEach(line -> returned.merge(line.move(), live(line), BigDecimal::add));
        return returned;
    }

    private static boolean isLive(ReturnState state) {
        return state != ReturnState.CANCELLED && state != ReturnState.DRAFT;
    }

    private static BigDecimal live(ReturnLine line) {
        return line.planned().amount().max(line.received());
    }

    /** Each document of a kind as its latest effect left it. */
    private <D> Collection<D> latest(TenantId tenant, Class<D> kind) {
        Map<String, D> byId = new LinkedHashMap<>();
        for (JournalEntry entry : entries()) {
            if (entry.tenant().equals(tenant) && kind.isInstance(entry.document())) {
                byId.put(entry.id(), kind.cast(entry.document()));
            }
        }
        return byId.values();
    }
}
