/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.repair;

import java.util.stream.Stream;

/** The fields of a form, written in one line. */
final class RepairFields {

    private RepairFields() {}

    /** Names and values of {@code name=value; name=value}, in turns. */
    static String[] fields(String written) {
        return Stream.of(written.split("; "))
                .flatMap(field -> Stream.of(field.split("=", 2)))
                .toArray(String[]::new);
    }
}
