/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.replay;

import dev.aftersales.spi.CompanyId;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.accounting.Company;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.InvoiceId;
import dev.aftersales.spi.accounting.InvoiceLine;
import dev.aftersales.spi.accounting.InvoiceState;
import dev.aftersales.spi.accounting.LineId;
import dev.aftersales.spi.accounting.LineKind;
import dev.aftersales.spi.inventory.Delivery;
import dev.aftersales.spi.inventory.DeliveryId;
import dev.aftersales.spi.inventory.DeliveryState;
import dev.aftersales.spi.inventory.Move;
import dev.aftersales.spi.inventory.MoveId;
import dev.aftersales.spi.inventory.Tracking;
import dev.aftersales.testkit.BackOffice;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Enters a customer's sales into the back end: each a posted, unpaid invoice, and a done delivery of the same lines. */
final class Shop {

    static final String PIECES = "pcs";
    private static final CurrencyUnit POUNDS = CurrencyUnit.GBP;
    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final BackOffice office;

    Shop(BackOffice office) {
        this.office = office;
    }

    void enter(Customer customer) {
        office.customer(customer.id(), "Customer " + customer.id());
        for (Map.Entry<String, List<SoldLine>> sale : customer.sales().entrySet()) {
            List<SoldLine> lines = sale.getValue();
            office.put(delivery(customer, sale.getKey(), lines));
            List<SoldLine> billed = lines.stream().filter(SoldLine::isBilled).toList();
            if (!billed.isEmpty()) {
                office.put(invoice(customer, sale.getKey(), billed));
            }
        }
    }

    /** One number belongs to one customer; if files disagree, each customer has an invoice of its own. */
    static InvoiceId invoiceId(Customer customer, String number) {
        return InvoiceId.of(number + "/" + customer.id());
    }

    static DeliveryId deliveryId(Customer customer, String number) {
        return DeliveryId.of("OUT/" + number + "/" + customer.id());
    }

    static Quantity pieces(long units) {
        return Quantity.of(units, PIECES);
    }

    private static Invoice invoice(Customer customer, String number, List<SoldLine> billed) {
        List<InvoiceLine> lines = billed.stream().map(Shop::invoiceLine).toList();
        Money total = lines.stream().map(InvoiceLine::net).reduce(Money.zero(POUNDS), Money::plus);
        return Invoice.builder()
                .id(invoiceId(customer, number))
                .number(number)
                .state(InvoiceState.POSTED)
                .billTo(CustomerId.of(customer.id()))
                .company(new Company(CompanyId.of("retailer"), ZONE, null))
                .currency(POUNDS)
                .date(date(billed))
                .residual(total)
                .paid(Money.zero(POUNDS))
                .lines(lines)
                .roundingDifference(Money.zero(POUNDS))
                .priceIncludesTax(false)
                .build();
    }

    private static InvoiceLine invoiceLine(SoldLine line) {
        BigDecimal total =
                line.row().price().multiply(BigDecimal.valueOf(line.row().quantity()));
        return InvoiceLine.builder()
                .id(LineId.of(line.lineId()))
                .kind(LineKind.GOODS)
                .product(ProductId.of(line.row().stockCode()))
                .quantity(pieces(line.row().quantity()))
                .net(Money.of(POUNDS, total, RoundingMode.HALF_UP))
                .build();
    }

    private static Delivery delivery(Customer customer, String number, List<SoldLine> lines) {
        return Delivery.builder()
                .id(deliveryId(customer, number))
                .number("OUT/" + number)
                .customer(CustomerId.of(customer.id()))
                .state(DeliveryState.DONE)
                .doneAt(date(lines).atStartOfDay(ZoneOffset.UTC).toInstant())
                .moves(lines.stream().map(Shop::move).toList())
                .build();
    }

    private static Move move(SoldLine line) {
        return Move.builder()
                .id(MoveId.of(line.lineId()))
                .product(ProductId.of(line.row().stockCode()))
                .quantity(pieces(line.row().quantity()))
                .unitRounding(BigDecimal.ONE)
                .tracking(Tracking.NONE)
                .build();
    }

    private static LocalDate date(List<SoldLine> lines) {
        return lines.get(0).row().date();
    }
}
