/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.rpc;

import java.util.List;

/** The questions of the server that are answered with Yes. Every other warning is taken as a no. */
final class Warnings {

    /** A credit note is due at once, which a date of yesterday makes a date in the past. */
    private static final List<String> EXPECTED = List.of("invoice_payment_term_");

    private Warnings() {}

    /** Names end in the number of the record they are about. */
    static boolean isExpected(String name) {
        return EXPECTED.stream().anyMatch(name::startsWith);
    }
}
