/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.accounting;

import dev.aftersales.examples.backoffice.BackOffice;
import dev.aftersales.examples.backoffice.OfficeServer;
import dev.aftersales.examples.backoffice.OfficeUnderTest;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.SaleOrderId;
import dev.aftersales.spi.UnitOfMeasure;
import dev.aftersales.spi.accounting.AccountingPort;
import dev.aftersales.spi.accounting.CreditNoteId;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.InvoiceId;
import dev.aftersales.spi.accounting.TaxId;
import dev.aftersales.testkit.port.AccountingBackEnd;
import dev.aftersales.testkit.port.InvoiceSketch;
import dev.aftersales.testkit.port.SketchedLine;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What the kit must be able to do in the books. */
final class AccountingUnderTest extends OfficeUnderTest<AccountingPort> implements AccountingBackEnd {

    private static final UnitOfMeasure UNIT = UnitOfMeasure.of("unit");

    private final ProductSupply products;

    AccountingUnderTest(OfficeServer server) {
        super(server, BackOffice::accounting);
        this.products = new ProductSupply(server.direct());
    }

    @Override
    public CustomerId customer() {
        return office.byHand().directory().addCustomer("Somebody");
    }

    @Override
    public ProductId product() {
        return products.next();
    }

    @Override
    public SaleOrderId saleOrder(CustomerId customer) {
        return office.byHand().directory().addSaleOrder(customer, today(), List.of(product()));
    }

    @Override
    public InvoiceId post(InvoiceSketch sketch) {
        return office.byHand().accounting().post(sheet(sketch));
    }

    @Override
    public InvoiceId draft(InvoiceSketch sketch) {
        return office.byHand().accounting().draft(sheet(sketch));
    }

    private static InvoiceSheet sheet(InvoiceSketch sketch) {
        return new InvoiceSheet(
                sketch.customer(),
                sketch.currency(),
                sketch.date(),
                sketch.saleOrder(),
                sketch.lines().stream()
                        .map(line -> line(sketch.currency(), line))
                        .toList());
    }

    private static SoldLine line(CurrencyUnit currency, SketchedLine line) {
        return SoldLine.goods(
                line.product(),
                "Something",
                Quantity.of(line.quantity(), UNIT),
                Money.of(currency, line.unitPrice()),
                TaxId.of("VAT-" + line.taxRate().movePointRight(2).toBigInteger()),
                line.taxRate());
    }

    @Override
    public void pay(InvoiceId invoice, Money amount) {
        office.byHand().accounting().pay(invoice, amount);
    }

    @Override
    public CreditNoteId creditElsewhere(InvoiceId invoice) {
        return office.byHand().credits().creditInFull(invoice, "by hand").id();
    }

    @Override
    public CreditNoteId draftElsewhere(InvoiceId invoice) {
        return office.byHand().credits().draftInFull(invoice, "by hand").id();
    }

    @Override
    public void cancelElsewhere(CreditNoteId draft) {
        office.byHand().credits().cancel(draft);
    }

    @Override
    public List<Invoice> drafts(CustomerId customer) {
        return office.byHand().accounting().drafts(customer);
    }

    @Override
    public void touch(InvoiceId invoice) {
        office.byHand().accounting().touch(invoice);
    }

    @Override
    public boolean lockBooksBefore(LocalDate firstOpenDate) {
        office.byHand().accounting().lockBefore(firstOpenDate);
        return true;
    }

    @Override
    public void unlockBooks() {
        office.byHand().accounting().lockBefore(null);
    }

    @Override
    public int moreThanAPage() {
        return InvoiceList.PAGE + 2;
    }
}
