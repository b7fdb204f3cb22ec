/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.accounting;

import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.DocumentVersion;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.CreditNoteId;
import dev.aftersales.spi.accounting.CreditNoteLine;
import dev.aftersales.spi.accounting.CreditNoteState;
import dev.aftersales.spi.accounting.InvoiceId;
import dev.aftersales.spi.accounting.LineId;
import dev.aftersales.spi.accounting.TaxAmount;
import dev.aftersales.tryton.rpc.KeyMark;
import dev.aftersales.tryton.rpc.Row;
import dev.aftersales.tryton.rpc.Version;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A credit note as the server has it: an invoice below zero, whose lines name the lines they credit.
 *
 * @param row the record
 * @param invoice the invoice it credits
 * @param lines its lines that credit this invoice
 */
record ErpCreditNote(Row row, long invoice, List<ErpLine> lines) {

    List<TaxRow> taxes() {
        return TaxRow.of(row);
    }

    long id() {
        return row.id();
    }

    Version version() {
        return Version.of(Invoices.MODEL, row);
    }

    boolean isVersion(@Nullable DocumentVersion seen) {
        return seen == null || seen.equals(version().named());
    }

    @Nullable
    String mark() {
        return row.text("reference");
    }

    CreditNoteState state() {
        return switch (row.required("state")) {
            case "draft", "validated" -> CreditNoteState.DRAFT;
            case "posted", "paid" -> CreditNoteState.POSTED;
            case "cancelled" -> CreditNoteState.CANCELLED;
            default -> throw new IllegalStateException("a credit note in a state that is not known");
        };
    }

    LocalDate date() {
        return InvoiceView.date(row);
    }

    CreditNote seen(URI link) {
        CurrencyUnit currency = InvoiceView.currency(row);
        Map<Long, List<TaxAmount>> taxes = TaxSplit.of(lines, taxes(), currency);
        List<CreditNoteLine> seen = lines.stream()
                .map(line -> line(line, taxes.getOrDefault(line.id(), List.of()), currency))
                .toList();
        return CreditNote.builder()
                .id(CreditNoteId.of(String.valueOf(id())))
                .number(row.text("number"))
                .version(version().named())
                .state(state())
                .invoice(InvoiceId.of(String.valueOf(invoice)))
                .billTo(CustomerId.of(row.required("party")))
                .currency(currency)
                .date(date())
                .reason(row.text("comment"))
                .addAllLines(seen)
                .total(total(seen, currency))
                .residual(residual(currency))
                .link(link)
                .key(key())
                .build();
    }

    private @Nullable PortKey key() {
        return KeyMark.creator(mark()).orElse(null);
    }

    private static CreditNoteLine line(ErpLine line, List<TaxAmount> taxes, CurrencyUnit currency) {
        Quantity quantity = InvoiceView.quantity(line.quantity().negate(), line.unit());
        LineId credited = line.origin().map(id -> LineId.of(String.valueOf(id))).orElse(null);
        return new CreditNoteLine(
                credited, quantity, Amounts.money(currency, line.net().negate()), taxes);
    }

    /** A document that credits one invoice alone says so itself; taxes entered by hand are then part of it. */
    private Money total(List<CreditNoteLine> seen, CurrencyUnit currency) {
        if (lines.size() == ErpLine.of(row).size()) {
            return Amounts.money(currency, row.decimal("total_amount").negate());
        }
        Money sum = Money.zero(currency);
        for (CreditNoteLine line : seen) {
            sum = sum.plus(line.net())
                    .plus(line.taxes().stream().map(TaxAmount::amount).toList());
        }
        return sum;
    }

    private @Nullable Money residual(CurrencyUnit currency) {
        return switch (row.required("state")) {
            case "posted" ->
                Amounts.money(currency, row.decimal("amount_to_pay").negate());
            case "paid" -> Money.zero(currency);
            default -> null;
        };
    }
}
