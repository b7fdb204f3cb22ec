/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.erp;

import dev.aftersales.spi.PortKey;
import java.util.function.Function;

/**
 * What a ledger does for one request, and what it does when the same key comes again.
 *
 * @param ledger the ledger; it is locked meanwhile
 * @param keys where the key is kept
 * @param act does it, with the key
 * @param resume brings the document that an earlier attempt made, by its id, to where the request wants it
 * @param id the id of a document
 * @param <R> the document
 */
public record Effect<R>(
        Object ledger, KeyBook keys, Function<PortKey, R> act, Function<String, R> resume, Function<R, String> id) {}
