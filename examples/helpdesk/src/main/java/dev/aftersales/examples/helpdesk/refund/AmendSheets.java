/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.refund;

import dev.aftersales.examples.helpdesk.backend.Shop;
import dev.aftersales.examples.helpdesk.web.Keys;
import dev.aftersales.examples.helpdesk.web.Words;
import dev.aftersales.refund.CreditDraft;
import dev.aftersales.refund.RefundableLine;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.CreditNoteLine;
import dev.aftersales.spi.accounting.LineId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.joda.money.Money;
import org.springframework.stereotype.Component;

/** Draws the form that amends a draft. Thread-safe. */
@Component
class AmendSheets {

    private final Shop shop;
    private final Keys keys;
    private final Words words;

    AmendSheets(Shop shop, Keys keys, Words words) {
        this.shop = shop;
        this.keys = keys;
        this.words = words;
    }

    /** What the draft says now. */
    AmendInput propose(CreditDraft draft) {
        CreditNote note = draft.creditNote();
        return new AmendInput(
                keys.request().value(),
                note.id().value(),
                note.version() == null ? "" : note.version().value(),
                new CreditEntry(
                        Extent.KEEP,
                        Measure.GROSS,
                        TypedNumber.of(note.total().getAmount()),
                        List.of(),
                        note.date().toString(),
                        Objects.requireNonNullElse(note.reason(), "")));
    }

    EntryView entry(CreditDraft draft, CreditEntry credit) {
        LineNames names =
                LineNames.of(draft.lines().stream().map(RefundableLine::line).toList(), shop, words);
        List<LineRow> rows = draft.lines().stream()
                .map(line -> LineRow.of(line, credit.line(proposed(line, draft.creditNote())), names))
                .toList();
        return new EntryView(
                Extent.ofAmendment(), credit, rows, draft.creditNote().currency());
    }

    /** What the draft credits of a line: a quantity where it counts one, else an amount. */
    private static LineEntry proposed(RefundableLine line, CreditNote note) {
        List<CreditNoteLine> credited = note.lines().stream()
                .filter(of -> line.id().equals(of.invoiceLine()))
                .toList();
        if (credited.isEmpty()) {
            return entry(line.id(), Measure.NOTHING, left(line), "");
        }
        Money gross = gross(credited, note);
        if (gross.equals(line.gross())) {
            return entry(line.id(), Measure.ALL, left(line), "");
        }
        boolean counted = credited.stream().noneMatch(of -> of.quantity() == null);
        return counted
                ? entry(line.id(), Measure.QUANTITY, quantity(credited), "")
                : entry(line.id(), Measure.GROSS, left(line), TypedNumber.of(gross.getAmount()));
    }

    private static LineEntry entry(LineId line, Measure by, String quantity, String amount) {
        return new LineEntry(line.value(), by, quantity, amount);
    }

    private static Money gross(List<CreditNoteLine> lines, CreditNote note) {
        return Totals.ofCredit(note.currency(), lines).total();
    }

    private static String quantity(List<CreditNoteLine> lines) {
        return TypedNumber.of(lines.stream()
                .map(CreditNoteLine::quantity)
                .filter(Objects::nonNull)
                .map(Quantity::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static String left(RefundableLine line) {
        return line.quantity() == null ? "" : TypedNumber.of(line.quantity().amount());
    }
}
