/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.refund;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.examples.backoffice.accounting.InvoiceSheet;
import dev.aftersales.examples.backoffice.accounting.SoldLine;
import dev.aftersales.examples.backoffice.shop.Article;
import dev.aftersales.examples.helpdesk.PageTest;
import dev.aftersales.examples.helpdesk.ticket.Ticket;
import dev.aftersales.examples.helpdesk.ticket.Tickets;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.SaleOrderId;
import dev.aftersales.spi.TeamId;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.InvoiceId;
import dev.aftersales.spi.accounting.TaxId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MvcResult;

/**
 * Refunds from the user's side. Every test has a customer, invoices and a ticket of its own, in a helpdesk of their own: so many
 * tickets would push those of other tests off the first page.
 */
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:refund;DB_CLOSE_DELAY=-1")
abstract class RefundTest extends PageTest {

    private static final LocalDate INVOICED = LocalDate.of(2026, 5, 4);

    private final Map<String, CustomerId> customers = new HashMap<>();
    private final Map<String, InvoiceId> invoices = new HashMap<>();

    @Autowired
    private Tickets tickets;

    /** A customer of the test, new with the first call. */
    final CustomerId customer(String name) {
        return customers.computeIfAbsent(
                name, unknown -> office().byHand().directory().addCustomer("Customer " + unknown));
    }

    /** A ticket of a customer; what it returns is the path of the ticket. */
    final String ticket(String customer, @Nullable Article product) {
        Ticket.Subject subject = new Ticket.Subject(
                TeamId.of("support"),
                "A refund for " + customer,
                "",
                customer(customer),
                product == null ? null : ProductId.of(id(product)),
                null,
                null);
        return "/tickets/" + tickets.open(subject, "refund-of-" + customer).value();
    }

    /** A ticket of a customer with an invoice over 4 lamps and 2 chairs: 398.00, 83.58 tax, 481.58 in total. */
    final String ticketWithInvoice(String customer) {
        String path = ticket(customer, null);
        post(customer, sheet(customer));
        return path;
    }

    /** The invoice over 4 lamps and 2 chairs, not yet in the books. */
    final InvoiceSheet sheet(String customer) {
        return sheet(customer, line(Article.LAMP, 4, "EUR 25.00"), line(Article.CHAIR, 2, "EUR 149.00"));
    }

    final InvoiceSheet sheet(String customer, SoldLine... lines) {
        CurrencyUnit currency = lines[0].net().getCurrencyUnit();
        return new InvoiceSheet(customer(customer), currency, INVOICED, null, List.of(lines));
    }

    /** The same of an order. */
    final InvoiceSheet ordered(InvoiceSheet sheet, SaleOrderId order, LocalDate date) {
        return new InvoiceSheet(sheet.billTo(), sheet.currency(), date, order, sheet.lines());
    }

    static SoldLine line(ProductId product, String description, long pieces, String price) {
        return SoldLine.goods(
                product,
                description,
                Quantity.of(pieces, "pcs"),
                Money.parse(price),
                TaxId.of("VAT-21"),
                new BigDecimal("0.21"));
    }

    final SoldLine line(Article article, long pieces, String price) {
        return line(ProductId.of(id(article)), article.name(Locale.ENGLISH), pieces, price);
    }

    /** Posts an invoice, under a name for the test. */
    final InvoiceId post(String name, InvoiceSheet sheet) {
        InvoiceId id = office().byHand().accounting().post(sheet);
        invoices.put(name, id);
        return id;
    }

    final InvoiceId invoiceId(String name) {
        return Objects.requireNonNull(invoices.get(name));
    }

    final Invoice invoice(String name) {
        return invoice(invoiceId(name));
    }

    final Invoice invoice(InvoiceId id) {
        return office().accounting().invoice(reading(), id).orElseThrow();
    }

    /** As people know an invoice. */
    final String number(String name) {
        return Objects.requireNonNull(invoice(name).number());
    }

    final List<CreditNote> creditsOf(String name) {
        return office().accounting().creditsOf(reading(), invoiceId(name));
    }

    /** The form of the dialog, as it is proposed. */
    final FilledForm dialog(String language, String ticket) throws Exception {
        return FilledForm.of(page("marta", language, ticket + "/refund"), ticket + "/refund");
    }

    final MvcResult reverse(String language, String ticket, FilledForm form) throws Exception {
        return send("marta", language, ticket + "/refund", form.pairs());
    }

    /** Reverses, and answers with the path of the credit note. */
    final String reversed(String ticket, FilledForm form) throws Exception {
        return reversed("en", ticket, form);
    }

    /** The same, in the language that the numbers of the form are typed in. */
    final String reversed(String language, String ticket, FilledForm form) throws Exception {
        String document = reverse(language, ticket, form).getResponse().getRedirectedUrl();
        assertThat(document).startsWith(ticket + "/credit-notes/document?id=");
        return document;
    }

    final String refused(String language, String ticket, FilledForm form) throws Exception {
        return sound(reverse(language, ticket, form), language);
    }

    /** A form that credits a quantity of the first line only. */
    final FilledForm lamps(String language, String ticket, String quantity) throws Exception {
        return dialog(language, ticket)
                .with("credit.extent", "LINES")
                .with("credit.lines[0].by", "QUANTITY")
                .with("credit.lines[0].quantity", quantity)
                .with("credit.lines[1].by", "NOTHING");
    }

    /** The form that amends a draft, as it is proposed. */
    final FilledForm amendment(String language, String ticket, String document) throws Exception {
        String id = document.substring(document.indexOf("?id="));
        String html = page("marta", language, ticket + "/credit-notes/amend" + id);
        return FilledForm.of(html, ticket + "/credit-notes/amend");
    }
}
