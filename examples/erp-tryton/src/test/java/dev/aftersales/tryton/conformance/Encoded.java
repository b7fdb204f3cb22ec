/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Values as the server writes them. */
final class Encoded {

    private static final String CLASS = "__class__";

    private Encoded() {}

    static Map<String, Object> decimal(BigDecimal value) {
        return Map.of(CLASS, "Decimal", "decimal", value.toPlainString());
    }

    static BigDecimal decimal(JsonNode value) {
        return new BigDecimal(value.path("decimal").asText("0"));
    }

    static Map<String, Object> date(LocalDate value) {
        return Map.of(
                CLASS, "date", "year", value.getYear(), "month", value.getMonthValue(), "day", value.getDayOfMonth());
    }

    /** New records in a field that holds several. */
    static List<Object> create(List<? extends Map<String, ?>> records) {
        return List.of(List.of("create", records));
    }

    /** Known records in a field that holds several. */
    static List<Object> add(List<Long> ids) {
        return List.of(List.of("add", ids));
    }
}
