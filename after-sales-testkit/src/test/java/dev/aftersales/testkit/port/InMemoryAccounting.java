/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port;

import static dev.aftersales.testkit.erp.directory.Tax.tax;

import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.EffectStrength;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.SaleOrderId;
import dev.aftersales.spi.accounting.AccountingPort;
import dev.aftersales.spi.accounting.CreditNoteId;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.InvoiceId;
import dev.aftersales.spi.accounting.InvoiceQuery;
import dev.aftersales.testkit.InMemoryErp;
import dev.aftersales.testkit.InMemoryErpBuilder;
import dev.aftersales.testkit.SettableClock;
import dev.aftersales.testkit.erp.JournalEntry;
import dev.aftersales.testkit.erp.accounting.InvoiceSeed;
import dev.aftersales.testkit.erp.directory.Tax;
import dev.aftersales.testkit.fault.Operation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.joda.money.Money;

/** The books of the in-memory back end. */
public final class InMemoryAccounting extends InMemoryBackEnd<AccountingPort> implements AccountingBackEnd {

    /** What fits on a page. */
    public static final int PAGE = 5;

    private final String name;
    private final List<Invoice> drafts = new ArrayList<>();

    public InMemoryAccounting(String name, InMemoryErp erp, Function<InMemoryErp, AccountingPort> port) {
        super(erp, port);
        this.name = name;
    }

    @Override
    public String name() {
        return name;
    }

    /** Books of a strength, with a clock that stands still unless it is set. */
    public static InMemoryErpBuilder books(EffectStrength strength) {
        return InMemoryErp.builder().strength(strength).pageSize(PAGE).clock(SettableClock.at("2026-03-01T10:00:00Z"));
    }

    @Override
    public ProductId product() {
        return ProductId.of(unique());
    }

    @Override
    public SaleOrderId saleOrder(CustomerId customer) {
        return SaleOrderId.of(unique());
    }

    @Override
    public InvoiceId post(InvoiceSketch sketch) {
        return seed(sketch).post().id();
    }

    @Override
    public InvoiceId draft(InvoiceSketch sketch) {
        Invoice draft = seed(sketch).draft();
        drafts.add(draft);
        return draft.id();
    }

    /** The drafts that were made of a customer, for ports that list them. */
    public List<Invoice> draftsOf(InvoiceQuery query) {
        return drafts.stream()
                .filter(draft -> draft.billTo().equals(query.customer()))
                .toList();
    }

    private InvoiceSeed seed(InvoiceSketch sketch) {
        InvoiceSeed seed = erp.invoice(unique())
                .customer(sketch.customer().value())
                .currency(sketch.currency().getCode())
                .date(sketch.date());
        if (sketch.saleOrder() != null) {
            seed.saleOrder(sketch.saleOrder().value());
        }
        sketch.lines().forEach(line -> sell(seed, line));
        return seed;
    }

    private static void sell(InvoiceSeed seed, SketchedLine line) {
        Tax[] taxes = line.taxRate().signum() == 0
                ? new Tax[0]
                : new Tax[] {tax("VAT-" + line.taxRate(), line.taxRate().toString())};
        Quantity quantity = Quantity.of(1, "pcs").withAmount(line.quantity());
        seed.line(line.product().value(), quantity, line.unitPrice().toString(), taxes);
    }

    @Override
    public void pay(InvoiceId invoice, Money amount) {
        erp.pay(invoice, amount.getAmount().toString());
    }

    @Override
    public CreditNoteId creditElsewhere(InvoiceId invoice) {
        return erp.creditByHand(invoice).whole().post().id();
    }

    @Override
    public CreditNoteId draftElsewhere(InvoiceId invoice) {
        return erp.creditByHand(invoice).whole().draft().id();
    }

    @Override
    public void cancelElsewhere(CreditNoteId draft) {
        erp.cancelCreditNote(draft);
    }

    @Override
    public List<Invoice> drafts(CustomerId customer) {
        return erp.journal().of(Operation.DUPLICATE).stream()
                .map(JournalEntry::document)
                .map(Invoice.class::cast)
                .filter(draft -> draft.billTo().equals(customer))
                .toList();
    }

    @Override
    public void touch(InvoiceId invoice) {
        erp.touchInvoice(invoice);
    }

    @Override
    public boolean lockBooksBefore(LocalDate firstOpenDate) {
        erp.lockBooksBefore(firstOpenDate);
        return true;
    }

    @Override
    public void unlockBooks() {
        erp.lockBooksBefore(null);
    }

    @Override
    public int moreThanAPage() {
        return 2 * PAGE + 1;
    }
}
