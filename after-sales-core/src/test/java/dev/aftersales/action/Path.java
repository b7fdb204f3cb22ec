/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.spi.EffectStrength;
import dev.aftersales.store.Action;
import dev.aftersales.store.ActionState;
import dev.aftersales.store.EntryKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A walk through the state table: things that happen to an action, each chosen by a number so that paths shrink. */
final class Path {

    /** A move of the walk. */
    record Move(Action from, Next next) {}

    private final EffectStrength strength;
    private Instant now = Actions.NOW;

    private Path(EffectStrength strength) {
        this.strength = strength;
    }

    /** The moves of the same events from several starts. */
    static List<List<Move>> walks(List<Integer> events, EffectStrength strength) {
        return Stream.of(
                        Actions.oneStep(ActionState.ACCEPTED).build(),
                        Actions.pivotThenMore(ActionState.CALLING).build(),
                        Actions.draftThenPivot(ActionState.CALLING).build())
                .map(start -> new Path(strength).walk(start, events))
                .toList();
    }

    private List<Move> walk(Action start, List<Integer> events) {
        List<Move> moves = new ArrayList<>();
        Action current = start;
        for (int event : events) {
            now = now.plusSeconds(event % 100);
            Optional<Next> next = happen(current, event / 100);
            if (next.isPresent()) {
                moves.add(new Move(current, next.get()));
                current = next.get().to();
            }
        }
        return moves;
    }

    private Optional<Next> happen(Action action, int event) {
        return switch (action.state()) {
            case ACCEPTED -> Optional.of(accepted(action, event));
            case CALLING -> calling(action, event);
            case UNKNOWN, PENDING -> asked(action, event);
            case HELD -> operated(action, event);
            case REFUSED, CANCELLED -> action.presumed() ? late(action, event % 2 == 0) : Optional.empty();
            case AWAITING_APPROVAL, COMPLETED -> Optional.empty();
        };
    }

    private Next accepted(Action action, int event) {
        if (event % 7 == 0 && Verdict.untouched(action)) {
            return Takeover.withdraw(action, EntryKind.WITHDRAWN, now);
        }
        return event % 7 == 1 ? Verdict.wishToCancel(action, now) : Takeover.call(action, Actions.terms(strength), now);
    }

    private Optional<Next> calling(Action action, int event) {
        return switch (event % 8) {
            case 0 -> Optional.of(Verdict.wishToCancel(action, now));
            case 1 -> Optional.of(Takeover.doubt(action, now));
            case 2 -> settle(action, new Evidence.No(Actions.REFUSAL));
            case 3 -> settle(action, new Evidence.NotReached(Actions.REFUSAL));
            case 4 -> settle(action, new Evidence.Unsure("time-out"));
            case 5 -> settle(action, new Evidence.Working("JOB"));
            case 6 -> settle(action, new Evidence.Broken("null"));
            default -> settle(action, document(action));
        };
    }

    private Optional<Next> asked(Action action, int event) {
        return switch (event % 8) {
            case 0 -> Optional.of(Verdict.wishToCancel(action, now));
            case 1 -> settle(action, new Evidence.NoLookup());
            case 2 -> settle(action, new Evidence.FailedThere(Actions.REFUSAL));
            case 3 -> settle(action, new Evidence.NoAnswer());
            case 4 -> settle(action, new Evidence.Closed(List.of()));
            case 5 -> settle(action, new Evidence.Working("JOB"));
            case 6 -> settle(action, document(action));
            default -> settle(action, new Evidence.Absent());
        };
    }

    private Optional<Next> operated(Action action, int event) {
        return switch (event % 4) {
            case 0 -> Optional.of(Verdict.retry(action, Actions.TIMING, now));
            case 1 ->
                Optional.of(Verdict.notDone(action, Actions.TIMING, now))
                        .filter(next -> Verdict.mayHaveActed(action, now).isEmpty());
            case 2 -> settle(action, document(action)).map(next -> Verdict.itExists(action, next));
            default -> late(action, event % 8 == 7);
        };
    }

    private Optional<Next> late(Action action, boolean overCap) {
        Optional<String> known =
                Optional.ofNullable(action.currentStep().result()).map(result -> result.substring("result-".length()));
        return new LateSettlement(Actions.settlement(strength, now), now)
                .settle(action, document(action), known, () -> overCap);
    }

    private Optional<Next> settle(Action action, Evidence evidence) {
        return Actions.settlement(strength, now).settle(action, evidence);
    }

    /** A back end that keeps its word makes one document per step. */
    private static Evidence.Done document(Action action) {
        return Actions.done(action.step(), "D" + action.step());
    }
}
