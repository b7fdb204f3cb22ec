/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.store.Action;
import dev.aftersales.store.ActionState;
import dev.aftersales.store.Admission;
import dev.aftersales.store.CapKey;
import dev.aftersales.store.Document;
import dev.aftersales.store.DocumentChange;
import dev.aftersales.store.Entitlement;
import dev.aftersales.store.HoldEffect;
import dev.aftersales.store.Store;
import dev.aftersales.testkit.store.LedgerModel.Holding;
import dev.aftersales.testkit.store.LedgerModel.ModelAction;
import dev.aftersales.testkit.store.LedgerModel.ModelDocument;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Does the same to a store and to the model, and compares every answer and every number. */
final class LedgerMachine {

    private static final int TOTAL = 10;

    /** One thing to do; {@code pick} chooses among what there is, the numbers say how much. */
    record Move(Kind kind, int pick, int first, int second) {}

    /** What can be done. */
    enum Kind {
        TAKE,
        TAKE_AT_ONCE,
        GIVE_BACK,
        CONSUME,
        RELEASE,
        APPEAR_LATE,
        SETTLE_AGAIN,
        CHANGE_OUTSIDE,
        OBSERVE,
        OBSERVE_STALE
    }

    private final LedgerStore store;
    private final LedgerModel model = new LedgerModel();
    private final List<CapKey> caps;

    LedgerMachine(Store store, String tenant) {
        this.store = new LedgerStore(store, tenant);
        this.caps = this.store.caps();
    }

    void run(Move move) {
        switch (move.kind()) {
            case TAKE -> take(move, false);
            case TAKE_AT_ONCE -> take(move, true);
            case GIVE_BACK -> pick(model.documents, move).ifPresent(this::giveBack);
            case CONSUME ->
                pick(model.holding(Holding.RESERVED), move).ifPresent(action -> consume(action, HoldEffect.CONSUME));
            case RELEASE -> pick(model.holding(Holding.RESERVED), move).ifPresent(this::release);
            case APPEAR_LATE -> pick(model.freedTakes(), move).ifPresent(this::appearLate);
            case SETTLE_AGAIN -> pick(model.settled(), move).ifPresent(action -> settleAgain(action, move));
            case CHANGE_OUTSIDE -> pick(model.documents, move).ifPresent(document -> changeOutside(document, move));
            case OBSERVE -> observe(move, 0);
            case OBSERVE_STALE -> observe(move, 1);
        }
        caps.forEach(this::compare);
    }

    private void take(Move move, boolean atOnce) {
        Map<CapKey, Integer> wanted = new LinkedHashMap<>();
        wanted.put(caps.get(0), move.first());
        wanted.put(caps.get(1), move.second());
        boolean fits = wanted.entrySet().stream().allMatch(want -> model.fits(want.getKey(), want.getValue(), TOTAL));
        Action action = store.action(atOnce ? ActionState.COMPLETED : ActionState.CALLING);

        Admission admission = atOnce
                ? store.accept(action, wanted, model.external, store.change(store.documentOf(action), wanted))
                : store.accept(action, wanted, model.external);
        assertThat(admission).isEqualTo(fits ? Admission.ACCEPTED : Admission.CAP_MISSED);
        if (!fits) {
            return;
        }
        Holding holding = atOnce ? Holding.CONSUMED : Holding.RESERVED;
        model.actions.add(new ModelAction(store.read(action), wanted, Optional.empty(), holding));
        if (atOnce) {
            appear(action, wanted);
        }
    }

    private void giveBack(ModelDocument document) {
        Map<CapKey, Integer> back = new LinkedHashMap<>();
        document.holds.forEach((cap, quantity) -> back.put(cap, -quantity));
        Action action = store.action(ActionState.CALLING)
                .change()
                .subject(document.made.ref())
                .build();

        Admission expected = document.busy ? Admission.SUBJECT_BUSY : Admission.ACCEPTED;
        assertThat(store.accept(action, back, model.external)).isEqualTo(expected);
        if (!document.busy) {
            document.busy = true;
            model.actions.add(new ModelAction(store.read(action), back, Optional.of(document), Holding.RESERVED));
        }
    }

