/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.audit;

import dev.aftersales.spi.EffectStrength;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.CreditNoteState;
import dev.aftersales.spi.accounting.InvoiceId;
import dev.aftersales.spi.inventory.DeliveryId;
import dev.aftersales.spi.inventory.Return;
import dev.aftersales.spi.inventory.ReturnState;
import dev.aftersales.store.Action;
import dev.aftersales.store.ActionState;
import dev.aftersales.store.CapKind;
import dev.aftersales.store.Document;
import dev.aftersales.store.Entitlement;
import dev.aftersales.store.Entry;
import dev.aftersales.store.Step;
import dev.aftersales.testkit.BackOffice;
import dev.aftersales.testkit.erp.JournalEntry;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The sides of an audit brought together, as they stand at one moment. */
public final class Facts {

    private final Evidence evidence;
    private final Set<Action> actions;
    private final Map<PortKey, Action> byKey = new HashMap<>();
    private final Map<PortKey, List<JournalEntry>> journal = new LinkedHashMap<>();
    private final List<Document> documents;
    private final Map<TicketRef, List<Entry>> entries = new LinkedHashMap<>();
    private final List<Entitlement> caps;

    /**
     * Reads what the store keeps and what the back end did.
     *
     * @param evidence what is laid before the audit
     */
    public Facts(Evidence evidence) {
        this.evidence = evidence;
        this.actions = Set.copyOf(evidence.requests().stream()
                .flatMap(key -> evidence.store().action(evidence.tenant(), key).stream())
                .toList());
        actions.forEach(action -> action.steps().forEach(step -> byKey.put(step.key(), action)));
        evidence.journal().stream()
                .filter(entry -> entry.tenant().equals(evidence.tenant()))
                .forEach(this::file);
        this.documents = tickets().stream()
                .flatMap(ticket -> evidence.store().documents(evidence.tenant(), ticket).stream())
                .toList();
        tickets()
                .forEach(ticket ->
                        entries.put(ticket, evidence.store().entries(evidence.tenant(), ticket, 0, Integer.MAX_VALUE)));
        this.caps = evidence.sold()
                .sources()
                .flatMap(source ->
                        evidence.store().entitlements(evidence.tenant(), EnumSet.allOf(CapKind.class), source).stream())
                .toList();
    }

    private void file(JournalEntry entry) {
        PortKey key = entry.key();
        if (key != null) {
            journal.computeIfAbsent(key, none -> new ArrayList<>()).add(entry);
        }
    }

    /**
     * What was laid before the audit.
     *
     * @return the evidence
     */
    public Evidence evidence() {
        return evidence;
    }

    /**
     * The back end's ledgers.
     *
     * @return the tenant's office
     */
    public BackOffice office() {
        return evidence.office();
    }

    /**
     * Whatever was accepted of the clients' requests.
     *
     * @return the actions as kept
     */
    public Set<Action> actions() {
        return actions;
    }

    /**
     * Whose a port key is.
     *
     * @param key the port key
     * @return the action that one of its steps has it
     */
    public Optional<Action> owner(PortKey key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /**
     * What the back end did under port keys.
     *
     * @return the entries of each key, oldest first
     */
    public Map<PortKey, List<JournalEntry>> journal() {
        return journal;
    }

    /**
     * What the back end did for a step.
     *
     * @param step the step
     * @return the entries, oldest first; none if it did nothing
     */
    public List<JournalEntry> journal(Step step) {
        return journal.getOrDefault(step.key(), List.of());
    }

    /**
     * What is kept of the back end's documents.
     *
     * @return the documents of all tickets
     */
    public List<Document> documents() {
        return documents;
    }

    /**
     * Whether a document is kept.
     *
     * @param id its id
     * @return true if there is one of this id
     */
    public boolean isKept(String id) {
        return documents.stream().anyMatch(document -> document.id().equals(id));
    }

    /**
     * Where people complain.
     *
     * @return the tickets
     */
    public List<TicketRef> tickets() {
        return evidence.sold().tickets();
    }

    /**
     * The chatter of a ticket.
     *
     * @param ticket one of {@link #tickets()}
     * @return the entries, oldest first
     */
    public List<Entry> entries(TicketRef ticket) {
        return entries.getOrDefault(ticket, List.of());
    }

    /**
     * What is kept of caps.
     *
     * @return the rows of all that was sold
     */
    public List<Entitlement> caps() {
        return caps;
    }

    /**
     * The live credit notes of an invoice. A draft that nobody asked to keep is not one: it is surplus, and inert.
     *
     * @param invoice the invoice
     * @return the credit notes as the back end shows them
     */
    public List<CreditNote> liveCredits(InvoiceId invoice) {
        return office().creditNotesOf(invoice).stream()
                .filter(note -> note.state() != CreditNoteState.DRAFT
                        || isWanted(note.id().value(), note.key()))
                .toList();
    }

    /**
     * The live returns of a delivery, without surplus drafts.
     *
     * @param delivery the delivery
     * @return the returns as the back end shows them
     */
    public List<Return> liveReturns(DeliveryId delivery) {
        return office().returnsOf(delivery).stream()
                .filter(back ->
                        back.state() != ReturnState.DRAFT || isWanted(back.id().value(), back.key()))
                .toList();
    }

    private boolean isWanted(String id, @Nullable PortKey key) {
        return key == null || owner(key).isEmpty() || !isStaged() || isKept(id);
    }

    /**
     * Whether the back end makes inert drafts first.
     *
     * @return true for {@link EffectStrength#STAGED}
     */
    public boolean isStaged() {
        return evidence.strength() == EffectStrength.STAGED;
    }

    /**
     * Whether the library goes on with an action by itself.
     *
     * @param state the action's state
     * @return false for what is finished, and for what waits for an operator
     */
    public static boolean isOpen(ActionState state) {
        return !state.finished() && state != ActionState.HELD;
    }
}
