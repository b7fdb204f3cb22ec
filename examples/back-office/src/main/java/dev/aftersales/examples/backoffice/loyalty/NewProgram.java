/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.loyalty;

import dev.aftersales.spi.loyalty.Channel;
import dev.aftersales.spi.loyalty.ProgramKind;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A program to be entered.
 *
 * @param name its name, shown where none is known in the language asked for
 * @param names its names in other languages, by language code
 * @param kind what it gives
 * @param channel the channel it belongs to; null for all
 * @param conditions of the program and its coupons
 * @param benefits what its coupons are good for
 */
public record NewProgram(
        String name,
        Map<String, String> names,
        ProgramKind kind,
        @Nullable Channel channel,
        Conditions conditions,
        List<Benefit> benefits) {

    /**
     * Copies the collections.
     *
     * @param name its name, shown where none is known in the language asked for
     * @param names its names in other languages, by language code
     * @param kind what it gives
     * @param channel the channel it belongs to; null for all
     * @param conditions of the program and its coupons
     * @param benefits what its coupons are good for
     */
    public NewProgram {
        names = Map.copyOf(names);
        benefits = List.copyOf(benefits);
    }

    /**
     * A program of single-use coupons, without conditions and for all channels.
     *
     * @param name its name
     * @param benefits what its coupons are good for
     * @return the program, to be narrowed
     */
    public static NewProgram coupons(String name, Benefit... benefits) {
        return new NewProgram(name, Map.of(), ProgramKind.COUPON, null, Conditions.none(), List.of(benefits));
    }

    /**
     * Of another kind, which no ticket issues.
     *
     * @param other the kind
     * @return the program so far
     */
    public NewProgram of(ProgramKind other) {
        return new NewProgram(name, names, other, channel, conditions, benefits);
    }

    /**
     * For one channel only.
     *
     * @param only the channel
     * @return the program so far
     */
    public NewProgram on(Channel only) {
        return new NewProgram(name, names, kind, only, conditions, benefits);
    }

    /**
     * Under conditions.
     *
     * @param narrower the conditions, instead of those so far
     * @return the program so far
     */
    public NewProgram under(Conditions narrower) {
        return new NewProgram(name, names, kind, channel, narrower, benefits);
    }

    /**
     * With a name in another language.
     *
     * @param language the language; the country does not matter
     * @param translated the name
     * @return the program so far
     */
    public NewProgram named(Locale language, String translated) {
        Map<String, String> more = new HashMap<>(names);
        more.put(language.getLanguage(), translated);
        return new NewProgram(name, more, kind, channel, conditions, benefits);
    }
}
