/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.spi.Answer;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.fieldservice.ProjectId;
import dev.aftersales.spi.fieldservice.Task;
import dev.aftersales.spi.fieldservice.TaskId;
import dev.aftersales.spi.fieldservice.TaskState;
import dev.aftersales.spi.inventory.Delivery;
import dev.aftersales.spi.loyalty.Coupon;
import dev.aftersales.spi.loyalty.CouponCode;
import dev.aftersales.spi.loyalty.CouponId;
import dev.aftersales.spi.loyalty.CouponState;
import dev.aftersales.spi.loyalty.ProgramId;
import dev.aftersales.testkit.InMemoryErp;
import dev.aftersales.testkit.erp.directory.Tax;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DistortionTest {

    private final InMemoryErp erp = InMemoryErp.create();
    private final Invoice invoice = erp.invoice("INV/1")
            .customer("gemini")
            .line("desk", 2, "100.00", Tax.tax("VAT-20", "0.20"))
            .post();
    private final CreditNote note = erp.creditByHand(invoice.id()).whole().post();

    @Test
    @DisplayName("another currency: all amounts of a credit note and of an invoice change theirs")
    void currency() {
        CreditNote wrong = (CreditNote) Distortion.WRONG_CURRENCY.applyTo(note);
        assertThat(wrong.currency()).isEqualTo(CurrencyUnit.USD);
        assertThat(wrong.total()).isEqualTo(Money.parse("USD 240.00"));
        assertThat(wrong.lines().get(0).taxes().get(0).amount()).isEqualTo(Money.parse("USD 40.00"));
        assertThat(wrong.residual()).isEqualTo(Money.parse("USD 0.00"));

        Invoice other = (Invoice) Distortion.WRONG_CURRENCY.applyTo(invoice);
        assertThat(other.lines().get(0).net()).isEqualTo(Money.parse("USD 200.00"));
        assertThat(((Invoice) Distortion.WRONG_CURRENCY.applyTo(other)).currency())
                .isEqualTo(CurrencyUnit.EUR);
    }

    @Test
    @DisplayName("more than asked: twice the amounts and quantities, and nothing else")
    void more() {
        CreditNote wrong = (CreditNote) Distortion.MORE_THAN_ASKED.applyTo(note);
        assertThat(wrong.total()).isEqualTo(Money.parse("EUR 480.00"));
        assertThat(wrong.lines().get(0).quantity()).isEqualTo(Quantity.of(4, "pcs"));
        assertThat(wrong.billTo()).isEqualTo(note.billTo());

        Delivery delivery = erp.delivery("OUT/1")
                .customer("gemini")
                .serials("camera", "SN1")
                .done();
        Delivery doubled = (Delivery) Distortion.MORE_THAN_ASKED.applyTo(delivery);
        assertThat(doubled.moves().get(0).quantity()).isEqualTo(Quantity.of(2, "pcs"));
    }

    @Test
    @DisplayName("another customer: on bound coupons, tasks and answers; what has no customer stays as it is")
    void customer() {
        Coupon coupon = Coupon.builder()
                .id(CouponId.of("C"))
                .code(CouponCode.of("X"))
                .program(ProgramId.of("P"))
                .customer(CustomerId.of("gemini"))
                .state(CouponState.ISSUED)
                .build();
        Task task = Task.builder()
                .id(TaskId.of("T"))
                .title("Look")
                .project(ProjectId.of("fs"))
                .customer(CustomerId.of("gemini"))
                .state(TaskState.NEW)
                .inert(false)
                .build();

        List<?> wrong = (List<?>) Distortion.WRONG_CUSTOMER.applyTo(List.of(coupon, task, "text"));

        CustomerId stranger = CustomerId.of("somebody-else");
        assertThat(((Coupon) wrong.get(0)).customer()).isEqualTo(stranger);
        assertThat(((Task) wrong.get(1)).customer()).isEqualTo(stranger);
        assertThat(wrong.get(2)).isEqualTo("text");
        Answer<?> answer = (Answer<?>) Distortion.WRONG_CUSTOMER.applyTo(Answer.done(note));
        assertThat(answer).isInstanceOf(Answer.Done.class).isNotEqualTo(Answer.done(note));
        assertThat(Distortion.WRONG_CUSTOMER.applyTo(Answer.accepted("J"))).isEqualTo(Answer.accepted("J"));
    }
}
