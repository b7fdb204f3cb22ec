/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.input;

import dev.aftersales.command.Refusal;
import java.util.List;

/**
 * A command or snapshot with one thing wrong in it.
 *
 * @param input the command or snapshot
 * @param path the field that was spoilt
 * @param how what was put there
 * @param hopeless whether it can only be refused, whatever the back end thinks of it
 * @param <T> the type of command or snapshot
 */
record Spoilt<T>(T input, String path, String how, boolean hopeless) {

    /** Whether one of the refusals points at what was spoilt: the field itself, what holds it, or a part of it. */
    boolean isNamedBy(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::field).anyMatch(this::concerns);
    }

    private boolean concerns(String field) {
        return !field.isEmpty() && (within(path, field) || within(field, path));
    }

    private static boolean within(String inner, String outer) {
        return inner.equals(outer) || inner.startsWith(outer + ".") || inner.startsWith(outer + "[");
    }

    @Override
    public String toString() {
        return input.getClass().getSimpleName() + "." + path + " " + how;
    }
}
