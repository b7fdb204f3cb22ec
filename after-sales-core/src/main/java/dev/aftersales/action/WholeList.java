/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.spi.ports.PortKind;
import java.util.List;
import java.util.Objects;

/** A list as a back end must answer it: with no element left out (EXE-6). */
public final class WholeList {

    private WholeList() {}

    /**
     * Checks a list that a port answered.
     *
     * @param port which port
     * @param answer its answer
     * @param <T> what is listed
     * @return an unmodifiable copy
     * @throws ReadFailed if an element is null
     */
    public static <T> List<T> of(PortKind port, List<T> answer) {
        if (answer.stream().anyMatch(Objects::isNull)) {
            throw ReadFailed.violation(port, "a list with null in it");
        }
        return List.copyOf(answer);
    }
}
