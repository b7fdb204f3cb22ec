/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.databases.Vendor;
import dev.aftersales.examples.backoffice.accounting.InvoiceSheet;
import dev.aftersales.examples.backoffice.accounting.SoldLine;
import dev.aftersales.examples.backoffice.directory.Tracking;
import dev.aftersales.examples.backoffice.inventory.Shipment;
import dev.aftersales.examples.backoffice.loyalty.Benefit;
import dev.aftersales.examples.backoffice.loyalty.NewProgram;
import dev.aftersales.examples.backoffice.loyalty.Purchase;
import dev.aftersales.examples.backoffice.repair.WorkshopPrice;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.UnitOfMeasure;
import dev.aftersales.spi.accounting.CreditNoteLine;
import dev.aftersales.spi.accounting.CreditRequest;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.InvoiceId;
import dev.aftersales.spi.accounting.TaxId;
import dev.aftersales.spi.directory.ProductKind;
import dev.aftersales.spi.inventory.DeliveryId;
import dev.aftersales.spi.inventory.MoveId;
import dev.aftersales.spi.inventory.ReturnRequest;
import dev.aftersales.spi.inventory.ReturnRequestLine;
import dev.aftersales.spi.loyalty.Channel;
import dev.aftersales.spi.loyalty.Coupon;
import dev.aftersales.spi.loyalty.IssueRequest;
import dev.aftersales.spi.loyalty.ProgramId;
import dev.aftersales.spi.repair.InvoiceMethod;
import dev.aftersales.spi.repair.RepairId;
import dev.aftersales.spi.repair.RepairIdRequest;
import dev.aftersales.spi.repair.RepairPartRequest;
import dev.aftersales.spi.repair.RepairRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What only one of several gets who want it at once, some over a port and some by hand, on every make of database. */
abstract class RaceRules extends OfficeScene {

    private static final Quantity TWO = Quantity.of(2, "pcs");

    private final CustomerId customer = office.byHand().directory().addCustomer("Hotel Mirador");
    private final ProductId lamp =
            office.byHand().directory().addProduct("Lamp", ProductKind.GOODS, UnitOfMeasure.of("pcs"), Tracking.NONE);

    RaceRules(Vendor vendor) {
        super(vendor);
    }

    @Test
    @DisplayName("REF-9: an invoice is credited once, over the port or by hand")
    void credit() throws Exception {
        InvoiceId id = invoiced();
        Invoice invoice =
                office.accounting().invoice(reading(Locale.ENGLISH), id).orElseThrow();
        CreditRequest whole = CreditRequest.builder()
                .invoice(id)
                .billTo(customer)
                .lines(invoice.lines().stream()
                        .map(line -> new CreditNoteLine(line.id(), line.quantity(), line.net(), line.taxes()))
                        .toList())
                .date(LocalDate.now(clock))
                .reason("Arrived broken")
                .post(true)
                .reconcile(true)
                .build();

        assertThat(Race.winners(
                        () -> office.accounting().credit(call(), whole),
                        () -> office.byHand().credits().creditInFull(id, "Arrived broken")))
                .isEqualTo(1);
        assertThat(office.accounting().creditsOf(reading(Locale.ENGLISH), id)).hasSize(1);
    }

    private InvoiceId invoiced() {
        SoldLine sold = SoldLine.goods(
                lamp, "Lamp", TWO, Money.parse("EUR 9.99"), TaxId.of("VAT 21 %"), new BigDecimal("0.21"));
        return office.byHand()
                .accounting()
                .post(new InvoiceSheet(
                        customer, sold.net().getCurrencyUnit(), LocalDate.now(clock), null, List.of(sold)));
    }

    @Test
    @DisplayName("an invoice is paid once")
    void pay() throws Exception {
        InvoiceId id = invoiced();

        assertThat(Race.winners(
                        () -> office.byHand().accounting().payInFull(id),
                        () -> office.byHand().accounting().payInFull(id)))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("RET-6: what was delivered comes back once, over the port or by hand")
    void comeBack() throws Exception {
        DeliveryId delivery = office.byHand()
                .inventory()
                .deliver(new Shipment(customer, null, List.of(Shipment.Line.of(lamp, TWO.amount()))), clock.instant());
        ReturnRequest back = ReturnRequest.builder()
                .delivery(delivery)
                .customer(customer)
                .lines(List.of(new ReturnRequestLine(MoveId.of("1"), TWO, List.of())))
                .inert(false)
                .build();

        assertThat(Race.winners(
                        () -> office.inventory().createReturn(call(), back),
                        () -> office.byHand().inventory().announce(back)))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("CPN-6: a coupon is used once, at the till or elsewhere")
    void use() throws Exception {
        ProgramId program =
                office.byHand().loyalty().addProgram(NewProgram.coupons("Ten percent", Benefit.percent("10")));
        Coupon coupon = done(office.loyalty()
                .issue(
                        call(),
                        IssueRequest.builder().program(program).inert(false).build()));

        Purchase purchase = new Purchase(customer, Channel.SALES, Money.parse("EUR 50.00"), Set.of(lamp));

        assertThat(Race.winners(
                        () -> office.byHand().loyalty().use(coupon.id()),
                        () -> office.byHand().loyalty().redeem(coupon.code(), purchase)))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("REP-3: a repair is billed once, whoever asks")
    void bill() throws Exception {
        office.byHand()
                .repairs()
                .setPrice(new WorkshopPrice(
                        lamp, new BigDecimal("4.00"), BigDecimal.ONE, TaxId.of("VAT 21 %"), new BigDecimal("0.21")));
        RepairId id = office.byHand()
                .repairs()
                .order(RepairRequest.builder()
                        .customer(customer)
                        .product(lamp)
                        .quantity(TWO)
                        .description("The lamp flickers")
                        .invoiceMethod(InvoiceMethod.BEFORE_REPAIR)
                        .warranty(false)
                        .parts(List.of(new RepairPartRequest(lamp, TWO)))
                        .inert(false)
                        .build());
        office.byHand().repairs().confirm(id);
        RepairIdRequest request = new RepairIdRequest(id);

        assertThat(Race.winners(
                        () -> office.repairs().invoice(call(), request),
                        () -> office.repairs().invoice(call(), request)))
                .isEqualTo(1);
        assertThat(office.byHand().accounting().drafts(customer)).hasSize(1);
    }
}
