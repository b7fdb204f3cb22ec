/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.spi.EffectStrength;
import dev.aftersales.store.Action;
import dev.aftersales.store.ActionState;
import dev.aftersales.store.HoldEffect;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Any path through the state table keeps the promises that no single row can show. */
class SettlementPropertiesTest {

    @Provide
    Arbitrary<List<Integer>> paths() {
        return Arbitraries.integers().between(0, 9999).list().ofMinSize(1).ofMaxSize(40);
    }

    private static void eachMove(List<Integer> path, EffectStrength strength, Consumer<Path.Move> check) {
        Path.walks(path, strength).forEach(walk -> walk.forEach(check));
    }

    @Property(tries = 1000)
    @Label("EXE-5: along any path the fence never falls, and an attempt always raises it")
    void fences(@ForAll("paths") List<Integer> path, @ForAll EffectStrength strength) {
        eachMove(path, strength, move -> {
            Action from = move.from();
            Action to = move.next().to();
            assertThat(to.fence()).isGreaterThanOrEqualTo(from.fence());
            if (to.attempts() > from.attempts()) {
                assertThat(to.fence()).isGreaterThan(from.fence());
            }
        });
    }

    @Property(tries = 1000)
    @Label("EXE-3: along any path unanswered attempts are never negative, and a call in hand is one of them")
    void unsure(@ForAll("paths") List<Integer> path, @ForAll EffectStrength strength) {
        eachMove(path, strength, move -> {
            Action to = move.next().to();
            assertThat(to.unsure()).isNotNegative();
            if (to.state() == ActionState.CALLING) {
                assertThat(to.unsure()).isPositive();
                assertThat(to.dueAt()).isEqualTo(to.leaseUntil());
            }
        });
    }

    @Property(tries = 1000)
    @Label("EXE-4: along any path holds are released or consumed at most once, and freed ones consumed at most once")
    void holds(@ForAll("paths") List<Integer> path, @ForAll EffectStrength strength) {
        for (List<Path.Move> walk : Path.walks(path, strength)) {
            List<HoldEffect> effects =
                    walk.stream().map(move -> move.next().holds()).toList();
            long settled = count(effects, HoldEffect.RELEASE) + count(effects, HoldEffect.CONSUME);
            assertThat(settled).isLessThanOrEqualTo(1);
            assertThat(count(effects, HoldEffect.CONSUME) + count(effects, HoldEffect.CONSUME_FREED))
                    .isLessThanOrEqualTo(1);
        }
    }

    private static long count(List<HoldEffect> effects, HoldEffect effect) {
        return effects.stream().filter(effect::equals).count();
    }

    @Property(tries = 1000)
    @Label("EXE-4: along any path only what is held is settled, and only what was freed is consumed as such")
    void holding(@ForAll("paths") List<Integer> path, @ForAll EffectStrength strength) {
        eachMove(path, strength, move -> {
            boolean held = move.from().holding();
            switch (move.next().holds()) {
                case RELEASE, CONSUME -> assertThat(held).isTrue();
                case CONSUME_FREED -> assertThat(held).isFalse();
                case KEEP -> assertThat(move.next().to().holding()).isEqualTo(held);
            }
            boolean kept = move.next().holds() == HoldEffect.KEEP;
            assertThat(move.next().to().holding()).isEqualTo(held && kept);
        });
    }

    @Property(tries = 1000)
    @Label("EXE-4: a path that ends completed has every document and has consumed; any other end holds nothing")
    void endings(@ForAll("paths") List<Integer> path, @ForAll EffectStrength strength) {
        for (List<Path.Move> walk : Path.walks(path, strength)) {
            for (int i = 0; i < walk.size(); i++) {
                Action to = walk.get(i).next().to();
                if (to.state().finished()) {
                    assertThat(to.holding()).isFalse();
                }
                if (to.state() == ActionState.COMPLETED) {
                    assertThat(to.steps()).allMatch(step -> step.result() != null);
                    assertThat(walk.subList(0, i + 1))
                            .filteredOn(move -> move.next().holds() == HoldEffect.CONSUME
                                    || move.next().holds() == HoldEffect.CONSUME_FREED)
                            .hasSize(1);
                }
            }
        }
    }

    @Property(tries = 1000)
    @Label("EXE-4: past the pivot no path ends refused or cancelled")
    void forward(@ForAll("paths") List<Integer> path, @ForAll EffectStrength strength) {
        eachMove(path, strength, move -> {
            if (move.from().pastPivot()) {
                assertThat(move.next().to().state()).isNotIn(ActionState.REFUSED, ActionState.CANCELLED);
                assertThat(move.next().to().pastPivot()).isTrue();
            }
        });
    }

    @Property(tries = 1000)
    @Label("EXE-3: along any path, while attempts are in doubt the quiet time never comes nearer")
    void quietTimes(@ForAll("paths") List<Integer> path, @ForAll EffectStrength strength) {
        eachMove(path, strength, move -> {
            Action from = move.from();
            Action to = move.next().to();
            boolean doubt = to.state() == ActionState.CALLING || to.state() == ActionState.UNKNOWN;
            if (from.quietAt() != null && doubt) {
                assertThat(to.quietAt()).isAfterOrEqualTo(from.quietAt());
            }
        });
    }

    @Property
    @Label("EXE-3: an attempt's own answer never ends an action while another attempt is unanswered")
    void ownAnswersOnly(@ForAll @IntRange(min = 2, max = 9) int unsure, @ForAll @IntRange(max = 2) int which) {
        List<Evidence> answers = List.of(
                new Evidence.No(Actions.REFUSAL),
                new Evidence.NotReached(Actions.REFUSAL),
                new Evidence.Unsure("time-out"));
        Action action = Actions.oneStep(ActionState.CALLING).unsure(unsure).build();

        Next next = Actions.settlement().settle(action, answers.get(which)).orElseThrow();

        assertThat(next.to().state()).isEqualTo(ActionState.UNKNOWN);
        assertThat(next.to().unsure()).isEqualTo(unsure);
        assertThat(next.holds()).isEqualTo(HoldEffect.KEEP);
    }
}
