/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.effect;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a port does for a key.
 *
 * @param name which effect of which port
 * @param perform does it, in the transaction that it is given, and answers with the id of the document; what it throws takes
 *     back all of it
 * @param read the document by its id, as it stands in that transaction
 * @param <D> the document
 */
public record Effect<D>(Enum<?> name, Function<JdbcClient, String> perform, BiFunction<JdbcClient, String, D> read) {

    static String nameOf(Enum<?> effect) {
        return effect.getDeclaringClass().getSimpleName() + "." + effect.name();
    }
}
