/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.fault;

import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.CreditNoteLine;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.InvoiceLine;
import dev.aftersales.spi.accounting.TaxAmount;
import dev.aftersales.spi.fieldservice.Task;
import dev.aftersales.spi.inventory.Delivery;
import dev.aftersales.spi.inventory.LotQuantity;
import dev.aftersales.spi.inventory.Move;
import dev.aftersales.spi.inventory.Return;
import dev.aftersales.spi.inventory.ReturnLine;
import dev.aftersales.spi.loyalty.Coupon;
import dev.aftersales.spi.repair.Repair;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Makes untrue copies of documents, field by field. */
final class DistortedDocument {

    private static final CustomerId STRANGER = CustomerId.of("somebody-else");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Distortion distortion;

    private DistortedDocument(Distortion distortion) {
        this.distortion = distortion;
    }

    static Object of(Object document, Distortion distortion) {
        DistortedDocument copy = new DistortedDocument(distortion);
        if (document instanceof CreditNote note) {
            return copy.of(note);
        } else if (document instanceof Invoice invoice) {
            return copy.of(invoice);
        } else if (document instanceof Return back) {
            return copy.of(back);
        } else if (document instanceof Delivery delivery) {
            return copy.of(delivery);
        } else if (document instanceof Coupon coupon) {
            return copy.of(coupon);
        } else if (document instanceof Repair repair) {
            return copy.of(repair);
        } else if (document instanceof Task task) {
            return copy.of(task);
        }
        return document;
    }

    private CreditNote of(CreditNote note) {
        return CreditNote.builder()
                .from(note)
                .billTo(customer(note.billTo()))
                .currency(currency(note.currency()))
                .lines(note.lines().stream().map(this::of).toList())
                .total(money(note.total()))
                .residual(note.residual() == null ? null : money(note.residual()))
                .build();
    }

    private CreditNoteLine of(CreditNoteLine line) {
        return new CreditNoteLine(
                line.invoiceLine(), quantity(line.quantity()), money(line.net()), taxes(line.taxes()));
    }

    private Invoice of(Invoice invoice) {
        return Invoice.builder()
                .from(invoice)
                .billTo(customer(invoice.billTo()))
                .currency(currency(invoice.currency()))
                .residual(money(invoice.residual()))
                .paid(money(invoice.paid()))
                .lines(invoice.lines().stream().map(this::of).toList())
                .roundingDifference(money(invoice.roundingDifference()))
                .documentTaxes(taxes(invoice.documentTaxes()))
                .build();
    }

    private InvoiceLine of(InvoiceLine line) {
        return InvoiceLine.builder()
                .from(line)
                .quantity(quantity(line.quantity()))
                .net(money(line.net()))
                .taxes(taxes(line.taxes()))
                .build();
    }

    private Return of(Return back) {
        return Return.builder()
                .from(back)
                .customer(customer(back.customer()))
                .lines(back.lines().stream().map(this::of).toList())
                .build();
    }

    private ReturnLine of(ReturnLine line) {
        Quantity planned = line.planned().withAmount(amount(line.planned().amount()));
        return new ReturnLine(line.move(), planned, amount(line.received()), lots(line.lots()));
    }

    private Delivery of(Delivery delivery) {
        return Delivery.builder()
                .from(delivery)
                .customer(customer(delivery.customer()))
                .moves(delivery.moves().stream().map(this::of).toList())
                .build();
    }

    private Move of(Move move) {
        return Move.builder()
                .from(move)
                .quantity(move.quantity().withAmount(amount(move.quantity().amount())))
                .lots(lots(move.lots()))
                .build();
    }

    private Coupon of(Coupon coupon) {
        return Coupon.builder()
                .from(coupon)
                .customer(coupon.customer() == null ? null : customer(coupon.customer()))
                .build();
    }

    private Repair of(Repair repair) {
        return Repair.builder()
                .from(repair)
                .customer(customer(repair.customer()))
                .quantity(repair.quantity().withAmount(amount(repair.quantity().amount())))
                .total(money(repair.total()))
                .build();
    }

    private Task of(Task task) {
        return Task.builder().from(task).customer(customer(task.customer())).build();
    }

    private CustomerId customer(CustomerId right) {
        return distortion == Distortion.WRONG_CUSTOMER ? STRANGER : right;
    }

    private CurrencyUnit currency(CurrencyUnit right) {
        if (distortion != Distortion.WRONG_CURRENCY) {
            return right;
        }
        return right.equals(CurrencyUnit.USD) ? CurrencyUnit.EUR : CurrencyUnit.USD;
    }

    private Money money(Money right) {
        Money amount = distortion == Distortion.MORE_THAN_ASKED ? right.multipliedBy(2) : right;
        return Money.of(currency(amount.getCurrencyUnit()), amount.getAmount(), RoundingMode.DOWN);
    }

    private BigDecimal amount(BigDecimal right) {
        return distortion == Distortion.MORE_THAN_ASKED ? right.multiply(TWO) : right;
    }

    private @Nullable Quantity quantity(@Nullable Quantity right) {
        return right == null ? null : right.withAmount(amount(right.amount()));
    }

    private List<TaxAmount> taxes(List<TaxAmount> right) {
        return right.stream()
                .map(tax -> new TaxAmount(tax.tax(), tax.rate(), money(tax.amount())))
                .toList();
    }

    private List<LotQuantity> lots(List<LotQuantity> right) {
        return right.stream()
                .map(lot -> new LotQuantity(lot.lot(), amount(lot.amount())))
                .toList();
    }
}
