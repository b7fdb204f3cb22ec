/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.crash.plot;

import static dev.aftersales.crash.plot.Scene.FIRST;
import static dev.aftersales.crash.plot.Scene.SECOND;

import dev.aftersales.crash.shop.Manners;
import dev.aftersales.crash.shop.Shop;
import dev.aftersales.refund.CreditMethod;
import dev.aftersales.refund.IssueRefund;
import dev.aftersales.spi.EffectStrength;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Each mistake of {@code docs/execution.md}, with what has to happen for it to show, and what the audit then says. */
public enum Plot {
    SETTLE_WITHOUT_FENCE("settleWithoutFence", keyed(), "is REFUSED, and accounting.credit made") {
        @Override
        void play(Scene scene) {
            scene.fate("credit", "REFUSED");
            scene.trap(FIRST, "BEFORE SETTLE");
            CompletableFuture<Map<String, String>> answer = scene.begin(FIRST, scene.whole());
            scene.awaitCaught(FIRST);
            scene.awaitDue();
            scene.trap(SECOND, "AFTER CALL");
            scene.recoverUntilCaught(SECOND);
            scene.kill(SECOND);
            scene.release(FIRST, "BEFORE SETTLE");
            scene.end(answer);
        }
    },
    BLIND_RETRY("blindRetry", lookup(), "made [CN-") {
        @Override
        void play(Scene scene) {
            scene.fate("credit", "UNANSWERED");
            scene.send(FIRST, scene.half());
            scene.awaitDue();
            scene.recover(SECOND);
        }
    },
    CALL_BEFORE_ACCEPT("callBeforeAccept", keyed(), "orphan") {
        @Override
        void play(Scene scene) {
            scene.trap(FIRST, "AFTER CALL");
            scene.leave(FIRST, scene.whole());
            scene.awaitCaught(FIRST);
            scene.kill(FIRST);
        }
    },
    KEY_MADE_AGAIN("keyMadeAgain", keyed(), "orphan") {
        @Override
        void play(Scene scene) {
            scene.fate("credit", "UNANSWERED");
            scene.send(FIRST, scene.whole());
            scene.awaitDue();
            scene.recover(SECOND);
        }
    },
    SECOND_REFUSAL_TRUSTED("secondRefusalTrusted", keyed().slowly(), "is REFUSED, and accounting.credit made") {
        @Override
        void play(Scene scene) {
            scene.fate("credit", "LATE");
            scene.fate("credit", "REFUSED");
            scene.send(FIRST, scene.whole());
            scene.awaitDue();
            scene.recover(SECOND);
            scene.deliver();
        }
    },
    NONE_BELIEVED_EARLY("noneBelievedEarly", lookup().slowly(), "made [CN-") {
        @Override
        void play(Scene scene) {
            scene.fate("credit", "LATE");
            scene.send(FIRST, scene.half());
            scene.awaitLeaseOver();
            scene.recover(SECOND);
            scene.deliver();
        }
    },
    RELEASE_ON_UNKNOWN("releaseOnUnknown", keyed(), "credited of 100.00") {
        @Override
        void play(Scene scene) {
            scene.fate("credit", "UNANSWERED");
            scene.send(FIRST, scene.whole());
            scene.send(SECOND, scene.whole());
        }
    },
    RELEASE_ON_CANCEL("releaseOnCancel", keyed().slowly(), "credited of 100.00") {
        @Override
        void play(Scene scene) {
            scene.fate("credit", "PENDING");
            scene.send(FIRST, scene.whole());
            scene.operate(FIRST, "cancel");
            scene.send(SECOND, scene.whole());
            scene.deliver();
        }
    },
    STALE_SETTLE_DROPPED("staleSettleDropped", keyed(), "is REFUSED, and accounting.credit made") {
        @Override
        void play(Scene scene) {
            scene.trap(FIRST, "BEFORE SETTLE");
            CompletableFuture<Map<String, String>> answer = scene.begin(FIRST, scene.whole());
            scene.awaitCaught(FIRST);
            scene.fate("lookupCreditNote", "UNAVAILABLE");
            scene.awaitDue();
            scene.recover(SECOND);
            scene.awaitQuiet();
            scene.operate(SECOND, "not done");
            scene.release(FIRST, "BEFORE SETTLE");
            scene.end(answer);
        }
    },
    RESERVE_BY_READ_THEN_WRITE("reserveByReadThenWrite", keyed(), "credited of 100.00") {
        @Override
        void play(Scene scene) {
            scene.trap(FIRST, "BEFORE ACCEPT");
            CompletableFuture<Map<String, String>> answer = scene.begin(FIRST, scene.whole());
            scene.awaitCaught(FIRST);
            scene.send(SECOND, scene.whole());
            scene.release(FIRST, "BEFORE ACCEPT");
            scene.end(answer);
        }
    },
    DOUBLE_RELEASE("doubleRelease", keyed().slowly(), "credited of 100.00") {
        @Override
        void play(Scene scene) {
            scene.fate("credit", "PENDING");
            scene.fate("credit", "REFUSED");
            scene.send(FIRST, scene.half());
            scene.send(FIRST, scene.half());
            scene.send(FIRST, scene.whole());
            scene.deliver();
        }
    },
    OBSERVE_WITHOUT_GEN("observeWithoutGen", keyed(), "credited of 100.00") {
        @Override
        void play(Scene scene) {
            scene.trap(FIRST, "BEFORE ACCEPT");
            CompletableFuture<Map<String, String>> answer = scene.begin(FIRST, scene.half());
            scene.awaitCaught(FIRST);
            scene.creditHalfByHand();
            scene.send(SECOND, scene.half());
            scene.release(FIRST, "BEFORE ACCEPT");
            scene.end(answer);
        }
    },
    FAILED_COMMIT_TAKEN_AS_ROLLBACK("failedCommitTakenAsRollback", keyed(), "and now Completed") {
        @Override
        void play(Scene scene) {
            scene.cutNextCommit(FIRST);
            scene.send(FIRST, scene.whole());
        }
    },
    ONE_KEY_FOR_ALL_STEPS("oneKeyForAllSteps", Manners.of(EffectStrength.STAGED), "is held without need") {
        @Override
        void play(Scene scene) {
            scene.fate("credit", "WELL");
            scene.fate("post", "LOST");
            scene.end(scene.begin(
                    FIRST,
                    IssueRefund.builder()
                            .ticket(Shop.TICKETS.get(0))
                            .invoice(Shop.ONE_LAMP)
                            .method(CreditMethod.FULL)
                            .build(),
                    "ENQUEUE"));
            scene.recover(SECOND);
        }
    },
    NODE_CLOCK_FOR_LEASES("nodeClockForLeases", lookup().slowly(), "made [CN-") {
        @Override
        void play(Scene scene) {
            scene.fate("credit", "LATE");
            scene.send(FIRST, scene.half());
            scene.recover(SECOND);
            scene.deliver();
        }
    };

    private final String mistake;
    private final Manners manners;
    private final String finding;

    Plot(String mistake, Manners manners, String finding) {
        this.mistake = mistake;
        this.manners = manners;
        this.finding = finding;
    }

    private static Manners keyed() {
        return Manners.of(EffectStrength.KEYED);
    }

    private static Manners lookup() {
        return Manners.of(EffectStrength.LOOKUP);
    }

    /** What happens, in order. */
    abstract void play(Scene scene);

    /** What the audit says of an engine with the mistake, among other things. */
    public String finding() {
        return finding;
    }

    boolean isShownBy(List<String> findings) {
        return findings.stream().anyMatch(found -> found.contains(finding));
    }

    /** The manners of a shop with the sound engine, or with the mistake. */
    Manners manners(boolean sound) {
        return sound || isOfNode() ? manners : manners.with(mistake);
    }

    /** Whether the mistake is one of a whole node, and not of an engine at work for some tenant. */
    boolean isOfNode() {
        return this == NODE_CLOCK_FOR_LEASES;
    }
}
