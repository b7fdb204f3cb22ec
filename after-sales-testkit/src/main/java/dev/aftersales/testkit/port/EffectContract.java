/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.spi.EffectPort;
import dev.aftersales.spi.EffectStrength;
import dev.aftersales.spi.Lookup;
import dev.aftersales.spi.PortKey;
import dev.aftersales.testkit.port.effect.EffectTrial;
import dev.aftersales.testkit.port.effect.Promise;
import dev.aftersales.testkit.port.report.PortRule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What holds of every effect of every port: its key, and what it promises when it is asked twice.
 *
 * @param <P> the port
 * @param <B> what is known of its back end
 */
public abstract class EffectContract<P extends EffectPort, B extends BackEndUnderTest<P>> extends TrialContract<P, B> {

    EffectContract() {}

    @PortRule(
            id = "EFF-1",
            says = "what a port declares and promises never changes",
            because = "the library would ask for what is no longer offered, or rely on what is no longer promised")
    final void constant() {
        Object declared = declarations(port());

        assertThat(declarations(port())).isEqualTo(declared);
        assertThat(declarations(backEnd().connect())).isEqualTo(declared);
        eachEffect(trial -> assertThat(trial.guarantee().settlesWithin()).isGreaterThanOrEqualTo(Duration.ZERO));
    }

    @PortRule(
            id = "EFF-2",
            says = "a key that was never used is not found",
            because = "an action that never reached the back end would be held for an operator, or taken for done")
    final void unknownKey() {
        eachEffectWithKeys(trial ->
                assertThat(trial.lookup().on(port(), reading(), newKey())).isInstanceOf(Lookup.NotFound.class));
    }

    @PortRule(
            id = "EFF-3",
            says = "what an effect has made is found by its key, by any connection",
            because = "after a time-out the library would take it for not done, and refuse or repeat it")
    final void found() {
        eachEffectWithKeys(this::found);
    }

    private <D> void found(EffectTrial<P, D> trial) {
        PortKey key = newKey();
        String made = trial.id().apply(settled(trial, port(), key));

        assertThat(new Promise<>(trial, backEnd().connect(), reading())
                        .found(key).stream().map(trial.id()))
                .contains(made);
        assertKept(trial, key);
    }

    @PortRule(
            id = "EFF-4",
            says = "asked again with the same key, it does no more than its strength allows",
            because = "a recovery that repeats an attempt would refund twice")
    final void repeated() {
        eachEffectWithKeys(this::repeated);
    }

    private <D> void repeated(EffectTrial<P, D> trial) {
        PortKey key = newKey();
        String first = trial.id().apply(settled(trial, port(), key));
        List<String> again = Stream.of(port(), backEnd().connect())
                .flatMap(port -> again(trial, port, key).stream())
                .map(trial.id())
                .toList();

        if (trial.guarantee().strength() == EffectStrength.KEYED) {
            assertThat(again).as("documents answered").containsOnly(first);
        }
        assertKept(trial, key);
    }

    @PortRule(
            id = "EFF-5",
            says = "asked from many threads at once with the same key, it does no more than its strength allows",
            because = "two nodes that recover the same action at the same moment would refund twice")
    final void together() {
        eachEffectWithKeys(this::together);
    }

    private <D> void together(EffectTrial<P, D> trial) throws Exception {
        PortKey key = newKey();
        List<P> ports = new ArrayList<>();
        for (int i = 0; i < backEnd().threads(); i++) {
            ports.add(backEnd().connect());
        }
        Crowd.of(ports).each(port -> trial.perform().on(port, call(key)));

        again(trial, port(), key);
        assertKept(trial, key);
    }

    @PortRule(
            id = "EFF-6",
            says = "a key outlives a restart of the back end",
            because = "what was done before the restart would be done again after it")
    final void restarted() {
        eachEffectWithKeys(this::restarted);
    }

    private <D> void restarted(EffectTrial<P, D> trial) throws Exception {
        PortKey key = newKey();
        String made = trial.id().apply(settled(trial, port(), key));

        backEnd().restart();

        assertThat(new Promise<>(trial, backEnd().connect(), reading())
                        .found(key).stream().map(trial.id()))
                .contains(made);
        again(trial, backEnd().connect(), key);
        assertKept(trial, key);
    }

    @PortRule(
            id = "EFF-7",
            says = "many effects at once, each with its own key, make one document each",
            because = "documents of one customer would be answered to another")
    final void manyKeys() {
        eachEffectWithKeys(this::manyKeys);
    }

    /** Subjects are made one after the other, effects on them are asked at once. */
    private <D> void manyKeys(EffectTrial<P, D> like) throws Exception {
        List<EffectTrial<P, ?>> trials = new ArrayList<>();
        for (int i = 0; i < backEnd().threads(); i++) {
            trials.add(another(like.name()));
        }
        Crowd.of(trials).each(trial -> foundByItsOwnKey(trial));
    }

    private <D> D foundByItsOwnKey(EffectTrial<P, D> trial) {
        PortKey key = newKey();
        D made = settled(trial, port(), key);
        assertThat(new Promise<>(trial, port(), reading()).found(key).stream().map(trial.id()))
                .containsOnly(trial.id().apply(made));
        assertKept(trial, key);
        return made;
    }
}
