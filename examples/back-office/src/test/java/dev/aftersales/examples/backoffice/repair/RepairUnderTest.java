/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.repair;

import dev.aftersales.examples.backoffice.BackOffice;
import dev.aftersales.examples.backoffice.OfficeServer;
import dev.aftersales.examples.backoffice.OfficeUnderTest;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.LotNumber;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.InvoiceId;
import dev.aftersales.spi.accounting.InvoiceState;
import dev.aftersales.spi.repair.Repair;
import dev.aftersales.spi.repair.RepairId;
import dev.aftersales.spi.repair.RepairPort;
import dev.aftersales.spi.repair.RepairRequest;
import dev.aftersales.spi.repair.RepairState;
import dev.aftersales.testkit.port.RepairBackEnd;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** What the kit must be able to do in the workshop. */
final class RepairUnderTest extends OfficeUnderTest<RepairPort> implements RepairBackEnd {

    private final RepairsByHand workshop = office.byHand().repairs();
    private final WorkshopGoods goods = new WorkshopGoods(office.byHand());

    RepairUnderTest(OfficeServer server) {
        super(server, BackOffice::repairs);
    }

    @Override
    public CustomerId customer() {
        return office.byHand().directory().addCustomer("Riverside Lighting");
    }

    @Override
    public Item product() {
        return goods.product();
    }

    @Override
    public Item part() {
        return goods.part();
    }

    @Override
    public Item operation() {
        return goods.operation();
    }

    @Override
    public List<Repair> repairs(CustomerId customer) {
        return workshop.ofCustomer(customer).stream()
                .filter(repair -> repair.state() != RepairState.CANCELLED)
                .toList();
    }

    @Override
    public RepairRequest read(RepairId id) {
        return workshop.requestOf(id);
    }

    @Override
    public void confirm(RepairId id) {
        workshop.confirm(id);
    }

    @Override
    public void start(RepairId id) {
        workshop.start(id);
    }

    @Override
    public void use(RepairId id, Item item, BigDecimal amount) {
        workshop.use(id, item.product(), amount);
    }

    @Override
    public void finish(RepairId id) {
        workshop.finish(id);
    }

    @Override
    public void cancelByHand(RepairId id) {
        workshop.cancel(id);
    }

    /** Each customer has one repair here: the books are asked for all that it was billed. */
    @Override
    public List<InvoiceId> invoices(RepairId id) {
        CustomerId customer = workshop.requestOf(id).customer();
        return Stream.concat(
                        office.byHand().accounting().drafts(customer).stream(),
                        office.byHand().accounting().newest().stream()
                                .filter(invoice -> invoice.billTo().equals(customer))
                                .filter(invoice -> invoice.state() == InvoiceState.POSTED))
                .map(Invoice::id)
                .toList();
    }

    @Override
    public void post(InvoiceId invoice) {
        office.byHand().accounting().post(invoice);
    }

    @Override
    public void remove(InvoiceId invoice) {
        office.byHand().accounting().cancel(invoice);
    }

    @Override
    public LotNumber lot(ProductId product) {
        return LotNumber.of("LAMP-" + product);
    }
}
