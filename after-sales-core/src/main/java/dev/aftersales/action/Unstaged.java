/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.spi.EffectGuarantee;
import dev.aftersales.spi.EffectStrength;

/**
 * What a guarantee is worth for an effect that makes no draft which could be withdrawn: where a port stages, such an effect can
 * only be looked up, and a repeat has to wait until the back end is quiet (EXE-3).
 */
public final class Unstaged {

    private Unstaged() {}

    /**
     * The guarantee without staging.
     *
     * @param declared what the port declares
     * @return the same, or LOOKUP where it is STAGED
     */
    public static EffectGuarantee of(EffectGuarantee declared) {
        return declared.strength() == EffectStrength.STAGED
                ? EffectGuarantee.lookup(declared.settlesWithin())
                : declared;
    }
}
