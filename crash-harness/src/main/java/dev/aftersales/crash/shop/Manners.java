/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.crash.shop;

import dev.aftersales.spi.EffectStrength;
import dev.aftersales.spi.TenantId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How things are done for a tenant, as its name says, so that one cluster serves shops of all sorts: {@code
 * lookup.slow.blindRetry-12}.
 *
 * @param strength how strongly the back end promises its effects
 * @param closing whether it can close keys
 * @param slow whether late requests may take long, and pending work waits for somebody to finish it
 * @param mistake which mistake is built into the engine; empty for none
 */
public record Manners(EffectStrength strength, boolean closing, boolean slow, String mistake) {

    private static final String CLOSING = "closing";
    private static final String SLOW = "slow";
    private static final Duration SOON = Duration.ofMillis(500);
    private static final Duration LATE = Duration.ofSeconds(6);

    /** Of a back end of this strength, without more ado. */
    public static Manners of(EffectStrength strength) {
        return new Manners(strength, false, false, "");
    }

    /** As a tenant's name says. */
    public static Manners of(TenantId tenant) {
        String name = tenant.value();
        List<String> words = List.of(name.substring(0, name.lastIndexOf('-')).split("\\."));
        return new Manners(
                EffectStrength.valueOf(words.get(0).toUpperCase(Locale.ROOT)),
                words.contains(CLOSING),
                words.contains(SLOW),
                words.stream()
                        .skip(1)
                        .filter(word -> !word.equals(CLOSING) && !word.equals(SLOW))
                        .findFirst()
                        .orElse(""));
    }

    /** A tenant with these manners. */
    public TenantId tenant(String name) {
        List<String> words = new ArrayList<>();
        words.add(strength.name().toLowerCase(Locale.ROOT));
        if (closing) {
            words.add(CLOSING);
        }
        if (slow) {
            words.add(SLOW);
        }
        if (!mistake.isEmpty()) {
            words.add(mistake);
        }
        return TenantId.of(String.join(".", words) + "-" + name);
    }

    /** With a back end that can close keys. */
    public Manners closingKeys() {
        return new Manners(strength, true, slow, mistake);
    }

    /** With a back end that takes its time. */
    public Manners slowly() {
        return new Manners(strength, closing, true, mistake);
    }

    /** With a mistake in the engine. */
    public Manners with(String name) {
        return new Manners(strength, closing, slow, name);
    }

    /** What the back end does, whatever the engine does. */
    public Manners ofBackEnd() {
        return with("");
    }

    /** After how long the back end has done what it was asked to do, or never will. */
    public Duration settlesWithin() {
        return slow ? LATE : SOON;
    }
}
