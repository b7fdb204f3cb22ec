/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.accounting;

import dev.aftersales.spi.accounting.CreditNoteLine;
import dev.aftersales.tryton.rpc.Conversation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands on a credit note and can be amended.
 *
 * @param lines what to credit
 * @param date its date
 * @param reason why
 */
record CreditContent(List<CreditNoteLine> lines, LocalDate date, String reason) {

    CreditContent {
        lines = List.copyOf(lines);
    }

    /** The fields of a new credit note. */
    Map<String, Object> created(Conversation erp, OriginalInvoice invoice) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("type", "out");
        for (String field : List.of("company", "party", "invoice_address", "currency", "journal", "account")) {
            values.put(field, invoice.link(field));
        }
        fill(values, erp, invoice, new ArrayList<>(), new ArrayList<>());
        return values;
    }

    /** The fields of a draft that change; all its lines and taxes are replaced. */
    Map<String, Object> amended(Conversation erp, OriginalInvoice invoice, ErpCreditNote draft) {
        Map<String, Object> values = new LinkedHashMap<>();
        fill(
                values,
                erp,
                invoice,
                removal(draft.lines().stream().map(ErpLine::id).toList()),
                removal(draft.taxes().stream().map(TaxRow::id).toList()));
        return values;
    }

    private void fill(
            Map<String, Object> values,
            Conversation erp,
            OriginalInvoice invoice,
            List<Object> changeLines,
            List<Object> changeTaxes) {
        List<CreditedLine> credited =
                lines.stream().map(line -> CreditedLine.of(invoice, line)).toList();
        changeLines.add(List.of(
                "create",
                credited.stream().flatMap(line -> line.values().stream()).toList()));
        changeTaxes.add(List.of("create", ChargedTaxes.of(credited).values(erp)));
        values.put("invoice_date", date);
        values.put("comment", reason);
        values.put("lines", changeLines);
        values.put("taxes", changeTaxes);
    }

    private static List<Object> removal(List<Long> ids) {
        List<Object> changes = new ArrayList<>();
        if (!ids.isEmpty()) {
            changes.add(List.of("delete", ids));
        }
        return changes;
    }
}
