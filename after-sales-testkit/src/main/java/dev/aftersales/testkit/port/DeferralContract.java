/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.spi.Answer;
import dev.aftersales.spi.EffectPort;
import dev.aftersales.spi.Lookup;
import dev.aftersales.spi.PortKey;
import dev.aftersales.testkit.port.effect.EffectTrial;
import dev.aftersales.testkit.port.report.PortRule;
import java.util.Optional;

/**
 * What holds of every effect that a back end takes on and finishes later.
 *
 * @param <P> the port
 * @param <B> what is known of its back end
 */
public abstract class DeferralContract<P extends EffectPort, B extends BackEndUnderTest<P>>
        extends EffectContract<P, B> {

    DeferralContract() {}

    @PortRule(
            id = "EFF-16",
            says = "what is taken on for later is in progress until it is done, and then found by its key, made once",
            because = "work that goes on would be taken for lost, and done a second time")
    final void deferred() {
        eachEffectWithKeys(this::deferred);
    }

    private <D> void deferred(EffectTrial<P, D> trial) {
        PortKey key = newKey();
        Optional<Runnable> work = backEnd().defer();
        if (work.isEmpty()) {
            notOffered("finishing later");
            return;
        }
        assertThat(trial.perform().on(port(), call(key))).isInstanceOf(Answer.Accepted.class);
        assertThat(trial.lookup().on(backEnd().connect(), reading(), key)).isInstanceOf(Lookup.InProgress.class);

        work.get().run();

        assertThat(trial.lookup().on(backEnd().connect(), reading(), key)).isInstanceOf(Lookup.Found.class);
        assertKept(trial, key);
    }
}
