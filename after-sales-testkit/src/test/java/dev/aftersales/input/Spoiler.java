/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.input;

import dev.aftersales.spi.Identifier;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Changes every component of a record, one at a time, by reflection: a component added later is changed as well. */
final class Spoiler {

    /** What to put in place of a value; {@code declared} carries the constraints. */
    @FunctionalInterface
    private interface Ways {
        Stream<BadValue> insteadOf(String path, AnnotatedElement declared, @Nullable Object value);
    }

    private final Ways ways;

    private Spoiler(Ways ways) {
        this.ways = ways;
    }

    /** The record with one component spoilt, for each component and each way to spoil it. */
    static <T extends Record> Stream<Spoilt<T>> spoil(T whole) {
        return new Spoiler(BadValues::insteadOf).each(whole);
    }

    /** The record with one identifier swapped, wherever there is one, for others of the same type. */
    static <T extends Record> Stream<Spoilt<T>> swap(T whole, Function<Identifier, Stream<String>> others) {
        return new Spoiler((path, declared, value) -> value instanceof Identifier id
                        ? others.apply(id)
                                .map(other -> new BadValue(path, BadValues.identifier(id, other), other, true))
                        : Stream.empty())
                .each(whole);
    }

    private <T extends Record> Stream<Spoilt<T>> each(T whole) {
        RecordComponent[] components = whole.getClass().getRecordComponents();
        return IntStream.range(0, components.length).boxed().flatMap(i -> {
            Method accessor = components[i].getAccessor();
            return values(components[i].getName(), accessor, get(whole, accessor))
                    .map(bad -> new Spoilt<>(with(whole, i, bad.value()), bad.path(), bad.how(), bad.hopeless()));
        });
    }

    private Stream<BadValue> values(String path, AnnotatedElement declared, @Nullable Object value) {
        return Stream.concat(ways.insteadOf(path, declared, value), within(path, declared, value));
    }

    private Stream<BadValue> within(String path, AnnotatedElement declared, @Nullable Object value) {
        if (value instanceof Collection<?> elements && !elements.isEmpty()) {
            return firstOf(path, elementsOf(declared), elements);
        }
        if (value instanceof Record nested && !BadValues.knows(value)) {
            return each(nested)
                    .map(bad -> new BadValue(path + "." + bad.path(), bad.input(), bad.how(), bad.hopeless()));
        }
        return Stream.empty();
    }

    private Stream<BadValue> firstOf(String path, AnnotatedElement element, Collection<?> elements) {
        boolean set = elements instanceof Set<?>;
        List<@Nullable Object> all = new ArrayList<>(elements);
        return values(set ? path : path + "[0]", element, all.get(0)).map(bad -> {
            List<@Nullable Object> changed = new ArrayList<>(all);
            changed.set(0, bad.value());
            return new BadValue(bad.path(), set ? new LinkedHashSet<>(changed) : changed, bad.how(), bad.hopeless());
        });
    }

    /** The constraints of elements stand on the type argument: {@code List<@NotNull X>}. */
    private static AnnotatedElement elementsOf(AnnotatedElement declared) {
        var type = (AnnotatedParameterizedType) ((Method) declared).getAnnotatedReturnType();
        return type.getAnnotatedActualTypeArguments()[0];
    }

    /** The same record with another component. What its constructor throws is the defect looked for. */
    static <T extends Record> T with(T whole, int index, @Nullable Object value) {
        RecordComponent[] components = whole.getClass().getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> get(whole, component.getAccessor()))
                .toArray();
        values[index] = value;
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<?> constructor = whole.getClass().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            @SuppressWarnings("unchecked")
            T built = (T) constructor.newInstance(values);
            return built;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(whole.getClass() + " is not built with a bad " + components[index].getName(), e);
        }
    }

    private static @Nullable Object get(Record whole, Method accessor) {
        try {
            accessor.setAccessible(true);
            return accessor.invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
