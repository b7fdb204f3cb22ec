/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.AfterSales;
import dev.aftersales.command.ActionId;
import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.DocumentRef;
import dev.aftersales.command.RequestKey;
import dev.aftersales.examples.backoffice.accounting.InvoiceSheet;
import dev.aftersales.examples.backoffice.accounting.SoldLine;
import dev.aftersales.examples.backoffice.inventory.Shipment;
import dev.aftersales.examples.backoffice.shop.Article;
import dev.aftersales.examples.helpdesk.history.TroubledBackEnd.Trouble;
import dev.aftersales.examples.helpdesk.ticket.Ticket;
import dev.aftersales.examples.helpdesk.ticket.Tickets;
import dev.aftersales.refund.CreditMethod;
import dev.aftersales.refund.IssueRefund;
import dev.aftersales.refund.Refund;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.TeamId;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.accounting.InvoiceId;
import dev.aftersales.spi.accounting.TaxId;
import dev.aftersales.spi.inventory.DeliveryId;
import dev.aftersales.spi.inventory.Return;
import dev.aftersales.ticket.ChatterLine;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class ActionHistoryTest extends TroubledPageTest {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AfterSales afterSales;

    @Autowired
    private TenantId tenant;

    @Autowired
    private Tickets tickets;

    @Autowired
    private ActionHistory history;

    /** What is kept of an action: team, service and state. */
    private List<String> kept(ActionId action) {
        return jdbc.sql("select team, service, state from hd_action where id = ?")
                .param(action.toString())
                .query((row, number) -> String.join(" ", row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }

    private static RequestKey key() {
        return RequestKey.of(UUID.randomUUID().toString());
    }

    private TicketRef ticketOf(CustomerId customer) {
        return tickets.open(
                new Ticket.Subject(TeamId.of("support"), "History", "", customer, null, null, null), key().value());
    }

    private InvoiceId invoice(CustomerId customer, String price) {
        Money each = Money.parse(price);
        SoldLine line = SoldLine.goods(
                ProductId.of(id(Article.LAMP)),
                "Lamp",
                Quantity.of(2, "pcs"),
                each,
                TaxId.of("VAT-21"),
                new BigDecimal("0.21"));
        CurrencyUnit currency = each.getCurrencyUnit();
        return office().byHand()
                .accounting()
                .post(new InvoiceSheet(customer, currency, LocalDate.of(2026, 5, 4), null, List.of(line)));
    }

    private IssueRefund refund(TicketRef ticket, InvoiceId invoice, CreditMethod method) {
        return desk("marta")
                .refundForm(ticket)
                .invoice(invoice)
                .orElseThrow()
                .refund()
                .method(method)
                .build();
    }

    @Test
    @DisplayName("TKT-4: an action is kept once, with what it came to last")
    void actions() throws Exception {
        TicketRef ticket = asked(Trouble.ANSWER_LOST, "Kept");
        ActionId action = open(ticket);
        assertThat(kept(action)).containsExactly("support FIELD_SERVICE UNKNOWN");
        backEnd().begin(Trouble.NONE);
        desk("luis").operations().retry(action, "again");
        assertThat(kept(action)).containsExactly("support FIELD_SERVICE COMPLETED");
    }

    @Test
    @DisplayName("REF-8: a credit note counts once it is posted, in its own currency and to the cent")
    void refunds() {
        CustomerId customer = office().byHand().directory().addCustomer("History");
        TicketRef ticket = ticketOf(customer);
        InvoiceId euros = invoice(customer, "EUR 10.33");
        InvoiceId yen = invoice(customer, "JPY 1250");
        Refund full = desk("marta")
                .execute(refund(ticket, yen, CreditMethod.FULL), key())
                .orElseThrow();
        Refund draft = desk("marta")
                .execute(refund(ticket, euros, CreditMethod.PARTIAL), key())
                .orElseThrow();
        assertThat(kept(draft)).isEmpty();
        desk("marta").execute(draft.confirm(ticket).build(), key()).orElseThrow();
        assertThat(kept(full)).containsExactly("JPY 3025");
        assertThat(kept(draft)).containsExactly("EUR 25.00");
    }

    private List<String> kept(Refund refund) {
        return jdbc.sql("select currency, amount from hd_refund where document = ? and team = 'support'")
                .param(refund.creditNote().id().value())
                .query((row, number) -> Money.of(
                                CurrencyUnit.of(row.getString("currency")),
                                row.getBigDecimal("amount").stripTrailingZeros())
                        .toString())
                .list();
    }

    @Test
    @DisplayName("RET-4: a return counts once all of it is received, however often the helpdesk is told")
    void returns() {
        CustomerId customer = office().byHand().directory().addCustomer("Returns");
        TicketRef ticket = ticketOf(customer);
        Shipment shipment = new Shipment(
                customer, null, List.of(Shipment.Line.of(ProductId.of(id(Article.LAMP)), new BigDecimal("4"))));
        DeliveryId delivery = office().byHand().inventory().deliver(shipment, Instant.parse("2026-05-06T10:00:00Z"));
        desk("marta")
                .execute(
                        desk("marta")
                                .returnForm(ticket)
                                .delivery(delivery)
                                .orElseThrow()
                                .returnGoods()
                                .build(),
                        key())
                .orElseThrow();
        Return expected = only(office().inventory().returnsOf(reading(), delivery), made -> true);
        DocumentRef document =
                new DocumentRef(DocumentKind.RETURN, expected.id().value());
        assertThat(kept(expected)).isEmpty();
        office().byHand().inventory().receive(expected.id());
        assertThat(afterSales.documentChanged(tenant, document)).isTrue();
        assertThat(kept(expected)).hasSize(1);
        for (ChatterLine line : desk("luis").chatter(ticket, 0, 50)) {
            history.onSettled(line, locale -> line);
        }
        assertThat(kept(expected))
                .hasSize(1)
                .allSatisfy(seconds -> assertThat(seconds).isBetween(0L, 600L));
    }

    private List<Long> kept(Return made) {
        return jdbc.sql("select seconds from hd_turnaround where document = ? and team = 'support'")
                .param(made.id().value())
                .query(Long.class)
                .list();
    }
}
