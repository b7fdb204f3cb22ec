/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.repair;

import dev.aftersales.examples.backoffice.accounting.SoldLine;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.repair.InvoiceMethod;
import dev.aftersales.spi.repair.Repair;
import dev.aftersales.spi.repair.RepairId;
import dev.aftersales.spi.repair.RepairInvoice;
import dev.aftersales.spi.repair.RepairInvoiceState;
import dev.aftersales.spi.repair.RepairLine;
import dev.aftersales.spi.repair.RepairPartRequest;
import dev.aftersales.spi.repair.RepairRequest;
import dev.aftersales.spi.repair.RepairState;
import java.math.BigDecimal;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * All that the workshop knows of one repair.
 *
 * @param id the order
 * @param number as printed
 * @param state how far it has come
 * @param request what was asked for, with the notes
 * @param lines its parts and operations
 * @param currency the currency of its prices
 * @param quotations how many quotations were made
 * @param invoice its latest invoice
 * @param key the key it was created with
 */
record RepairFile(
        RepairId id,
        String number,
        RepairState state,
        RepairRequest request,
        List<WorkLine> lines,
        CurrencyUnit currency,
        int quotations,
        @Nullable RepairInvoice invoice,
        @Nullable PortKey key) {

    /** The same with its parts and operations. */
    RepairFile with(List<WorkLine> work) {
        RepairRequest whole = RepairRequest.builder()
                .from(request)
                .parts(asked(work, WorkKind.PART))
                .operations(asked(work, WorkKind.OPERATION))
                .build();
        return new RepairFile(id, number, state, whole, work, currency, quotations, invoice, key);
    }

    private static List<RepairPartRequest> asked(List<WorkLine> work, WorkKind kind) {
        return work.stream()
                .filter(line -> line.kind() == kind)
                .map(WorkLine::asked)
                .toList();
    }

    List<WorkLine> lines(WorkKind kind) {
        return lines.stream().filter(line -> line.kind() == kind).toList();
    }

    boolean isDone() {
        return state == RepairState.REPAIRED;
    }

    boolean hasLiveInvoice() {
        return invoice != null && invoice.state() != RepairInvoiceState.CANCELLED;
    }

    /** How much the customer pays for: as planned, or as used once that is known, unless it is billed before the work. */
    BigDecimal amount(WorkLine line) {
        boolean asUsed = isDone() && request.invoiceMethod() != InvoiceMethod.BEFORE_REPAIR;
        return asUsed ? line.usedInTheEnd() : line.planned().amount();
    }

    SoldLine sold(WorkLine line) {
        return line.sold(amount(line), request.warranty(), currency);
    }

    /** What is billed; what was not used is not on the invoice. */
    List<SoldLine> bill() {
        return lines.stream()
                .filter(line -> amount(line).signum() > 0)
                .map(this::sold)
                .toList();
    }

    Money total() {
        return lines.stream().map(this::sold).map(WorkLine::gross).reduce(Money.zero(currency), Money::plus);
    }

    Repair told() {
        return Repair.builder()
                .id(id)
                .number(number)
                .state(state)
                .inert(false)
                .customer(request.customer())
                .product(request.product())
                .quantity(request.quantity())
                .lot(request.lot())
                .invoiceMethod(request.invoiceMethod())
                .warranty(request.warranty())
                .parts(told(WorkKind.PART))
                .operations(told(WorkKind.OPERATION))
                .invoice(invoice)
                .total(total())
                .key(key)
                .build();
    }

    private List<RepairLine> told(WorkKind kind) {
        return lines(kind).stream()
                .map(line -> line.told(sold(line).net(), isDone()))
                .toList();
    }
}
