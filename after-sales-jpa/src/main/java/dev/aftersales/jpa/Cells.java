/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a row of a native query, from left to right. Which class a number or a truth value is of is up to the provider and
 * the driver.
 */
final class Cells {

    private final Object[] row;
    private int next;

    Cells(Object row) {
        this.row = (Object[]) row;
    }

    String text() {
        return Objects.requireNonNull(textOrNull());
    }

    @Nullable
    String textOrNull() {
        return (String) row[next++];
    }

    int count() {
        return ((Number) row[next++]).intValue();
    }

    long number() {
        return ((Number) row[next++]).longValue();
    }

    boolean flag() {
        Object cell = row[next++];
        return cell instanceof Number number ? number.intValue() != 0 : (Boolean) cell;
    }
}
