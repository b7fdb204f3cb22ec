/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.input;

import dev.aftersales.command.constraint.WellFormed;
import dev.aftersales.spi.EmailAddress;
import dev.aftersales.spi.Identifier;
import dev.aftersales.spi.Note;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.UnitOfMeasure;
import dev.aftersales.spi.fieldservice.Slot;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** What can be wrong with a single value, by its type. */
final class BadValues {

    /** A megabyte. */
    private static final String HUGE = "x".repeat(1 << 20);

    /** Wrong in every text. */
    private static final Map<String, String> TEXTS = Map.of(
            "huge", HUGE,
            "with a zero character", "a\u0000b",
            "with an escape character", "a\u001B[31mb",
            "turned from right to left", "a\u202Eb",
            "with an isolate mark", "a\u2067b",
            "with half a surrogate pair", "a\uD800",
            "with the other half", "\uDC00a",
            "with a line separator", "a\u2028b");

    /** Wrong in a text of one line. */
    private static final Map<String, String> ONE_LINE = Map.of(
            "empty", "",
            "blank", " \t ",
            "blank without looking so", "\u2003\u3000",
            "of two lines", "a\nb");

    private static final Map<String, BigDecimal> NUMBERS = numbers();

    private BadValues() {}

    private static Map<String, BigDecimal> numbers() {
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        numbers.put("zero", BigDecimal.ZERO);
        numbers.put("negative", BigDecimal.ONE.negate());
        numbers.put("smaller than anything", new BigDecimal("1E-999999999"));
        numbers.put("a little more than nine decimals", new BigDecimal("1.0000000001"));
        numbers.put("with twenty digits", new BigDecimal("12345678901234567890"));
        numbers.put("with ten thousand digits", new BigDecimal("9".repeat(10_000)));
        return numbers;
    }

    /** Whether a value is spoilt as a whole, not part by part. */
    static boolean knows(@Nullable Object value) {
        return value instanceof String
                || value instanceof Identifier
                || value instanceof Note
                || value instanceof EmailAddress
                || value instanceof Quantity
                || value instanceof BigMoney
                || value instanceof LocalDate
                || value instanceof Slot;
    }

    /** Everything wrong that can stand where a value stands. */
    static Stream<BadValue> insteadOf(String path, AnnotatedElement declared, @Nullable Object value) {
        boolean component =
                declared instanceof Method accessor && !accessor.getReturnType().isPrimitive();
        return Stream.concat(
                component ? nothing(path, declared, value) : Stream.empty(), others(path, declared, value));
    }

    private static Stream<BadValue> nothing(String path, AnnotatedElement declared, @Nullable Object value) {
        boolean needed = Arrays.stream(declared.getAnnotations())
                .map(annotation -> annotation.annotationType().getSimpleName())
                .anyMatch(Set.of("NotNull", "NotEmpty", "NotBlank")::contains);
        boolean filledIn = value instanceof Collection<?>;
        return Stream.of(new BadValue(path, null, "null", needed && !filledIn));
    }

    private static Stream<BadValue> others(String path, AnnotatedElement declared, @Nullable Object value) {
        if (value instanceof Collection<?> list) {
            return BadLists.insteadOf(path, list);
        }
        if (value instanceof String) {
            return texts(path, declared, text -> text);
        }
        if (value instanceof Identifier id) {
            return texts(path, declared, text -> identifier(id, text));
        }
        if (value instanceof Note) {
            return texts(path, declared, Note::of);
        }
        if (value instanceof EmailAddress) {
            return addresses(path);
        }
        if (value instanceof Quantity quantity) {
            return quantities(path, quantity);
        }
        if (value instanceof BigMoney money) {
            return amounts(path, money);
        }
        if (value instanceof LocalDate) {
            return Stream.of(
                    new BadValue(path, LocalDate.MIN, "before all time", true),
                    new BadValue(path, LocalDate.MAX, "after all time", false));
        }
        if (value instanceof Slot slot) {
            return slots(path, slot);
        }
        if (value instanceof Instant) {
            return Stream.of(
                    new BadValue(path, Instant.MIN, "before all time", false),
                    new BadValue(path, Instant.MAX, "after all time", false));
        }
        if (value instanceof Integer) {
            return Stream.of(0, -1, Integer.MIN_VALUE, Integer.MAX_VALUE)
                    .map(number -> new BadValue(path, number, "out of bounds", true));
        }
        return value instanceof Long
                ? Stream.of(-1L, Long.MIN_VALUE).map(number -> new BadValue(path, number, "negative", true))
                : Stream.empty();
    }

