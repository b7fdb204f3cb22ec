/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.audit.history;

import dev.aftersales.audit.history.Move.Kind;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Any history of moves; what clients ask for happens more often than the rest. */
final class Moves {

    private Moves() {}

    static Arbitrary<List<Move>> histories(int size, Set<Trouble> troubles) {
        return Combinators.combine(
                        kinds(),
                        Arbitraries.integers().between(0, 11),
                        Arbitraries.integers().between(1, 400),
                        Arbitraries.integers().between(0, 13),
                        troubles(troubles))
                .as(Move::new)
                .list()
                .ofMinSize(size / 2)
                .ofMaxSize(size);
    }

    /** Half of the moves go well. */
    private static Arbitrary<Trouble> troubles(Set<Trouble> troubles) {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(Trouble.NONE)), Tuple.of(1, Arbitraries.of(troubles)));
    }

    private static Arbitrary<Kind> kinds() {
        return Arbitraries.frequency(List.of(
                        Tuple.of(8, Kind.REFUND_PART),
                        Tuple.of(2, Kind.REFUND_WHOLE),
                        Tuple.of(5, Kind.AMEND),
                        Tuple.of(5, Kind.CONFIRM),
                        Tuple.of(3, Kind.CANCEL_DRAFT),
                        Tuple.of(7, Kind.RETURN),
                        Tuple.of(4, Kind.CANCEL_RETURN),
                        Tuple.of(2, Kind.COUPON),
                        Tuple.of(3, Kind.ASK_AGAIN),
                        Tuple.of(1, Kind.REUSE_KEY),
                        Tuple.of(2, Kind.WISH_TO_CANCEL),
                        Tuple.of(2, Kind.CREDIT_BY_HAND),
                        Tuple.of(2, Kind.POST_BY_HAND),
                        Tuple.of(2, Kind.CANCEL_BY_HAND),
                        Tuple.of(3, Kind.RECEIVE_GOODS),
                        Tuple.of(1, Kind.RETURN_BY_HAND),
                        Tuple.of(5, Kind.WAIT),
                        Tuple.of(6, Kind.RECOVER),
                        Tuple.of(2, Kind.POLL),
                        Tuple.of(2, Kind.FINISH_PENDING),
                        Tuple.of(1, Kind.FAIL_PENDING),
                        Tuple.of(3, Kind.OPERATE))
                .toArray(new Tuple.Tuple2[0]));
    }
}
