/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The values behind texts written a moment ago: an action that is called where it was accepted reads back what it has just
 * written. A few hundred at most, each until another takes its place; one that is gone is read from its text.
 *
 * <p>Thread-safe: what is found was written as exactly this text.
 */
final class RecentTexts {

    private static final int PLACES = 256;

    /** Longer ones, mostly bad input, are not worth their memory. */
    private static final int LONGEST = 20_000;

    private final AtomicReferenceArray<@Nullable Written> byText = new AtomicReferenceArray<>(PLACES);
    private final AtomicReferenceArray<@Nullable Written> byValue = new AtomicReferenceArray<>(PLACES);

    private record Written(Object value, String text) {}

    void remember(Object value, String text) {
        if (text.length() <= LONGEST) {
            Written written = new Written(value, text);
            byText.set(place(text.hashCode()), written);
            byValue.set(place(System.identityHashCode(value)), written);
        }
    }

    /** The value of a type that was written as a text; null when that is not remembered. */
    <T> @Nullable T find(String text, Class<T> type) {
        Written written = byText.get(place(text.hashCode()));
        boolean same = written != null
                && written.value().getClass() == type
                && written.text().equals(text);
        return same ? type.cast(written.value()) : null;
    }

    /** The text that this very value was written as; null when that is not remembered. */
    @SuppressWarnings("ReferenceEquality")
    @Nullable
    String textOf(Object value) {
        Written written = byValue.get(place(System.identityHashCode(value)));
        return written != null && written.value() == value ? written.text() : null;
    }

    private static int place(int hash) {
        return (hash ^ hash >>> 16) & PLACES - 1;
    }
}
