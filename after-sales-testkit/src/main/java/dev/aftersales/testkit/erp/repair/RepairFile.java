/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.erp.repair;

import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.accounting.InvoiceId;
import dev.aftersales.spi.repair.InvoiceMethod;
import dev.aftersales.spi.repair.Repair;
import dev.aftersales.spi.repair.RepairId;
import dev.aftersales.spi.repair.RepairInvoice;
import dev.aftersales.spi.repair.RepairLine;
import dev.aftersales.spi.repair.RepairRequest;
import dev.aftersales.spi.repair.RepairState;
import dev.aftersales.testkit.erp.accounting.PricedLine;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * All that the workshop knows of one repair.
 *
 * @param id the order
 * @param request what was asked for, with the notes
 * @param state how far it has come
 * @param inert whether it is still a staged draft
 * @param parts its parts
 * @param operations its operations
 * @param invoice its latest invoice
 * @param quotations how many quotations were made
 * @param currency the currency of its prices
 * @param created what it keeps from its creation on
 */
record RepairFile(
        RepairId id,
        RepairRequest request,
        RepairState state,
        boolean inert,
        List<WorkLine> parts,
        List<WorkLine> operations,
        @Nullable InvoiceId invoice,
        int quotations,
        CurrencyUnit currency,
        Origin created) {

    /** What a repair keeps from its creation on: its link, and the key it was created with. */
    record Origin(@Nullable URI link, @Nullable PortKey key) {}

    RepairFile in(RepairState next) {
        return new RepairFile(id, request, next, inert, parts, operations, invoice, quotations, currency, created);
    }

    RepairFile active() {
        return new RepairFile(id, request, state, false, parts, operations, invoice, quotations, currency, created);
    }

    RepairFile billedBy(InvoiceId bill) {
        return new RepairFile(id, request, state, inert, parts, operations, bill, quotations, currency, created);
    }

    RepairFile quoted() {
        return new RepairFile(id, request, state, inert, parts, operations, invoice, quotations + 1, currency, created);
    }

    /** The same repair with more, or other amounts, of a part or operation used. */
    RepairFile using(WorkLine line) {
        boolean operation = operations.stream().anyMatch(known -> sameProduct(known, line));
        return new RepairFile(
                id,
                request,
                state,
                inert,
                operation ? parts : with(parts, line),
                operation ? with(operations, line) : operations,
                invoice,
                quotations,
                currency,
                created);
    }

    private static List<WorkLine> with(List<WorkLine> lines, WorkLine line) {
        List<WorkLine> changed = new ArrayList<>(lines);
        changed.replaceAll(known -> sameProduct(known, line) ? known.using(line.usedInTheEnd()) : known);
        if (changed.stream().noneMatch(known -> sameProduct(known, line))) {
            changed.add(line);
        }
        return List.copyOf(changed);
    }

    private static boolean sameProduct(WorkLine one, WorkLine other) {
        return one.product().product().id().equals(other.product().product().id());
    }

    boolean isDone() {
        return state == RepairState.REPAIRED;
    }

    /** What the customer pays for: the planned amounts, or the used ones once known, when billed after the work. */
    BigDecimal billed(WorkLine line) {
        boolean asUsed = isDone() && request.invoiceMethod() != InvoiceMethod.BEFORE_REPAIR;
        return asUsed ? line.usedInTheEnd() : line.planned().amount();
    }

    Stream<WorkLine> lines() {
        return Stream.concat(parts.stream(), operations.stream());
    }

    Money total() {
        return lines().map(line -> line.priced(billed(line), currency))
                .map(PricedLine::gross)
                .reduce(Money.zero(currency), Money::plus);
    }

    Repair asRepair(@Nullable RepairInvoice bill) {
        return Repair.builder()
                .id(id)
                .number(id.value())
                .state(state)
                .inert(inert)
                .customer(request.customer())
                .product(request.product())
                .quantity(request.quantity())
                .lot(request.lot())
                .invoiceMethod(request.invoiceMethod())
                .warranty(request.warranty())
                .parts(asLines(parts))
                .operations(asLines(operations))
                .invoice(bill)
                .total(total())
                .link(created.link())
                .key(created.key())
                .build();
    }

    private List<RepairLine> asLines(List<WorkLine> lines) {
        return lines.stream()
                .map(line -> line.asLine(billed(line), isDone(), currency))
                .toList();
    }
}
