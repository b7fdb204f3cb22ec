/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.command.constraint;

import dev.aftersales.command.Datum;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How many elements the lists of a command hold in all, lists within lists included. */
final class Breadth {

    /** How many elements a command may have: more than anybody selects by hand, and few enough to check each. */
    static final int MAX = 2_000;

    private static final ClassValue<List<Method>> LISTS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            RecordComponent[] components = type.isRecord() ? type.getRecordComponents() : new RecordComponent[0];
            return Arrays.stream(components)
                    .filter(component -> Collection.class.isAssignableFrom(component.getType()))
                    .map(RecordComponent::getAccessor)
                    .toList();
        }
    };

    private Breadth() {}

    /**
     * Refuses the list that holds too many elements.
     *
     * @param value a command or snapshot
     * @return the refusal of the list; empty when there are few enough
     */
    static Optional<Refusal> refusal(Object value) {
        int elements = 0;
        for (Method list : LISTS.get(value.getClass())) {
            elements += countList(get(list, value), MAX - elements);
            if (elements > MAX) {
                return Optional.of(
                        Refusal.at(list.getName(), RefusalCode.TOO_LONG).with("max", Datum.of(MAX)));
            }
        }
        return Optional.empty();
    }

    /** The elements of a list and of the lists within; it stops counting above the limit. */
    private static int countList(@Nullable Object list, int limit) {
        if (!(list instanceof Collection<?> elements)) {
            return 0;
        }
        int counted = elements.size();
        for (Object element : elements) {
            if (counted > limit) {
                return counted;
            }
            counted += element == null ? 0 : countInner(element, limit - counted);
        }
        return counted;
    }

    private static int countInner(Object holder, int limit) {
        int counted = 0;
        for (Method list : LISTS.get(holder.getClass())) {
            counted += countList(get(list, holder), limit - counted);
        }
        return counted;
    }

    private static @Nullable Object get(Method accessor, Object holder) {
        try {
            return accessor.invoke(holder);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(holder.getClass().getName() + " does not show " + accessor.getName(), e);
        }
    }
}
