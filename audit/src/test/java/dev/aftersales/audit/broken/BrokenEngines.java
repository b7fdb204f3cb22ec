/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.audit.broken;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.audit.world.Stores;
import dev.aftersales.command.Outcome;
import dev.aftersales.refund.CreditMethod;
import dev.aftersales.refund.IssueRefund;
import dev.aftersales.spi.EffectStrength;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.testkit.fault.Fault;
import dev.aftersales.testkit.fault.Operation;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The audit is worth what it catches: each mistake is shown by one schedule, which the sound engine passes. Each test reads as
 * what happens, in order.
 */
abstract class BrokenEngines {

    private static final Duration LEASE_OVER = Duration.ofSeconds(40);
    private static final Duration QUIET = Duration.ofMinutes(5);
    private static final Fault REFUSE = Fault.refuse(PortRefusalCode.REJECTED);

    /** What the engines keep things in. */
    abstract Stores stores();

    @Test
    @DisplayName("EXE-4: the audit catches settling without the fence")
    void settleWithoutFence() {
        caught(
                EffectStrength.KEYED,
                AttemptMistakes.settleWithoutFence(),
                "is REFUSED, and accounting.credit made",
                stage -> {
                    stage.onFirst.before("credit", () -> {
                        stage.world.pass(LEASE_OVER);
                        stage.onSecond.killAfter("credit");
                        stage.dies(() -> stage.second.recover(10));
                    });
                    stage.world.erp().faults().next(Fault.none(), REFUSE);
                    stage.client().execute(stage.whole());
                });
    }

    @Test
    @DisplayName("EXE-4: the audit catches a blind retry")
    void blindRetry() {
        caught(EffectStrength.LOOKUP, AttemptMistakes.blindRetry(), "made [CN-00001, CN-00002]", stage -> {
            stage.world.erp().faults().next(Fault.actThenTimeOut());
            stage.client().execute(stage.half());
            stage.world.pass(LEASE_OVER);
            stage.second.recover(10);
        });
    }

    @Test
    @DisplayName("EXE-4: the audit catches a call before the commit of its intent")
    void callBeforeAccept() {
        caught(EffectStrength.KEYED, AttemptMistakes.callBeforeAccept(), "orphan", stage -> {
            stage.onFirst.killAfter("credit");
            stage.dies(() -> stage.client().execute(stage.whole()));
        });
    }

    @Test
    @DisplayName("EXE-4: the audit catches a key that is made again")
    void keyMadeAgain() {
        caught(EffectStrength.KEYED, AttemptMistakes.keyMadeAgain(), "orphan", stage -> {
            stage.world.erp().faults().next(Fault.actThenTimeOut());
            stage.client().execute(stage.whole());
            stage.world.pass(LEASE_OVER);
            stage.second.recover(10);
        });
    }

    @Test
    @DisplayName("EXE-4: the audit catches trust in a second refusal")
    void secondRefusalTrusted() {
        caught(
                EffectStrength.KEYED,
                AttemptMistakes.secondRefusalTrusted(),
                "is REFUSED, and accounting.credit made",
                stage -> {
                    stage.world.erp().faults().next(Fault.late(Duration.ofMinutes(2)), REFUSE);
                    stage.client().execute(stage.whole());
                    stage.world.pass(LEASE_OVER);
                    stage.second.recover(10);
                });
    }

    @Test
    @DisplayName("EXE-4: the audit catches belief in \"none\" before the quiet time")
    void noneBelievedEarly() {
        caught(EffectStrength.LOOKUP, AttemptMistakes.noneBelievedEarly(), "made [CN-00001, CN-00002]", stage -> {
            stage.world.erp().faults().next(Fault.late(Duration.ofMinutes(2)));
            stage.client().execute(stage.half());
            stage.world.pass(LEASE_OVER);
            stage.second.recover(10);
        });
    }

    @Test
    @DisplayName("EXE-4: the audit catches a release while the outcome is unknown")
    void releaseOnUnknown() {
        caught(EffectStrength.KEYED, CapMistakes.releaseOnUnknown(), "credited of 100.00", stage -> {
            stage.world.erp().faults().next(Fault.actThenTimeOut());
            stage.client().execute(stage.whole());
            stage.otherClient().execute(stage.whole());
        });
    }

