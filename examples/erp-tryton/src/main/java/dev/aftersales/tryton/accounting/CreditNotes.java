/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.accounting;

import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.accounting.CreditNoteId;
import dev.aftersales.spi.accounting.CreditNoteState;
import dev.aftersales.spi.accounting.InvoiceId;
import dev.aftersales.tryton.rpc.Conversation;
import dev.aftersales.tryton.rpc.EffectNotes;
import dev.aftersales.tryton.rpc.KeyMark;
import dev.aftersales.tryton.rpc.Numbers;
import dev.aftersales.tryton.rpc.Row;
import dev.aftersales.tryton.rpc.Search;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads credit notes, however they were made, as long as their lines name the lines they credit. */
final class CreditNotes {

    /** The buttons, as the server names them. */
    static final String POST = "post";

    static final String CANCEL = "cancel";

    private static final List<String> HEADER = List.of(
            "number",
            "state",
            "party",
            "currency.code",
            "invoice_date",
            "accounting_date",
            "create_date",
            "total_amount",
            "amount_to_pay",
            "reference",
            "comment",
            "_timestamp");

    private static final List<String> FIELDS = Stream.of(HEADER, ErpLine.FIELDS, TaxRow.FIELDS)
            .flatMap(List::stream)
            .toList();

    private final long company;
    private final Conversation erp;

    CreditNotes(long company, Conversation erp) {
        this.company = company;
        this.erp = erp;
    }

    /** The live ones of an invoice. */
    List<ErpCreditNote> of(InvoiceId id) {
        Optional<Long> invoice = Numbers.parse(id.value());
        if (invoice.isEmpty()) {
            return List.of();
        }
        List<Row> rows = erp.search(all().where("state", "!=", "cancelled")
                .where(List.of("lines.origin.invoice.id", "=", invoice.get(), ErpLine.MODEL)));
        Map<Long, Long> invoices = invoicesOf(rows);
        return rows.stream()
                .map(row -> note(row, invoice.get(), invoices))
                .sorted(Comparator.comparingLong(ErpCreditNote::id))
                .toList();
    }

    Optional<ErpCreditNote> find(CreditNoteId id) {
        return Numbers.parse(id.value()).flatMap(this::find);
    }

    Optional<ErpCreditNote> find(long id) {
        return notes(erp.search(all().where("id", "=", id))).stream().findFirst();
    }

    /** Those that a key created or amended. */
    List<ErpCreditNote> marked(PortKey key) {
        return notes(erp.search(all().where(KeyMark.carries("reference", key))));
    }

    /** Those that a key posted or cancelled: it says which it is about before, so what came of it is looked at. */
    List<ErpCreditNote> pressed(PortKey key) {
        return Stream.concat(
                        pressed(key, POST).filter(note -> note.state() == CreditNoteState.POSTED),
                        pressed(key, CANCEL).filter(note -> note.state() == CreditNoteState.CANCELLED))
                .toList();
    }

    private Stream<ErpCreditNote> pressed(PortKey key, String button) {
        return EffectNotes.of(erp, Invoices.MODEL, key, button).stream().flatMap(id -> find(id).stream());
    }

    private Search all() {
        return Search.of(Invoices.MODEL, FIELDS).where("type", "=", "out").where("company", "=", company);
    }

    private List<ErpCreditNote> notes(List<Row> rows) {
        Map<Long, Long> invoices = invoicesOf(rows);
        List<ErpCreditNote> notes = new ArrayList<>();
        for (Row row : rows) {
            origins(row)
                    .map(invoices::get)
                    .min(Comparator.naturalOrder())
                    .ifPresent(invoice -> notes.add(note(row, invoice, invoices)));
        }
        notes.sort(Comparator.comparingLong(ErpCreditNote::id));
        return notes;
    }

    /** A line without origin goes with the others, unless the document credits several invoices. */
    private static ErpCreditNote note(Row row, long invoice, Map<Long, Long> invoices) {
        boolean alone = origins(row).map(invoices::get).distinct().count() == 1;
        List<ErpLine> lines = ErpLine.of(row).stream()
                .filter(line -> line.origin()
                        .map(invoices::get)
                        .map(of -> of == invoice)
                        .orElse(alone))
                .toList();
        return new ErpCreditNote(row, invoice, lines);
    }

    private static Stream<Long> origins(Row row) {
        return ErpLine.of(row).stream().flatMap(line -> line.origin().stream());
    }

    /** The invoice of each line that is credited. */
    private Map<Long, Long> invoicesOf(List<Row> rows) {
        List<Long> lines =
                rows.stream().flatMap(CreditNotes::origins).distinct().toList();
        Map<Long, Long> invoices = new HashMap<>();
        if (!lines.isEmpty()) {
            erp.search(Search.of(ErpLine.MODEL, List.of("invoice")).where("id", "in", lines))
                    .forEach(line -> line.link("invoice").ifPresent(invoice -> invoices.put(line.id(), invoice)));
        }
        return invoices;
    }
}
