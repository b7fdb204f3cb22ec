/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi;

import java.time.Duration;

/**
 * What a port promises of one of its effects.
 *
 * @param strength how the back end treats an effect that arrives twice
 * @param settlesWithin after how long at most a request that was sent has either committed or never
 * will; zero when the back end decides while the caller waits
 */
public record EffectGuarantee(EffectStrength strength, Duration settlesWithin) {

    /**
     * The back end decides the key with the effect.
     *
     * @param settlesWithin after how long a dropped request surely has committed or never will
     * @return the guarantee
     */
    public static EffectGuarantee keyed(Duration settlesWithin) {
        return new EffectGuarantee(EffectStrength.KEYED, settlesWithin);
    }

    /**
     * The back end makes an inert draft by key, activated by its id.
     *
     * @param settlesWithin after how long a dropped request surely has committed or never will
     * @return the guarantee
     */
    public static EffectGuarantee staged(Duration settlesWithin) {
        return new EffectGuarantee(EffectStrength.STAGED, settlesWithin);
    }

    /**
     * The back end can be asked for the documents of a key.
     *
     * @param settlesWithin after how long a dropped request surely has committed or never will
     * @return the guarantee
     */
    public static EffectGuarantee lookup(Duration settlesWithin) {
        return new EffectGuarantee(EffectStrength.LOOKUP, settlesWithin);
    }

    /**
     * The back end can neither decide a key nor be asked for one.
     *
     * @return the guarantee
     */
    public static EffectGuarantee none() {
        return new EffectGuarantee(EffectStrength.NONE, Duration.ZERO);
    }
}
