/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.accounting;

import dev.aftersales.examples.backoffice.effect.RowId;
import dev.aftersales.spi.Identifier;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.accounting.CreditNoteId;
import dev.aftersales.spi.accounting.CreditNoteLine;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.InvoiceLine;
import dev.aftersales.spi.accounting.LineId;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The live credit notes of an invoice never exceed it, nor a line of it, whoever makes them. Its row is locked meanwhile. */
final class CreditCap {

    private static final long NO_NOTE = 0;

    /** How much of the whole, in a row without a line, and of each line. */
    private static final String CREDITED = """
            select cast(null as int) as invoice_line, coalesce(sum(n.total), 0) as amount, 0 as quantity
            from bo_credit_note n where n.invoice = :invoice and n.state <> 'CANCELLED' and n.id <> :except
            union all
            select l.invoice_line, sum(l.net), coalesce(sum(l.quantity), 0)
            from bo_credit_line l join bo_credit_note n on n.id = l.credit_note
            where n.invoice = :invoice and n.state <> 'CANCELLED' and n.id <> :except and l.invoice_line is not null
            group by l.invoice_line""";

    private static final LineId WHOLE = LineId.of("");

    private record Credited(BigDecimal amount, BigDecimal quantity) {

        Credited plus(Credited other) {
            return new Credited(amount.add(other.amount), quantity.add(other.quantity));
        }
    }

    private CreditCap() {}

    /**
     * Refuses lines that, with those of other live credit notes, exceed the invoice or a line of it.
     *
     * @param instead the draft whose lines they replace; null for a new credit note
     */
    static void enforce(
            JdbcClient statements, Invoice invoice, @Nullable CreditNoteId instead, List<CreditNoteLine> lines) {
        Map<LineId, Credited> credited = credited(statements, invoice, instead);
        add(credited, WHOLE, CreditLineTable.total(lines), null);
        lines.forEach(line -> add(credited, line.invoiceLine(), line.net(), line.quantity()));
        Money whole = InvoiceSheet.again(invoice, invoice.date()).total();
        if (Objects.requireNonNull(credited.get(WHOLE)).amount().compareTo(whole.getAmount()) > 0) {
            throw exceeds(invoice.id());
        }
        invoice.lines().forEach(line -> enforce(line, credited.get(line.id())));
    }

    private static Map<LineId, Credited> credited(
            JdbcClient statements, Invoice invoice, @Nullable CreditNoteId instead) {
        Map<LineId, Credited> credited = new HashMap<>();
        statements
                .sql(CREDITED)
                .param("invoice", RowId.of(invoice.id()))
                .param("except", instead == null ? NO_NOTE : RowId.of(instead))
                .query(row -> {
                    String line = row.getString("invoice_line");
                    credited.put(
                            line == null ? WHOLE : LineId.of(line),
                            new Credited(row.getBigDecimal("amount"), row.getBigDecimal("quantity")));
                });
        return credited;
    }

    private static void add(
            Map<LineId, Credited> credited, @Nullable LineId line, Money amount, @Nullable Quantity quantity) {
        if (line != null) {
            BigDecimal counted = quantity == null ? BigDecimal.ZERO : quantity.amount();
            credited.merge(line, new Credited(amount.getAmount(), counted), Credited::plus);
        }
    }

    /** A discount is taken back with a line below zero: such a line never gives money. */
    private static void enforce(InvoiceLine line, @Nullable Credited credited) {
        if (credited == null) {
            return;
        }
        BigDecimal most = line.net().getAmount().max(BigDecimal.ZERO);
        Quantity sold = line.quantity();
        boolean tooMuch = credited.amount().compareTo(most) > 0;
        boolean tooMany = sold != null && credited.quantity().compareTo(sold.amount()) > 0;
        if (tooMuch || tooMany) {
            throw exceeds(line.id());
        }
    }

    private static PortRefused exceeds(Identifier what) {
        return new PortRefused(PortRefusalCode.EXCEEDS_REMAINING, Map.of("of", what.value()));
    }
}
