/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.input;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What can be wrong with a list as a whole. */
final class BadLists {

    private static final int MANY = 100_000;

    private BadLists() {}

    static Stream<BadValue> insteadOf(String path, Collection<?> elements) {
        boolean set = elements instanceof Set<?>;
        Stream<BadValue> any = Stream.of(
                new BadValue(path, like(set, List.of()), "empty", false),
                new BadValue(path, like(set, Collections.singletonList(null)), "with null in it", true));
        return set || elements.isEmpty()
                ? any
                : Stream.concat(any, repeated(path, elements.iterator().next()));
    }

    private static Stream<BadValue> repeated(String path, Object element) {
        return Stream.of(
                new BadValue(path, Collections.nCopies(2, element), "with the same twice", false),
                new BadValue(path, Collections.nCopies(MANY, element), "of " + MANY, true),
                new BadValue(path, Collections.nCopies(MANY, null), "of " + MANY + " nulls", true));
    }

    private static Collection<?> like(boolean set, List<?> elements) {
        return set ? new LinkedHashSet<>(elements) : elements;
    }
}
