/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales;

import static dev.aftersales.CasesDesk.LINE;
import static dev.aftersales.CasesDesk.TICKET;
import static dev.aftersales.CasesDesk.assertRefused;
import static dev.aftersales.CasesDesk.back;
import static dev.aftersales.CasesDesk.pcs;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.command.Outcome;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.coupon.GenerateCoupon;
import dev.aftersales.returns.LineToReturn;
import dev.aftersales.returns.LotToReturn;
import dev.aftersales.returns.ReturnProducts;
import dev.aftersales.spi.LotNumber;
import dev.aftersales.spi.inventory.Delivery;
import dev.aftersales.spi.inventory.Return;
import dev.aftersales.spi.inventory.ReturnState;
import dev.aftersales.spi.loyalty.Coupon;
import dev.aftersales.spi.loyalty.CouponState;
import dev.aftersales.spi.loyalty.ProgramId;
import dev.aftersales.spi.repair.InvoiceMethod;
import dev.aftersales.spi.repair.Repair;
import dev.aftersales.spi.repair.RepairRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Cases that comparable systems hold themselves to, one each: returns, coupons and repairs. */
class CasesTest {

    private final CasesDesk cases = new CasesDesk();

    @AfterEach
    void close() {
        cases.close();
    }

    @Test
    @DisplayName("D1 RET-3: of one delivered, two do not come back")
    void d1() {
        assertRefused(cases.execute(back(cases.delivered(1), 2)), RefusalCode.EXCEEDS_RETURNABLE);
    }

    @Test
    @DisplayName("D3 RET-2: what the warehouse receives beyond what was asked for counts in full")
    void d3() {
        Delivery delivery = cases.delivered(5);
        Return transfer = cases.announce(back(delivery, 2));

        cases.receive(transfer, 3);

        assertThat(cases.returnable(delivery)).isEqualTo(pcs(2));
        assertRefused(cases.execute(back(delivery, 3)), RefusalCode.EXCEEDS_RETURNABLE);
    }

    @Test
    @DisplayName("D8 RET-6: an expected return can be cancelled, a received one not")
    void d8() {
        Delivery delivery = cases.delivered(5);
        Return expected = cases.announce(back(delivery, 2));
        Return received = cases.announce(back(delivery, 2));
        cases.erp.receive(received.id());

        cases.cancel(expected).orElseThrow();

        assertRefused(cases.cancel(received), RefusalCode.RETURN_RECEIVED);
        assertThat(cases.erp.findReturn(expected.id()).state()).isEqualTo(ReturnState.CANCELLED);
        assertThat(cases.erp.findReturn(received.id()).state()).isEqualTo(ReturnState.RECEIVED);
    }

    @Test
    @DisplayName("D10 TKT-6: a return with everything missing is refused once, naming every missing field")
    void d10() {
        Outcome<?> outcome = cases.execute(ReturnProducts.builder().build());

        assertThat(((Outcome.Refused<?>) outcome).refusals())
                .allMatch(refusal -> refusal.code() == RefusalCode.REQUIRED)
                .extracting(Refusal::field)
                .containsExactlyInAnyOrder("ticket", "delivery", "lines");
    }

    @Test
    @DisplayName("D14 RET-2: after a partial return of five the form offers the remainder, not five")
    void d14() {
        Delivery delivery = cases.delivered(5);
        cases.announce(
                cases.choice(delivery).returnGoods().quantity(LINE, pcs(2)).build());

        assertThat(cases.choice(delivery).returnGoods().build().lines()).containsExactly(LineToReturn.of(LINE, pcs(3)));
    }

    @Test
    @DisplayName("D15 RET-2: returnable is delivered less live returns, never below zero; cancelled ones do not count")
    void d15() {
        Delivery delivery = cases.delivered(5);
        cases.cancel(cases.announce(back(delivery, 4))).orElseThrow();
        cases.erp.returnByHand(delivery.id()).line("1", 3).expected();
        assertThat(cases.returnable(delivery)).isEqualTo(pcs(2));

        cases.erp.returnByHand(delivery.id()).line("1", 9).expected();
        assertThat(cases.returnable(delivery)).isEqualTo(pcs(0));
    }

    @Test
    @DisplayName("D23 RET-2: cancelling a partly received return cancels what is open and keeps what was received")
    void d23() {
        Delivery delivery = cases.delivered(5);
        Return transfer = cases.announce(back(delivery, 4));
        cases.erp.receive(transfer.id(), Map.of(LINE, BigDecimal.ONE));

        cases.cancel(transfer).orElseThrow();

        assertThat(cases.erp.findReturn(transfer.id()).lines())
                .singleElement()
                .satisfies(line -> assertThat(line.received()).isEqualByComparingTo("1"));
        assertThat(cases.returnable(delivery)).isEqualTo(pcs(4));
    }

    @Test
    @DisplayName("D25 RET-4: two of five returned and received are two more in stock")
    void d25() {
        cases.erp.restock("desk", 5);
        Return transfer = cases.announce(back(cases.delivered(5), 2));
        assertThat(cases.erp.onHand("desk")).isEqualByComparingTo("0");

        cases.erp.receive(transfer.id());

        assertThat(cases.erp.onHand("desk")).isEqualByComparingTo("2");
    }

