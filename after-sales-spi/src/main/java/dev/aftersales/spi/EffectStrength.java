/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi;

/** How a back end treats an effect that arrives twice, from the strongest promise to none. */
public enum EffectStrength {
    /** The back end decides the key in the effect's own transaction (a unique key): exactly once. */
    KEYED,
    /** The back end makes an inert draft by key, which is then activated by its id: exactly once. */
    STAGED,
    /** The back end can be asked for the documents of a key: exactly once, if {@code settlesWithin} is true. */
    LOOKUP,
    /** Neither (a plain e-mail): at most once; an unknown outcome waits for an operator. */
    NONE
}
