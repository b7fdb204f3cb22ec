/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.spi.EffectPort;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.testkit.port.effect.EffectTrial;
import dev.aftersales.testkit.port.effect.Promise;
import dev.aftersales.testkit.port.report.PortRule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * What holds of every effect once the time that settlesWithin says has passed: once for all effects, since it may be minutes.
 *
 * @param <P> the port
 * @param <B> what is known of its back end
 */
public abstract class SettlingContract<P extends EffectPort, B extends BackEndUnderTest<P>>
        extends DeferralContract<P, B> {

    private static final Duration SOON = Duration.ofSeconds(1);

    SettlingContract() {}

    /** An effect, and the key that it was attempted with. */
    private record Attempted<P, D>(EffectTrial<P, D> trial, PortKey key) {

        Duration settlesWithin() {
            return trial.guarantee().settlesWithin();
        }

        List<String> found(P port, PortContract<P, ?> contract) {
            return new Promise<>(trial, port, contract.reading())
                    .found(key).stream().map(trial.id()).sorted().toList();
        }

        @Override
        public String toString() {
            return trial.name();
        }
    }

    /** Lets the time pass that each promises, the shortest first, and looks. */
    private List<List<String>> lookWhenSettled(List<Attempted<P, ?>> attempts) {
        List<List<String>> found = new ArrayList<>();
        Duration passed = Duration.ZERO;
        attempts.sort(Comparator.comparing(Attempted::settlesWithin));
        for (Attempted<P, ?> attempt : attempts) {
            backEnd().pass(attempt.settlesWithin().minus(passed));
            passed = attempt.settlesWithin();
            found.add(attempt.found(backEnd().connect(), this));
        }
        return found;
    }

    @PortRule(
            id = "EFF-10",
            says = "what a dropped request does, it has done by the time that settlesWithin says",
            because = "'not found' would be believed too early, and the effect done twice")
    final void settles() {
        List<Attempted<P, ?>> dropped = new ArrayList<>();
        eachEffectWithKeys(trial -> dropped.add(dropped(trial, backEnd().wire()::loseAnswer)));
        eachEffectWithKeys(trial -> dropped.add(dropped(trial, backEnd().wire()::loseRequest)));
        List<List<String>> then = lookWhenSettled(dropped);
        backEnd().pass(SOON);

        for (int i = 0; i < dropped.size(); i++) {
            assertThat(dropped.get(i).found(port(), this))
                    .as("found of %s some time later", dropped.get(i))
                    .isEqualTo(then.get(i));
        }
    }

    private <D> Attempted<P, D> dropped(EffectTrial<P, D> trial, IntConsumer lose) {
        PortKey key = newKey();
        lose.accept(1);
        attempt(trial, key);
        return new Attempted<>(trial, key);
    }

    @PortRule(
            id = "EFF-11",
            says = "while the back end cannot be reached nothing is done, and nothing comes of it later",
            because = "an action that was refused as not reached would happen all the same")
    final void away() {
        List<Attempted<P, ?>> attempts = new ArrayList<>();
        eachEffectWithKeys(trial -> attempts.add(away(trial)));
        List<List<String>> found = lookWhenSettled(attempts);

        for (int i = 0; i < attempts.size(); i++) {
            assertThat(found.get(i)).as("found of %s", attempts.get(i)).isEmpty();
        }
    }

    private <D> Attempted<P, D> away(EffectTrial<P, D> trial) {
        PortKey key = newKey();
        backEnd().wire().cut();
        assertThat(attempt(trial, key)).isNotNull().isNotInstanceOf(PortRefused.class);
        return new Attempted<>(trial, key);
    }
}
