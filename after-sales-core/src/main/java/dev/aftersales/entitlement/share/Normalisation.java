/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.entitlement.share;

import dev.aftersales.entitlement.share.InvoiceProblem.Kind;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.InvoiceLine;
import dev.aftersales.spi.accounting.LineId;
import dev.aftersales.spi.accounting.LineKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Brings an invoice into cells: discount lines, and what document taxes differ from the taxes of the lines, are shared
 * over the lines concerned; cash rounding is kept apart.
 */
final class Normalisation {

    private final Invoice invoice;
    private final List<LineCells> roundings;
    private final Set<LineId> creditable;
    private final List<LineId> goods;
    private final CellTable table;
    private final Map<LineId, List<LineId>> discounts = new HashMap<>();
    private final List<InvoiceProblem> problems = new ArrayList<>();

    private Normalisation(Invoice invoice) {
        this.invoice = invoice;
        List<LineCells> lines = cells(InvoiceCheck::carriesValue);
        this.roundings = cells(kind -> kind == LineKind.ROUNDING);
        this.creditable = lines.stream().map(LineCells::id).collect(Collectors.toCollection(LinkedHashSet::new));
        this.goods = lines.stream()
                .filter(line -> line.kind() == LineKind.GOODS)
                .map(LineCells::id)
                .toList();
        this.table = new CellTable(lines);
    }

    static NormalisedInvoice of(Invoice invoice) {
        List<InvoiceProblem> problems = InvoiceCheck.problemsOf(invoice);
        return problems.isEmpty() ? new Normalisation(invoice).result() : new InvoiceProblems(problems);
    }

    private NormalisedInvoice result() {
        invoice.lines().stream()
                .filter(line -> line.kind() == LineKind.DISCOUNT)
                .forEach(this::shareDiscount);
        TaxCell.allOf(invoice.documentTaxes()).forEach(this::shareDocumentTax);
        if (!problems.isEmpty()) {
            return new InvoiceProblems(problems);
        }
        return Creditable.of(Sold.of(
                invoice.currency(),
                invoice.priceIncludesTax(),
                table.lines(),
                roundings,
                Minor.of(invoice.roundingDifference()),
                Map.copyOf(discounts)));
    }

    private List<LineCells> cells(Predicate<LineKind> kind) {
        return invoice.lines().stream()
                .filter(line -> kind.test(line.kind()))
                .map(LineCells::of)
                .toList();
    }

    private void shareDiscount(InvoiceLine discount) {
        List<LineId> concerned = concernedBy(discount);
        discounts.put(discount.id(), concerned);
        LineCells cells = LineCells.of(discount);
        if (!table.add(cells.net(), table.nets(concerned))) {
            problems.add(InvoiceProblem.ofLine(Kind.DISCOUNT_EXCEEDS_LINES, discount.id()));
        }
        for (TaxCell tax : cells.taxes()) {
            if (!table.add(tax.amount(), table.taxes(concerned, tax.key()::matches))) {
                problems.add(new InvoiceProblem(Kind.DISCOUNT_EXCEEDS_LINES, discount.id(), tax.tax()));
            }
        }
    }

    /** The lines a discount names, else all goods: shipping is discounted only by name. */
    private List<LineId> concernedBy(InvoiceLine discount) {
        if (discount.appliesTo().isEmpty()) {
            return goods;
        }
        List<LineId> named = discount.appliesTo().stream().distinct().toList();
        if (!creditable.containsAll(named)) {
            problems.add(InvoiceProblem.ofLine(Kind.DISCOUNT_OF_UNKNOWN_LINE, discount.id()));
        }
        return named;
    }

    private void shareDocumentTax(TaxCell tax) {
        List<CellTable.Cell> cells = table.taxes(creditable, tax.key()::matches);
        if (!table.add(tax.amount() - table.sum(cells) - onRoundings(tax), cells)) {
            problems.add(new InvoiceProblem(Kind.DOCUMENT_TAX_NOT_SHAREABLE, null, tax.tax()));
        }
    }

    private long onRoundings(TaxCell document) {
        return roundings.stream()
                .flatMap(line -> line.taxes().stream())
                .filter(tax -> document.key().matches(tax.key()))
                .mapToLong(TaxCell::amount)
                .sum();
    }
}
