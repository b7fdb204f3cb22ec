/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.audit;

import dev.aftersales.audit.ClientLog.Sent;
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
import dev.aftersales.testkit.erp.JournalEntry;
import dev.aftersales.testkit.fault.FaultStruck;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The three sides of an audit as they stand at one moment: client's log, store, back end. */
final class Facts {

    /** Faults after which the back end has done, or said, something that only an operator can judge. */
    private static final Set<String> BROKEN_CONTRACT = Set.of("WRONG_CUSTOMER", "MORE_THAN_ASKED", "WRONG_CURRENCY");

    private final World world;
    private final Map<Sent, Action> actions = new HashMap<>();
    private final Map<PortKey, Action> byKey = new HashMap<>();
    private final Map<PortKey, List<JournalEntry>> journal = new HashMap<>();
    private final List<Document> documents = new ArrayList<>();
    private final Set<PortKey> disturbed;

    Facts(World world) {
        this.world = world;
        world.log()
                .all()
                .forEach(sent ->
                        world.store().action(World.TENANT, sent.key()).ifPresent(action -> actions.put(sent, action)));
        actions.values().forEach(action -> action.steps().forEach(step -> byKey.put(step.key(), action)));
        world.erp().journal().entries().stream()
                .filter(entry -> entry.key() != null)
                .forEach(entry -> journal.computeIfAbsent(entry.key(), none -> new ArrayList<>())
                        .add(entry));
        tickets().forEach(ticket -> documents.addAll(world.store().documents(World.TENANT, ticket)));
        this.disturbed = world.erp().faults().struck().stream()
                .filter(struck -> BROKEN_CONTRACT.contains(struck.fault().name()))
                .map(FaultStruck::request)
                .flatMap(request -> Stream.ofNullable(request.key()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    World world() {
        return world;
    }

    List<Sent> sent() {
        return world.log().all();
    }

    Optional<Action> action(Sent sent) {
        return Optional.ofNullable(actions.get(sent));
    }

    Set<Action> actions() {
        return Set.copyOf(actions.values());
    }

    Optional<Action> owner(PortKey key) {
        return Optional.ofNullable(byKey.get(key));
    }

    Map<PortKey, List<JournalEntry>> journal() {
        return journal;
    }

    List<JournalEntry> journal(Step step) {
        return journal.getOrDefault(step.key(), List.of());
    }

    List<Document> documents() {
        return documents;
    }

    List<TicketRef> tickets() {
        return world.shop().tickets();
    }

    List<Entry> entries(TicketRef ticket) {
        return world.store().entries(World.TENANT, ticket, 0, Integer.MAX_VALUE);
    }

    List<Entitlement> caps() {
        Stream<String> sources = Stream.concat(
                world.shop().invoices().stream().map(InvoiceId::value),
                world.shop().deliveries().stream().map(DeliveryId::value));
        return sources.flatMap(source ->
                        world.store().entitlements(World.TENANT, EnumSet.allOf(CapKind.class), source).stream())
                .toList();
    }

    /** Whether the back end, or somebody in it, did what leaves the outcome to an operator. */
    boolean isDisturbed(Action action) {
        return world.isTouched(action.id())
                || action.steps().stream().map(Step::key).anyMatch(disturbed::contains);
    }

    /** The live credit notes of an invoice. A draft that nobody asked to keep is not one: it is surplus, and inert. */
    List<CreditNote> liveCredits(InvoiceId invoice) {
        return world.erp().creditNotesOf(invoice).stream()
                .filter(note -> note.state() != CreditNoteState.DRAFT
                        || isKept(note.id().value(), note.key()))
                .toList();
    }

    /** The live returns of a delivery, without surplus drafts. */
    List<Return> liveReturns(DeliveryId delivery) {
        return world.erp().returnsOf(delivery).stream()
                .filter(back ->
                        back.state() != ReturnState.DRAFT || isKept(back.id().value(), back.key()))
                .toList();
    }

    private boolean isKept(String id, @Nullable PortKey key) {
        Optional<Action> maker = key == null ? Optional.empty() : owner(key);
        return maker.isEmpty()
                || !isStaged()
                || documents.stream().anyMatch(document -> document.id().equals(id));
    }

    boolean isStaged() {
        return world.strength() == EffectStrength.STAGED;
    }

    static boolean isOpen(ActionState state) {
        return !state.finished() && state != ActionState.HELD;
    }
}
