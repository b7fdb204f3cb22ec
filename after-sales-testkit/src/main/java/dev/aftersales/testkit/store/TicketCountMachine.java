/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.store;

import dev.aftersales.command.DocumentKind;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.store.Action;
import dev.aftersales.store.ActionState;
import dev.aftersales.store.Document;
import dev.aftersales.store.DocumentChange;
import dev.aftersales.store.DocumentStanding;
import dev.aftersales.store.Entry;
import dev.aftersales.store.EntryKind;
import dev.aftersales.store.HoldEffect;
import dev.aftersales.store.Revision;
import dev.aftersales.store.Store;
import dev.aftersales.store.TicketSummary;
import dev.aftersales.store.Transition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Records and changes documents of two tickets at random, and counts them one by one. */
final class TicketCountMachine {

    private static final List<TicketRef> TICKETS = List.of(TicketRef.of("HD-1"), TicketRef.of("HD-2"));

    /** What an action can be moved to while it is not finished. */
    private static final List<ActionState> OPEN =
            List.of(ActionState.CALLING, ActionState.UNKNOWN, ActionState.PENDING, ActionState.HELD);

    /** What a ticket's counts are. */
    record Counts(TicketRef ticket, Map<DocumentKind, Integer> counted, int openWork, int stuck) {}

    private final Store store;
    private final Sample sample;
    private final List<Action> open = new ArrayList<>();
    private final List<Document> made = new ArrayList<>();
    private final List<String> moves = new ArrayList<>();
    private long version = 1;

    TicketCountMachine(Store store, String tenant) {
        this.store = store;
        this.sample = new Sample(tenant, store.now());
        TICKETS.forEach(ref -> store.put(sample.ticket().ref(ref).build()));
    }

    void move(RandomGenerator random) {
        switch (random.nextInt(7)) {
            case 0 -> accept(random);
            case 1 -> acceptCompleted(random);
            case 2 -> change(random, pick(OPEN, random));
            case 3 -> change(random, ActionState.COMPLETED);
            case 4 -> changeStale(random);
            case 5 -> revise(random);
            default -> putAgain(random);
        }
    }

    List<String> moves() {
        return moves;
    }

    /** The counts as lists show them. */
    List<Counts> listed() {
        return TICKETS.stream()
                .map(ref -> store.summary(sample.tenant(), ref).orElseThrow())
                .map(TicketCountMachine::counts)
                .toList();
    }

    /** The counts as the documents and actions add up to them. */
    List<Counts> counted() {
        return TICKETS.stream()
                .map(ref -> {
                    List<Document> documents = store.documents(sample.tenant(), ref);
                    Map<DocumentKind, Integer> counted = standing(documents, DocumentStanding.COUNTED)
                            .collect(Collectors.toMap(Document::kind, document -> 1, Integer::sum));
                    long openWork =
                            standing(documents, DocumentStanding.OPEN_WORK).count();
                    long stuck = store.openActions(sample.tenant(), ref).stream()
                            .filter(action ->
                                    action.state() == ActionState.HELD || action.state() == ActionState.UNKNOWN)
                            .count();
                    return new Counts(ref, counted, (int) openWork, (int) stuck);
                })
                .toList();
    }

    private static Counts counts(TicketSummary summary) {
        return new Counts(summary.ref(), summary.counted(), summary.openWork(), summary.stuck());
    }

    private static Stream<Document> standing(List<Document> documents, DocumentStanding standing) {
        return documents.stream().filter(document -> document.standing() == standing);
    }

    private void accept(RandomGenerator random) {
        Action action = sample.action()
                .ticket(pick(TICKETS, random))
                .state(ActionState.CALLING)
                .build();
        store.accept(Sample.acceptance(action).build());
        open.add(action);
        moves.add("accept");
    }

    private void acceptCompleted(RandomGenerator random) {
        Action action = sample.action()
                .ticket(pick(TICKETS, random))
                .state(ActionState.COMPLETED)
                .steps(List.of())
                .build();
        Document document = document(action, random);
        store.accept(Sample.acceptance(action)
                .documents(List.of(Sample.change(document)))
                .entry(entry(EntryKind.COMPLETED, action))
                .build());
        moves.add("accept completed with " + described(document));
    }

    private void change(RandomGenerator random, ActionState state) {
        if (open.isEmpty()) {
            return;
        }
        Action from = current(pick(open, random));
        List<DocumentChange> changes = Stream.generate(() -> someDocument(from, random))
                .limit(random.nextInt(3))
                .map(Sample::change)
                .toList();
        move(from, state, changes);
        if (state.finished()) {
            open.removeIf(action -> action.id().equals(from.id()));
        }
        moves.add(from.state() + " to " + state + " with "
                + changes.stream().map(change -> described(change.document())).toList());
    }

    /** Somebody else moved the action: nothing is written. */
    private void changeStale(RandomGenerator random) {
        if (open.isEmpty()) {
            return;
        }
        Action stale = current(pick(open, random)).change().fence(99).build();
        move(stale, ActionState.HELD, List.of(Sample.change(someDocument(stale, random))));
        moves.add("stale");
    }

    private void revise(RandomGenerator random) {
        if (made.isEmpty()) {
            return;
        }
        Document known = pick(made, random);
        Optional<Document> from = store.document(known.tenant(), known.ref());
        from.ifPresent(kept -> {
            Document to = kept.change().standing(standing(random)).build();
            store.revise(new Revision(kept, to, List.of()));
            moves.add("revise to " + described(to));
        });
    }

    private void putAgain(RandomGenerator random) {
        version++;
        store.put(sample.ticket()
                .ref(pick(TICKETS, random))
                .version(version)
                .closed(random.nextBoolean())
                .build());
        moves.add("put");
    }

    private void move(Action from, ActionState state, List<DocumentChange> changes) {
        Action to = from.change().state(state).build();
        store.transition(new Transition(from, to, HoldEffect.KEEP, changes, null, entry(EntryKind.CALLED, from)));
    }

    private Action current(Action action) {
        return store.action(action.tenant(), action.id()).orElseThrow();
    }

    private Entry entry(EntryKind kind, Action action) {
        return sample.entry(kind).ticket(action.ticket()).build();
    }

    private Document someDocument(Action action, RandomGenerator random) {
        return made.isEmpty() || random.nextBoolean()
                ? document(action, random)
                : pick(made, random).change().standing(standing(random)).build();
    }

    private Document document(Action action, RandomGenerator random) {
        Document document = sample.document("D-" + made.size(), action)
                .ticket(Objects.requireNonNull(action.ticket()))
                .kind(pick(List.of(DocumentKind.values()), random))
                .standing(standing(random))
                .build();
        made.add(document);
        return document;
    }

    private static String described(Document document) {
        return document.kind() + " " + document.id() + " " + document.standing();
    }

    private static DocumentStanding standing(RandomGenerator random) {
        return pick(List.of(DocumentStanding.values()), random);
    }

    private static <T> T pick(List<T> among, RandomGenerator random) {
        return among.get(random.nextInt(among.size()));
    }
}
