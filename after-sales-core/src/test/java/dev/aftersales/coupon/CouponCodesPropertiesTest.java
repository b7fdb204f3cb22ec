/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.coupon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.spi.loyalty.CouponCode;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

class CouponCodesPropertiesTest {

    private static final int SAMPLE = 2_000;

    @Property(tries = 200)
    @Label("CPN-7: a code is four groups of five symbols without vowels and look-alikes")
    void codesCanBeReadOut(@ForAll long seed) {
        CouponCode code = new CouponCodes(new Random(seed)).draw();

        assertThat(code.value()).matches("[A-Z0-9]{5}(-[A-Z0-9]{5}){3}");
        assertThat(code.value()).doesNotContainPattern("[AEIOU01L2Z5S8B]");
    }

    @Property(tries = 200)
    @Label("CPN-7: a code depends on chance alone, and each draw is another")
    void everyDrawIsAnother(@ForAll long seed) {
        CouponCodes codes = new CouponCodes(new Random(seed));

        assertThat(codes.draw()).isEqualTo(new CouponCodes(new Random(seed)).draw());
        assertThat(codes.draw()).isNotEqualTo(codes.draw());
    }

    @Property(tries = 5)
    @Label("CPN-7: what a mask leaves hidden of a code is at least 64 bits")
    void enoughStaysHidden(@ForAll long seed) {
        CouponCodes codes = new CouponCodes(new Random(seed));
        Set<Integer> symbols = IntStream.range(0, SAMPLE)
                .mapToObj(i -> codes.draw().value().replace("-", ""))
                .flatMap(code -> code.chars().boxed())
                .collect(Collectors.toSet());
        CouponCode code = codes.draw();
        int shown = code.masked().replace("•", "").length();
        int hidden = code.value().replace("-", "").length() - shown;

        double bits = hidden * Math.log(symbols.size()) / Math.log(2);

        assertThat(bits).isGreaterThanOrEqualTo(64);
    }

    @Property(tries = 5)
    @Label("CPN-7: every symbol is as likely as any other at every place")
    void symbolsAreEvenlySpread(@ForAll long seed) {
        CouponCodes codes = new CouponCodes(new Random(seed));
        var counts = IntStream.range(0, SAMPLE)
                .mapToObj(i -> codes.draw().value().charAt(0))
                .collect(Collectors.groupingBy(symbol -> symbol, Collectors.counting()));
        double expected = (double) SAMPLE / counts.size();

        double chiSquared = counts.values().stream()
                .mapToDouble(count -> (count - expected) * (count - expected) / expected)
                .sum();

        // 22 symbols: 21 degrees of freedom; one fair source in a hundred million exceeds 80.
        assertThat(counts).hasSize(22);
        assertThat(chiSquared).isLessThan(80);
    }
}
