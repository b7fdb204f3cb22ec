/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.repair.Quotation;
import dev.aftersales.spi.repair.RepairId;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Values of any record, made from the declarations of its components: whatever a record can hold, one of them holds. */
final class Specimens {

    private static final List<String> TEXTS =
            List.of("x", "a b ", "it's \"quoted\" \\ {}", "ăîșț ñ¿ 漢", "🔧", "line\nline", "null", "007", "1.50");

    private static final List<BigDecimal> NUMBERS = Stream.of("0", "1", "1.50", "0.000001", "12345678901234567890.123")
            .map(BigDecimal::new)
            .toList();

    private static final Map<Class<?>, Function<RandomGenerator, Object>> PLAIN = Map.ofEntries(
            Map.entry(String.class, random -> pick(random, TEXTS)),
            Map.entry(boolean.class, RandomGenerator::nextBoolean),
            Map.entry(int.class, RandomGenerator::nextInt),
            Map.entry(Integer.class, RandomGenerator::nextInt),
            Map.entry(long.class, RandomGenerator::nextLong),
            Map.entry(BigDecimal.class, random -> pick(random, NUMBERS)),
            Map.entry(Money.class, random -> Money.ofMinor(currency(random), random.nextInt())),
            Map.entry(BigMoney.class, random -> BigMoney.of(currency(random), pick(random, NUMBERS))),
            Map.entry(CurrencyUnit.class, Specimens::currency),
            Map.entry(
                    Instant.class,
                    random -> Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000) * 1000L)),
            Map.entry(LocalDate.class, random -> LocalDate.of(1970 + random.nextInt(200), 2, 28)),
            Map.entry(Duration.class, random -> Duration.ofMillis(random.nextInt(1_000_000))),
            Map.entry(URI.class, random -> URI.create("https://erp.example.org/a%20b?c=" + random.nextInt())),
            Map.entry(Locale.class, random -> Locale.forLanguageTag("es-MX")),
            Map.entry(ZoneId.class, random -> ZoneId.of(random.nextBoolean() ? "Europe/Madrid" : "Z")),
            Map.entry(PortKey.class, random -> PortKey.of("K" + random.nextInt(1000))),
            Map.entry(Quotation.class, Specimens::quotation));

    private final RandomGenerator random;

    Specimens(RandomGenerator random) {
        this.random = random;
    }

    /** A value of a type. */
    <T> T of(Class<T> type) {
        return type.cast(make(type));
    }

    private Object make(Type type) {
        return type instanceof ParameterizedType generic ? collection(generic) : one((Class<?>) type);
    }

    private Object one(Class<?> type) {
        Function<RandomGenerator, Object> plain = PLAIN.get(type);
        if (plain != null) {
            return plain.apply(random);
        }
        if (type.isEnum()) {
            return pick(random, List.of(type.getEnumConstants()));
        }
        if (type.isSealed()) {
            return one(pick(random, List.of(type.getPermittedSubclasses())));
        }
        return record(type);
    }

    private Object collection(ParameterizedType type) {
        Type[] of = type.getActualTypeArguments();
        int size = random.nextInt(3);
        Class<?> raw = (Class<?>) type.getRawType();
        if (raw == Map.class) {
            Map<Object, Object> map = new LinkedHashMap<>();
            IntStream.range(0, size).forEach(i -> map.put(make(of[0]), make(of[1])));
            return map;
        }
        List<Object> list = IntStream.range(0, size).mapToObj(i -> make(of[0])).toList();
        if (raw == Set.class) {
            return new LinkedHashSet<>(list);
        }
        if (raw == List.class || raw == Collection.class) {
            return list;
        }
        throw new IllegalArgumentException("no specimen of " + type);
    }

    private Object record(Class<?> type) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException("no specimen of " + type);
        }
        Object[] components =
                Arrays.stream(type.getRecordComponents()).map(this::component).toArray();
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            canonical.setAccessible(true);
            return canonical.newInstance(components);
        } catch (InvocationTargetException refused) {
            throw new IllegalArgumentException(type + " of " + Arrays.toString(components), refused.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private @Nullable Object component(RecordComponent component) {
        boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return nullable && random.nextBoolean() ? null : make(component.getGenericType());
    }

    private static Quotation quotation(RandomGenerator random) {
        byte[] pdf = {1, (byte) random.nextInt(), -1};
        return new Quotation(new RepairId(pick(random, TEXTS)), pick(random, TEXTS), pdf);
    }

    private static CurrencyUnit currency(RandomGenerator random) {
        return CurrencyUnit.of(pick(random, List.of("EUR", "JPY", "BHD")));
    }

    private static <T> T pick(RandomGenerator random, List<T> among) {
        return among.get(random.nextInt(among.size()));
    }
}
