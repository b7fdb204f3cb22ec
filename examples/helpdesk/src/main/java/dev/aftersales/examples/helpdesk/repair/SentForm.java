/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.repair;

import dev.aftersales.spi.repair.InvoiceMethod;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the dialog sends. Rows are found by their names, {@code parts[0].product}, whatever their numbers are: those that were
 * removed in the browser leave gaps.
 *
 * @param fields what was sent
 */
record SentForm(Map<String, String> fields) {

    private static final Pattern ROW = Pattern.compile("([a-z]+)\\[([0-9]{1,3})]\\.(?:product|quantity)");

    RepairInput input() {
        return new RepairInput(
                field("requestKey"),
                field("product"),
                field("quantity"),
                field("lot"),
                field("description"),
                field("saleOrder"),
                field("startedReturn"),
                invoiceMethod(),
                Boolean.valueOf(field("warranty")),
                rows(RepairInput.PARTS),
                rows(RepairInput.OPERATIONS),
                field("internalNote"),
                field("quotationNote"));
    }

    private String field(String name) {
        return fields.getOrDefault(name, "");
    }

    private @Nullable InvoiceMethod invoiceMethod() {
        return Stream.of(InvoiceMethod.values())
                .filter(method -> method.name().equals(field("invoiceMethod")))
                .findFirst()
                .orElse(null);
    }

    private List<LineInput> rows(String rows) {
        Map<Integer, LineInput> found = new TreeMap<>();
        for (String name : fields.keySet()) {
            Matcher row = ROW.matcher(name);
            if (row.matches() && row.group(1).equals(rows)) {
                String prefix = rows + '[' + row.group(2) + "].";
                found.put(
                        Integer.valueOf(row.group(2)),
                        new LineInput(field(prefix + "product"), field(prefix + "quantity")));
            }
        }
        return List.copyOf(found.values());
    }
}
