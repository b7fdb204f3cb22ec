/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What an audit found to be wrong. For one thread. */
public final class Findings {

    private final List<String> all = new ArrayList<>();

    /** None yet. */
    public Findings() {}

    /**
     * What some checks find.
     *
     * @param evidence what to look at
     * @param checks what must hold of it
     * @return everything that is wrong; empty if nothing is
     */
    public static List<String> of(Evidence evidence, Collection<Check> checks) {
        Facts facts = new Facts(evidence);
        Findings findings = new Findings();
        checks.forEach(check -> check.look(facts, findings));
        return findings.all();
    }

    /**
     * Says that something is wrong.
     *
     * @param text what, as a format
     * @param values the values of the format
     */
    public void add(String text, @Nullable Object... values) {
        all.add(String.format(Locale.ROOT, text, values));
    }

    /**
     * Says that something is wrong unless it is right.
     *
     * @param right whether it is right
     * @param text what is wrong otherwise, as a format
     * @param values the values of the format
     */
    public void require(boolean right, String text, @Nullable Object... values) {
        if (!right) {
            add(text, values);
        }
    }

    /**
     * Everything that is wrong.
     *
     * @return in the order of being found
     */
    public List<String> all() {
        return List.copyOf(all);
    }
}