    private static Stream<BadValue> texts(String path, AnnotatedElement declared, Function<String, Object> type) {
        WellFormed shape = declared.getAnnotation(WellFormed.class);
        boolean lines = shape != null && shape.multiline();
        return Stream.concat(
                TEXTS.entrySet().stream()
                        .map(text -> new BadValue(path, type.apply(text.getValue()), text.getKey(), true)),
                ONE_LINE.entrySet().stream()
                        .map(text -> new BadValue(path, type.apply(text.getValue()), text.getKey(), !lines)));
    }

    /** An identifier of the same type. */
    static Object identifier(Identifier like, String value) {
        try {
            return like.getClass().getDeclaredMethod("of", String.class).invoke(null, value);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(like.getClass() + " does not take any text", e);
        }
    }

    private static Stream<BadValue> addresses(String path) {
        String injected = CommandSamples.SECRET + "@example.com\r\nBcc: all@example.com";
        Stream<Map.Entry<String, String>> secret = TEXTS.entrySet().stream()
                .map(text -> Map.entry(text.getKey(), CommandSamples.SECRET + text.getValue()));
        return Stream.of(secret, ONE_LINE.entrySet().stream(), Stream.of(Map.entry("with a header in it", injected)))
                .flatMap(all -> all)
                .map(text -> new BadValue(path, EmailAddress.of(text.getValue()), text.getKey(), true));
    }

    private static Stream<BadValue> quantities(String path, Quantity quantity) {
        Stream<BadValue> amounts = Stream.concat(
                        NUMBERS.entrySet().stream(),
                        Stream.of(Map.entry("greater than anything", new BigDecimal("1E+999999999"))))
                .map(number -> new BadValue(path, quantity.withAmount(number.getValue()), number.getKey(), true));
        Stream<BadValue> units = Stream.concat(TEXTS.entrySet().stream(), ONE_LINE.entrySet().stream())
                .map(text -> new BadValue(
                        path,
                        Quantity.of(quantity.amount(), UnitOfMeasure.of(text.getValue())),
                        "in a unit " + text.getKey(),
                        true));
        BadValue wrong = new BadValue(
                path, Quantity.of(quantity.amount(), UnitOfMeasure.of("furlong")), "in another unit", true);
        return Stream.of(amounts, units, Stream.of(wrong)).flatMap(bad -> bad);
    }

    private static Stream<BadValue> amounts(String path, BigMoney money) {
        Stream<BadValue> amounts = NUMBERS.entrySet().stream()
                .map(number -> new BadValue(
                        path, BigMoney.of(money.getCurrencyUnit(), number.getValue()), number.getKey(), true));
        return Stream.concat(
                amounts,
                Stream.of(
                        new BadValue(
                                path, BigMoney.of(CurrencyUnit.JPY, money.getAmount()), "in another currency", true),
                        new BadValue(path, money.plus(new BigDecimal("0.001")), "with excess decimals", true)));
    }

    private static Stream<BadValue> slots(String path, Slot slot) {
        return Stream.of(
                new BadValue(path + ".start", new Slot(null, slot.end()), "null", true),
                new BadValue(path + ".end", new Slot(slot.start(), null), "null", true),
                new BadValue(path, new Slot(slot.end(), slot.start()), "backwards", true),
                new BadValue(path, new Slot(slot.start(), slot.start()), "without length", true),
                new BadValue(path, new Slot(Instant.MIN, slot.end()), "since all time", false),
                new BadValue(path, new Slot(slot.start(), Instant.MAX), "for all time", false));
    }
}
