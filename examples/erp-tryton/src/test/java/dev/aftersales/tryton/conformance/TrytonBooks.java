/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.SaleOrderId;
import dev.aftersales.spi.accounting.AccountingPort;
import dev.aftersales.spi.accounting.CreditNoteId;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.InvoiceId;
import dev.aftersales.testkit.port.AccountingBackEnd;
import dev.aftersales.testkit.port.InvoiceSketch;
import dev.aftersales.tryton.LiveErp;
import dev.aftersales.tryton.TrytonErp;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Invoices, payments, and credit notes that others make. */
final class TrytonBooks extends TrytonBackEnd<AccountingPort> implements AccountingBackEnd {

    private static final String INVOICE = "account.invoice";

    /** The adapter lists twenty on a page. */
    private static final int MORE_THAN_A_PAGE = 21;

    private static final int MANY_LINES = 200;

    private final Bills bills;

    TrytonBooks(Shop shop) {
        super(shop);
        this.bills = new Bills(shop);
    }

    private static AccountingPort port(TrytonErp erp) {
        return erp.asPorts().accounting().orElseThrow();
    }

    @Override
    public AccountingPort connect() {
        return port(shop().connect());
    }

    @Override
    public CustomerId customer() {
        return CustomerId.of(String.valueOf(shop().customer()));
    }

    @Override
    public ProductId product() {
        return ProductId.of(String.valueOf(bills.product()));
    }

    @Override
    public SaleOrderId saleOrder(CustomerId customer) {
        return SaleOrderId.of(String.valueOf(bills.order(number(customer))));
    }

    @Override
    public InvoiceId post(InvoiceSketch sketch) {
        InvoiceId draft = draft(sketch);
        clerk().press(INVOICE, number(draft), "post");
        return draft;
    }

    @Override
    public InvoiceId draft(InvoiceSketch sketch) {
        return InvoiceId.of(String.valueOf(clerk().create(INVOICE, bills.of(sketch))));
    }

    @Override
    public void pay(InvoiceId invoice, Money amount) {
        Map<String, Object> start = Map.of(
                "payment_method", shop().seeded("paymentMethod"),
                "date", Encoded.date(today()),
                "description", "",
                "amount", Encoded.decimal(amount.getAmount()),
                "currency", bills.currency(amount.getCurrencyUnit()),
                "currency_digits", amount.getCurrencyUnit().getDecimalPlaces(),
                "company", shop().erp().company());
        try (Clerk.Wizard paying = clerk().new Wizard("account.invoice.pay", INVOICE, number(invoice))) {
            JsonNode asked = paying.go("choice", Map.of("start", start));
            if (asked.has("view")) {
                paying.go("pay", Map.of("start", start, "ask", Map.of("type", "partial")));
            }
        }
    }

    @Override
    public CreditNoteId creditElsewhere(InvoiceId invoice) {
        CreditNoteId draft = draftElsewhere(invoice);
        clerk().press(INVOICE, number(draft), "post");
        return draft;
    }

    @Override
    public CreditNoteId draftElsewhere(InvoiceId invoice) {
        Map<String, Object> start =
                Map.of("with_refund", false, "with_refund_allowed", true, "invoice_date", Encoded.date(today()));
        try (Clerk.Wizard crediting = clerk().new Wizard("account.invoice.credit", INVOICE, number(invoice))) {
            JsonNode made = crediting.go("credit", Map.of("start", start)).at("/actions/0/1/res_id/0");
            return CreditNoteId.of(made.asText());
        }
    }

    @Override
    public void cancelElsewhere(CreditNoteId draft) {
        clerk().press(INVOICE, number(draft), "cancel");
    }

    @Override
    public List<Invoice> drafts(CustomerId customer) {
        List<?> conditions = List.of(List.of("party", "=", number(customer)), List.of("state", "=", "draft"));
        return clerk().find(INVOICE, conditions, "state").stream()
                .map(row -> InvoiceId.of(row.path("id").asText()))
                .flatMap(id -> port(shop().direct()).invoice(LiveErp.reading(), id).stream())
                .toList();
    }

    /** A posted invoice is not changed any more, except for what printing it leaves behind. */
    @Override
    public void touch(InvoiceId invoice) {
        clerk().write(INVOICE, number(invoice), Map.of("invoice_report_format", "odt"));
    }

    /** The server computes long on many lines: see README.md. */
    @Override
    public int manyLines() {
        return Integer.getInteger("aftersales.tryton.lines", MANY_LINES);
    }

    @Override
    public int moreThanAPage() {
        return MORE_THAN_A_PAGE;
    }

    @Override
    public List<CurrencyUnit> currencies() {
        return List.of(CurrencyUnit.EUR, CurrencyUnit.JPY, CurrencyUnit.of("KWD"));
    }

    /** Numbers and dates of invoices rise together: there is no posting on an earlier day than the last one. */
    @Override
    public List<LocalDate> days() {
        return List.of(today());
    }

    @Override
    public LocalDate today() {
        return LiveErp.today();
    }
}
