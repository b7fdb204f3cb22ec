/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port;

import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.LotNumber;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.UnitOfMeasure;
import dev.aftersales.spi.accounting.InvoiceId;
import dev.aftersales.spi.accounting.InvoiceState;
import dev.aftersales.spi.repair.Repair;
import dev.aftersales.spi.repair.RepairId;
import dev.aftersales.spi.repair.RepairInvoice;
import dev.aftersales.spi.repair.RepairPort;
import dev.aftersales.spi.repair.RepairRequest;
import dev.aftersales.spi.repair.RepairState;
import dev.aftersales.testkit.InMemoryErp;
import dev.aftersales.testkit.erp.directory.ProductSeed;
import dev.aftersales.testkit.fault.Operation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** The workshop of the in-memory back end. */
public final class InMemoryRepairs extends InMemoryBackEnd<RepairPort> implements RepairBackEnd {

    public InMemoryRepairs(InMemoryErp erp, Function<InMemoryErp, RepairPort> port) {
        super(erp, port);
    }

    @Override
    public Item product() {
        return item(erp.product(unique(), "Desk lamp").countedIn("pcs"), "pcs", "1");
    }

    @Override
    public Item part() {
        return item(erp.product(unique(), "Cable").countedIn("m").price("4.00").cost("1.00"), "m", "0.001");
    }

    @Override
    public Item operation() {
        return item(erp.service(unique(), "Work").countedIn("h").price("60.00").cost("25.00"), "h", "0.01");
    }

    private static Item item(ProductSeed product, String unit, String rounding) {
        return new Item(product.id(), UnitOfMeasure.of(unit), new BigDecimal(rounding));
    }

    @Override
    public List<Repair> repairs(CustomerId customer) {
        return erp.journal().of(Operation.CREATE_REPAIR).stream()
                .map(entry -> erp.repair(RepairId.of(entry.id())))
                .filter(repair -> repair.customer().equals(customer) && repair.state() != RepairState.CANCELLED)
                .toList();
    }

    @Override
    public RepairRequest read(RepairId id) {
        return erp.requestOf(id);
    }

    @Override
    public void confirm(RepairId id) {
        erp.confirmRepair(id);
    }

    @Override
    public void start(RepairId id) {
        erp.startRepair(id);
    }

    @Override
    public void use(RepairId id, Item item, BigDecimal amount) {
        erp.consume(id, item.product().value(), amount.toPlainString());
    }

    @Override
    public void finish(RepairId id) {
        erp.finishRepair(id);
    }

    @Override
    public void cancelByHand(RepairId id) {
        erp.cancelRepair(id);
    }

    @Override
    public List<InvoiceId> invoices(RepairId id) {
        return erp.journal().of(Operation.INVOICE_REPAIR).stream()
                .filter(entry -> entry.id().equals(id.value()))
                .map(entry -> Objects.requireNonNull(((Repair) entry.document()).invoice()))
                .map(RepairInvoice::id)
                .filter(invoice -> erp.invoice(invoice).state() != InvoiceState.CANCELLED)
                .toList();
    }

    @Override
    public void post(InvoiceId invoice) {
        erp.postInvoice(invoice);
    }

    @Override
    public void remove(InvoiceId invoice) {
        erp.cancelInvoice(invoice);
    }

    @Override
    public LotNumber lot(ProductId product) {
        return LotNumber.of(unique());
    }
}
