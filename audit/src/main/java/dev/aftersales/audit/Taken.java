/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.audit;

import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.CreditNoteLine;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.InvoiceLine;
import dev.aftersales.spi.accounting.TaxAmount;
import dev.aftersales.spi.inventory.Delivery;
import dev.aftersales.spi.inventory.LotQuantity;
import dev.aftersales.spi.inventory.Move;
import dev.aftersales.spi.inventory.Return;
import dev.aftersales.spi.inventory.ReturnLine;
import dev.aftersales.spi.inventory.ReturnState;
import dev.aftersales.store.CapKind;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.joda.money.Money;

/** Amounts by what they are counted under, added up the plain way: the audit shares no code with the library here. */
public final class Taken {

    private final Map<String, BigDecimal> amounts = new TreeMap<>();

    private static String cell(CapKind kind, String line) {
        return kind + (line.isEmpty() ? "" : " " + line);
    }

    public static Taken sold(Invoice invoice) {
        Taken sold = new Taken();
        for (InvoiceLine line : invoice.lines()) {
            sold.money(CapKind.CREDIT_NET, line.id().value(), line.net());
            sold.taxes(line.id().value(), line.taxes());
            if (line.quantity() != null) {
                sold.add(
                        CapKind.CREDIT_QUANTITY,
                        line.id().value(),
                        line.quantity().amount());
            }
            sold.total(line.net(), line.taxes());
        }
        return sold;
    }

    public static Taken credited(Collection<CreditNote> notes) {
        Taken credited = new Taken();
        notes.stream().flatMap(note -> note.lines().stream()).forEach(credited::credit);
        return credited;
    }

    private void credit(CreditNoteLine line) {
        total(line.net(), line.taxes());
        if (line.invoiceLine() == null) {
            return;
        }
        money(CapKind.CREDIT_NET, line.invoiceLine().value(), line.net());
        taxes(line.invoiceLine().value(), line.taxes());
        if (line.quantity() != null) {
            add(
                    CapKind.CREDIT_QUANTITY,
                    line.invoiceLine().value(),
                    line.quantity().amount());
        }
    }

    private void taxes(String line, Collection<TaxAmount> taxes) {
        taxes.forEach(tax -> money(CapKind.CREDIT_TAX, line + "/" + tax.tax(), tax.amount()));
    }

    private void total(Money net, Collection<TaxAmount> taxes) {
        money(CapKind.CREDIT_TOTAL, "", net);
        taxes.forEach(tax -> money(CapKind.CREDIT_TOTAL, "", tax.amount()));
    }

    public static Taken delivered(Delivery delivery) {
        Taken delivered = new Taken();
        for (Move move : delivery.moves()) {
            delivered.add(
                    CapKind.RETURN_QUANTITY, move.id().value(), move.quantity().amount());
            for (LotQuantity lot : move.lots()) {
                delivered.add(CapKind.RETURN_LOT, move.id() + "/" + lot.lot(), lot.amount());
            }
        }
        return delivered;
    }

    public static Taken returned(Collection<Return> returns) {
        Taken returned = new Taken();
        returns.forEach(back -> back.lines().forEach(line -> returned.comesBack(line, isExpected(back.state()))));
        return returned;
    }

    private static boolean isExpected(ReturnState state) {
        return state == ReturnState.DRAFT || state == ReturnState.EXPECTED || state == ReturnState.PARTIAL;
    }

    private void comesBack(ReturnLine line, boolean expected) {
        BigDecimal planned = line.planned().amount();
        BigDecimal quantity = expected ? planned.max(line.received()) : line.received();
        add(CapKind.RETURN_QUANTITY, line.move().value(), quantity);
        for (LotQuantity lot : line.lots()) {
            BigDecimal came = expected ? lot.amount() : lot.amount().min(line.received());
            add(CapKind.RETURN_LOT, line.move() + "/" + lot.lot(), came);
        }
    }

    private void money(CapKind kind, String line, Money amount) {
        add(kind, line, amount.getAmount());
    }

    private void add(CapKind kind, String line, BigDecimal amount) {
        amounts.merge(cell(kind, line), amount, BigDecimal::add);
    }

    public BigDecimal of(String cell) {
        return amounts.getOrDefault(cell, BigDecimal.ZERO);
    }

    public BigDecimal of(CapKind kind, String line) {
        return of(cell(kind, line));
    }

    public Map<String, BigDecimal> cells() {
        return amounts;
    }
}
