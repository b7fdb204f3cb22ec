/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.command.Command;
import dev.aftersales.command.Outcome;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Bad input drawn at random: any text anywhere, and several things wrong at once. */
class BadInputPropertiesTest {

    private static FullShop shop;
    private static List<Command<?>> samples;

    @BeforeContainer
    static void open() {
        shop = FullShop.open();
        samples = CommandSamples.commands(shop);
    }

    @AfterContainer
    static void close() {
        shop.close();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(300),
                Arbitraries.strings()
                        .withChars("\u0000\r\n\u202E\uD800\uDC00\u2066 \t{}'\"<&%\\")
                        .ofMaxLength(8),
                Arbitraries.of("{0}", "${jndi:x}", "${validatedValue}", "'; --", "../../x", "null", "%s%n", "\uFEFF"));
    }

    @Property(tries = 400)
    @Label(
            "TKT-6: any text in place of any identifier is refused or done in the preview, and what is refused is not kept")
    void anyText(@ForAll("texts") String text, @ForAll @IntRange(max = 10_000) int at) {
        Record sample = (Record) samples.get(at % samples.size());
        List<Spoilt<Record>> swapped =
                Spoiler.swap(sample, id -> Stream.of(text)).toList();
        Spoilt<Record> one = swapped.get(at % swapped.size());
        List<Refusal> foreseen = preview(one.input());
        if (!foreseen.isEmpty()) {
            Footprint before = Footprint.of(shop);
            assertThat(refusals(shop.helpdesk.execute((Command<?>) one.input())))
                    .isEqualTo(foreseen);
            assertThat(Footprint.of(shop)).isEqualTo(before);
            assertThat(foreseen)
                    .allSatisfy(refusal -> assertThat(refusal.field()).isNotEmpty());
        }
    }

    @Property(tries = 300)
    @Label("TKT-6: whatever is left out or not well formed at once, each such field is named (case D10)")
    void allTogether(@ForAll @IntRange(max = 10_000) int at, @ForAll Set<@IntRange(max = 12) Integer> components) {
        Record sample = (Record) samples.get(at % samples.size());
        Set<String> spoilt = new HashSet<>();
        Record bad = sample;
        for (int component : components) {
            if (component < sample.getClass().getRecordComponents().length) {
                bad = spoil(bad, component, spoilt);
            }
        }
        Set<String> named = preview(bad).stream()
                .filter(refusal -> refusal.code() == RefusalCode.REQUIRED || refusal.code() == RefusalCode.INVALID)
                .map(Refusal::field)
                .collect(Collectors.toSet());
        assertThat(named).containsAll(spoilt);
    }

    /** Leaves a component out where it is needed, or puts a control character into its text. */
    private static Record spoil(Record whole, int index, Set<String> spoilt) {
        String name = whole.getClass().getRecordComponents()[index].getName();
        List<Spoilt<Record>> ways = new ArrayList<>();
        Spoiler.spoil(whole)
                .filter(way -> way.path().equals(name) && way.hopeless())
                .filter(way -> way.how().equals("null") || way.how().equals("with a zero character"))
                .forEach(ways::add);
        if (ways.isEmpty()) {
            return whole;
        }
        spoilt.add(name);
        return ways.get(index % ways.size()).input();
    }

    @SuppressWarnings("unchecked")
    private static List<Refusal> preview(Record command) {
        return shop.helpdesk.desk.preview((Command<Object>) command).refusals();
    }

    private static List<Refusal> refusals(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused ? refused.refusals() : List.of();
    }
}