    @Test
    @DisplayName("EXE-4: the audit catches a release on the wish to cancel")
    void releaseOnCancel() {
        caught(EffectStrength.KEYED, CapMistakes.releaseOnCancel(), "credited of 100.00", stage -> {
            stage.world.erp().faults().next(Fault.pending());
            Outcome<?> pending = stage.client().execute(stage.whole());
            stage.client().desk().operations().cancel(((Outcome.Pending<?>) pending).action(), "on second thoughts");
            stage.otherClient().execute(stage.whole());
        });
    }

    @Test
    @DisplayName("EXE-4: the audit catches a stale answer that is dropped")
    void staleSettleDropped() {
        caught(
                EffectStrength.KEYED,
                AttemptMistakes.staleSettleDropped(),
                "is REFUSED, and accounting.credit made",
                stage -> {
                    stage.onFirst.before("credit", () -> {
                        stage.world.erp().faults().next(Operation.LOOKUP_CREDIT_NOTE, Fault.unavailable());
                        stage.world.pass(QUIET);
                        stage.second.recover(10);
                        var operator = stage.second.desk(stage.world.operator()).operations();
                        operator.resolveNotDone(
                                operator.stuck(1).get(0).action().id(), "nothing there");
                    });
                    stage.client().execute(stage.whole());
                });
    }

    @Test
    @DisplayName("EXE-4: the audit catches a reservation by read, then write")
    void reserveByReadThenWrite() {
        caught(EffectStrength.KEYED, CapMistakes.reserveByReadThenWrite(), "credited of 100.00", stage -> {
            stage.onFirst.after("creditsOf", () -> stage.otherClient().execute(stage.whole()));
            stage.client().execute(stage.whole());
        });
    }

    @Test
    @DisplayName("EXE-4: the audit catches a double release")
    void doubleRelease() {
        caught(EffectStrength.KEYED, CapMistakes.doubleRelease(), "credited of 100.00", stage -> {
            stage.world.erp().faults().next(Fault.pending(), REFUSE);
            stage.client().execute(stage.half());
            stage.client().execute(stage.half());
            stage.client().execute(stage.whole());
        });
    }

    @Test
    @DisplayName("EXE-4: the audit catches an observation that ignores newer ones")
    void observeWithoutGen() {
        caught(EffectStrength.KEYED, CapMistakes.observeWithoutGen(), "credited of 100.00", stage -> {
            stage.onFirst.after("creditsOf", () -> {
                stage.creditHalfByHand();
                stage.otherClient().execute(stage.half());
            });
            stage.client().execute(stage.half());
        });
    }

    @Test
    @DisplayName("EXE-4: the audit catches a failed commit taken as rolled back")
    void failedCommitTakenAsRollback() {
        caught(EffectStrength.KEYED, AttemptMistakes.failedCommitTakenAsRollback(), "and now Completed", stage -> {
            stage.loseNextCommit();
            stage.client().execute(stage.whole());
        });
    }

    @Test
    @DisplayName("EXE-4: the audit catches one key for all steps")
    void oneKeyForAllSteps() {
        caught(EffectStrength.STAGED, AttemptMistakes.oneKeyForAllSteps(), "is held without need", stage -> {
            stage.world.erp().faults().next(Fault.none(), Fault.lost());
            stage.client()
                    .enqueue(IssueRefund.builder()
                            .ticket(stage.world.shop().ticket())
                            .invoice(stage.world.shop().oneLamp())
                            .method(CreditMethod.FULL)
                            .build());
            stage.second.recover(10);
        });
    }

    @Test
    @DisplayName("EXE-4: the audit catches leases by a node's own clock")
    void nodeClockForLeases() {
        caught(EffectStrength.LOOKUP, AttemptMistakes.nodeClockForLeases(), "made [CN-00001, CN-00002]", stage -> {
            stage.onFirst.before("credit", () -> stage.second.recover(10));
            stage.client().execute(stage.half());
        });
    }

    private void caught(EffectStrength strength, Engine broken, String finding, Consumer<Stage> schedule) {
        assertThat(findings(strength, Engine.sound(), schedule))
                .as("with the sound engine")
                .isEmpty();
        assertThat(findings(strength, broken, schedule))
                .as("with the broken engine")
                .anySatisfy(found -> assertThat(found).contains(finding));
    }

    private List<String> findings(EffectStrength strength, Engine engine, Consumer<Stage> schedule) {
        Stage stage = new Stage(stores(), strength, engine);
        schedule.accept(stage);
        return stage.findings();
    }
}
