/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One script of a vendor.
 *
 * @param vendor the vendor
 * @param version the version of the schema once it was run
 * @param file its name
 */
record Script(Vendor vendor, int version, String file) {

    /** In the order of their versions, which begin at 1. Released scripts never change. */
    private static final List<String> FILES = List.of("V1__store.sql", "V2__ticket_list.sql");

    /** The version that this release works with. */
    static final int CURRENT = FILES.size();

    /** Those that lead from a version to the current one; none from a newer one. */
    static List<Script> after(int version, Vendor vendor) {
        return IntStream.rangeClosed(version + 1, CURRENT)
                .mapToObj(next -> new Script(vendor, next, FILES.get(next - 1)))
                .toList();
    }

    /** Without comments. No text in a script holds two dashes or a semicolon. */
    List<String> statements() {
        return Arrays.stream(text().replaceAll("--[^\n]*", "").split(";"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    private String text() {
        String path = "/" + vendor.scripts() + "/" + file;
        try (InputStream script = Script.class.getResourceAsStream(path)) {
            if (script == null) {
                throw new IllegalStateException("not in the jar: " + path);
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read " + path, failure);
        }
    }
}
