/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port;

import dev.aftersales.spi.Answer;
import dev.aftersales.spi.EffectGuarantee;
import dev.aftersales.spi.EffectPort;
import dev.aftersales.spi.EffectStrength;
import dev.aftersales.spi.Lookup;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.testkit.port.effect.EffectTrial;
import dev.aftersales.testkit.port.effect.Promise;
import dev.aftersales.testkit.port.report.Complaint;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How a rule that holds of every effect is tried on each of them.
 *
 * @param <P> the port
 * @param <B> what is known of its back end
 */
public abstract class TrialContract<P extends EffectPort, B extends BackEndUnderTest<P>> extends PortContract<P, B> {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    TrialContract() {}

    /** A trial of each effect that the port offers, by the name of the effect; each has documents of its own, made when it is asked for. */
    abstract Map<String, Supplier<EffectTrial<P, ?>>> trials();

    /** Everything that a port declares, to be compared. */
    abstract Object declarations(P port);

    /** A check of one effect. */
    @FunctionalInterface
    interface Check<P> {

        /** Fails if something is wrong. */
        void of(EffectTrial<P, ?> trial) throws Exception;
    }

    /** Tries a rule on every effect; all that fail are told together. */
    final void eachEffect(Check<P> check) {
        List<String> failures = new ArrayList<>();
        for (Supplier<EffectTrial<P, ?>> prepared : trials().values()) {
            EffectTrial<P, ?> trial = prepared.get();
            try {
                check.of(trial);
            } catch (Exception | AssertionError failed) {
                failures.add(trial.name() + " (" + trial.guarantee().strength() + "): " + Complaint.of(failed));
            } finally {
                backEnd().wire().mend();
            }
        }
        failIfAny(failures);
    }

    private static void failIfAny(List<String> failures) {
        if (!failures.isEmpty()) {
            throw new AssertionError(String.join("\n", failures));
        }
    }

    /** Tries a rule on every effect that can be asked for its key. */
    final void eachEffectWithKeys(Check<P> check) {
        AtomicBoolean tried = new AtomicBoolean();
        eachEffect(trial -> {
            if (trial.guarantee().strength() != EffectStrength.NONE) {
                tried.set(true);
                check.of(trial);
            }
        });
        if (!tried.get()) {
            notOffered("asking for a key");
        }
    }

    /** What a guarantee is worth for an effect that makes no draft: where a port stages, such an effect can only be looked up. */
    static EffectGuarantee unstaged(EffectGuarantee declared) {
        return declared.strength() == EffectStrength.STAGED
                ? EffectGuarantee.lookup(declared.settlesWithin())
                : declared;
    }

    /** The document of an attempt, waited for where the back end takes it on for later. */
    final <D> D settled(EffectTrial<P, D> trial, P port, PortKey key) {
        Answer<D> answer = trial.perform().on(port, call(key));
        return answer instanceof Answer.Accepted<D> ? finished(trial, port, key) : made(answer);
    }

    private <D> D finished(EffectTrial<P, D> trial, P port, PortKey key) {
        Patience patience = Patience.of(patience());
        while (!patience.isOver()) {
            if (trial.lookup().on(port, reading(), key) instanceof Lookup.Found<D> found) {
                return found.documents().get(0);
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        throw new AssertionError("taken on for later, and not finished within " + patience());
    }

    /** The document of one more attempt; empty for a no, which is as good where the back end does not decide the key itself. */
    final <D> Optional<D> again(EffectTrial<P, D> trial, P port, PortKey key) {
        try {
            return Optional.of(settled(trial, port, key));
        } catch (PortRefused refused) {
            if (trial.guarantee().strength() == EffectStrength.KEYED) {
                throw refused;
            }
            return Optional.empty();
        }
    }

    /** Fails unless the port keeps what it promises of a key. */
    final <D> void assertKept(EffectTrial<P, D> trial, PortKey key) {
        failIfAny(new Promise<>(trial, backEnd().connect(), reading()).broken(key));
    }

    /** Another trial of an effect, with documents of its own. */
    final EffectTrial<P, ?> another(String name) {
        return Objects.requireNonNull(trials().get(name), name).get();
    }

    /** What an attempt throws; null when it is answered. */
    final <D> @Nullable Throwable attempt(EffectTrial<P, D> trial, PortKey key) {
        try {
            @Nullable Answer<D> answer = trial.perform().on(port(), call(key));
            return answer == null ? new IllegalStateException("answered null") : null;
        } catch (RuntimeException thrown) {
            return thrown;
        }
    }
}