    private void consume(ModelAction action, HoldEffect effect) {
        Document document =
                action.subject.map(subject -> subject.made).orElseGet(() -> store.documentOf(action.accepted));
        DocumentChange change = store.change(document, action.holds);

        assertThat(store.move(store.read(action.accepted), ActionState.COMPLETED, effect, change))
                .isTrue();
        action.holding = Holding.CONSUMED;
        action.subject.ifPresentOrElse(
                subject -> {
                    subject.add(action.holds);
                    subject.busy = false;
                },
                () -> appear(action.accepted, action.holds));
    }

    private void release(ModelAction action) {
        assertThat(store.move(action.accepted, ActionState.REFUSED, HoldEffect.RELEASE))
                .isTrue();
        action.holding = Holding.FREED;
        action.subject.ifPresent(subject -> subject.busy = false);
    }

    private void appearLate(ModelAction action) {
        model.overdrawn = true;
        consume(action, HoldEffect.CONSUME_FREED);
    }

    /** Somebody settles what he read before it was settled, or settles what is settled. */
    private void settleAgain(ModelAction action, Move move) {
        HoldEffect effect = move.first() % 2 == 0 ? HoldEffect.RELEASE : HoldEffect.CONSUME;
        if (!action.accepted.state().finished()) {
            assertThat(store.move(action.accepted, ActionState.HELD, effect)).isFalse();
        }
        Action settled = store.read(action.accepted);
        assertThat(store.move(settled, ActionState.REFUSED, effect)).isTrue();
    }

    private void changeOutside(ModelDocument document, Move move) {
        CapKey cap = caps.get(move.second() % caps.size());
        Map<CapKey, Integer> holds = new LinkedHashMap<>(document.holds);
        holds.put(cap, move.first());

        assertThat(store.revise(document.made, holds)).isEqualTo(!document.busy);
        if (!document.busy) {
            model.overdrawn = true;
            document.add(Map.of(cap, move.first() - document.holds.getOrDefault(cap, 0)));
        }
    }

    private void observe(Move move, int generationsOff) {
        CapKey cap = caps.get(move.pick() % caps.size());
        long gen = store.row(cap).map(Entitlement::gen).orElse(0L);
        boolean isNew = gen == 0 || move.first() != model.external(cap);

        boolean stale = isNew && generationsOff != 0;
        assertThat(store.observe(cap, move.first(), gen + generationsOff))
                .isEqualTo(stale ? Admission.STALE : Admission.ACCEPTED);
        if (!stale) {
            model.overdrawn = true;
            model.external.put(cap, move.first());
        }
    }

    private void compare(CapKey cap) {
        Optional<Entitlement> row = store.row(cap);
        BigDecimal reserved = row.map(Entitlement::reserved).orElse(BigDecimal.ZERO);
        BigDecimal consumed = row.map(Entitlement::consumed).orElse(BigDecimal.ZERO);
        assertThat(reserved).as("reserved").isEqualByComparingTo(BigDecimal.valueOf(model.reserved(cap)));
        assertThat(consumed).as("consumed").isEqualByComparingTo(BigDecimal.valueOf(model.consumed(cap)));
        assertThat(List.of(reserved, consumed)).as("never negative").allMatch(number -> number.signum() >= 0);
        if (!model.overdrawn) {
            assertThat(reserved.add(consumed)).as("taken").isLessThanOrEqualTo(BigDecimal.valueOf(TOTAL));
        }
    }

    private void appear(Action action, Map<CapKey, Integer> holds) {
        ModelDocument document = new ModelDocument(store.documentOf(action));
        document.add(holds);
        model.documents.add(document);
    }

    private static <T> Optional<T> pick(List<T> among, Move move) {
        return among.isEmpty() ? Optional.empty() : Optional.of(among.get(move.pick() % among.size()));
    }
}