    @Test
    @DisplayName("D27 RET-7: a serial comes back once of each sale, and again when its return was cancelled")
    void d27() {
        LotToReturn serial = LotToReturn.of(LotNumber.of("S1"), pcs(1));
        Delivery first = cases.erp
                .delivery("OUT/1")
                .customer("gemini")
                .serials("desk", "S1")
                .done();
        cases.cancel(cases.announce(back(first, 1, serial))).orElseThrow();
        cases.erp.receive(cases.announce(back(first, 1, serial)).id());
        assertThat(cases.erp.onHand("desk")).isEqualByComparingTo("0");
        assertRefused(
                cases.execute(back(first, 1, serial)), RefusalCode.EXCEEDS_RETURNABLE, RefusalCode.EXCEEDS_RETURNABLE);

        Delivery again = cases.erp
                .delivery("OUT/2")
                .customer("gemini")
                .serials("desk", "S1")
                .done();
        cases.erp.receive(cases.announce(back(again, 1, serial)).id());

        assertThat(cases.erp.onHand("desk")).isEqualByComparingTo("0");
    }

    @Test
    @DisplayName("D29 RET-6: of two sold, the third return of one is refused")
    void d29() {
        Delivery delivery = cases.delivered(2);
        cases.announce(back(delivery, 1));
        cases.announce(back(delivery, 1));

        assertRefused(cases.execute(back(delivery, 1)), RefusalCode.EXCEEDS_RETURNABLE);
        assertThat(cases.erp.returnsOf(delivery.id())).hasSize(2);
    }

    @Test
    @DisplayName("F1 CPN-2: a coupon for thirty days exists under the code it was given, and the ticket points to it")
    void f1() {
        ProgramId program = cases.erp.program("half", "50 %").discount("50 %").id();
        LocalDate today = LocalDate.now(cases.clock);

        Coupon coupon = cases.execute(new GenerateCoupon(TICKET, program, today.plusDays(30)))
                .orElseThrow()
                .coupon();

        Coupon kept = cases.erp.coupon(coupon.id());
        assertThat(kept.code()).isEqualTo(coupon.code());
        assertThat(kept.expires()).isEqualTo(today.plusDays(30));
        assertThat(cases.linked()).containsExactly(coupon.id().value());
    }

    @Test
    @DisplayName("F4 CPN-5: a coupon without expiry never expires, and can be used once")
    void f4() {
        ProgramId program = cases.erp.program("half", "50 %").discount("50 %").id();

        Coupon coupon = cases.execute(new GenerateCoupon(TICKET, program, null))
                .orElseThrow()
                .coupon();

        assertThat(coupon.expires()).isNull();
        assertThat(coupon.usesLeft()).isEqualTo(1);
        assertThat(cases.erp.useCoupon(coupon.id()).state()).isEqualTo(CouponState.USED);
    }

    @Test
    @DisplayName("F6 REP-3: no invoice, one before the work, one after it, as the invoice method says")
    void f6() {
        Repair none = cases.repair(InvoiceMethod.NO_INVOICE);
        Repair before = cases.repair(InvoiceMethod.BEFORE_REPAIR);
        Repair after = cases.repair(InvoiceMethod.AFTER_REPAIR);

        cases.erp.confirmRepair(before.id());
        assertThat(cases.invoice(before).orElseThrow()).isNotNull();
        assertRefused(cases.invoice(after), RefusalCode.REPAIR_NOT_INVOICEABLE_YET);
        List.of(none, after).forEach(order -> cases.erp.confirmRepair(order.id()));
        List.of(none, before, after).forEach(cases::work);

        assertRefused(cases.invoice(none), RefusalCode.REPAIR_NOT_INVOICEABLE);
        assertThat(cases.invoice(after).orElseThrow()).isNotNull();
        assertRefused(cases.invoice(after), RefusalCode.REPAIR_ALREADY_INVOICED);
        assertThat(cases.erp.repair(none.id()).invoice()).isNull();
        assertThat(List.of(before, after))
                .allMatch(order -> cases.erp.repair(order.id()).invoice() != null);
    }

    @Test
    @DisplayName("F8 REP-2: a repair made from a return is of the return's customer, and linked once")
    void f8() {
        Return transfer = cases.announce(back(cases.delivered(1), 1));

        Repair order = cases.execute(cases.brokenDesk()
                        .invoiceMethod(InvoiceMethod.NO_INVOICE)
                        .startedReturn(transfer.id())
                        .build())
                .orElseThrow()
                .repair();

        RepairRequest asked = cases.erp.requestOf(order.id());
        assertThat(asked.returnReference()).isEqualTo(transfer.number());
        assertThat(asked.customer()).isEqualTo(transfer.customer());
        assertThat(cases.linked())
                .containsExactlyInAnyOrder(transfer.id().value(), order.id().value());
    }
}
