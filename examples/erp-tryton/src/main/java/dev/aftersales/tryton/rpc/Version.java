/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.rpc;

import dev.aftersales.spi.DocumentVersion;
import java.util.Map;

/**
 * A record as somebody saw it. The server compares the time stamp in the transaction that changes the record.
 *
 * @param model its model
 * @param id its number
 * @param stamp its time stamp
 */
public record Version(String model, long id, String stamp) {

    /**
     * The version of a record that was read.
     *
     * @param model its model
     * @param row the record, with its time stamp
     * @return the version
     */
    public static Version of(String model, Row row) {
        return new Version(model, row.id(), row.stamp());
    }

    /**
     * The same as ports name it.
     *
     * @return the time stamp
     */
    public DocumentVersion named() {
        return DocumentVersion.of(stamp);
    }

    Map<String, Object> context() {
        return Map.of("_timestamp", Map.of(model + "," + id, stamp));
    }
}
