/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** All kinds of effects, by name: how a stored step finds its way back to code. */
public final class Effects {

    private final Map<String, Effect<?, ?>> byName = new HashMap<>();

    /**
     * Collects effects.
     *
     * @param effects every effect there is, each name once
     * @throws IllegalArgumentException if two share a name
     */
    public Effects(Collection<? extends Effect<?, ?>> effects) {
        for (Effect<?, ?> effect : effects) {
            if (byName.put(effect.name(), effect) != null) {
                throw new IllegalArgumentException("two effects named " + effect.name());
            }
        }
    }

    /**
     * An effect by its stored name.
     *
     * @param name the name
     * @return the effect
     * @throws IllegalStateException if no effect has the name
     */
    public Effect<?, ?> named(String name) {
        Effect<?, ?> effect = byName.get(name);
        if (effect == null) {
            throw new IllegalStateException("no effect named " + name + ": stored by another version of the library?");
        }
        return effect;
    }
}
