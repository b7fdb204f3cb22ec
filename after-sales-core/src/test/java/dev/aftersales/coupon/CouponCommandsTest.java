/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.coupon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.command.constraint.Constraints;
import dev.aftersales.spi.EmailAddress;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.loyalty.ProgramId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CouponCommandsTest {

    private final Constraints constraints = new Constraints();

    @Test
    @DisplayName("TKT-6: every field left out is refused by name, all at once")
    void fieldsLeftOut() {
        assertThat(constraints.violations(GenerateCoupon.builder().build()))
                .containsExactly(
                        Refusal.at("program", RefusalCode.REQUIRED), Refusal.at("ticket", RefusalCode.REQUIRED));
        assertThat(constraints.violations(SendCoupon.builder().build()))
                .containsExactly(
                        Refusal.at("coupon", RefusalCode.REQUIRED), Refusal.at("ticket", RefusalCode.REQUIRED));
        assertThat(constraints.violations(RevokeCoupon.builder().build()))
                .containsExactly(
                        Refusal.at("coupon", RefusalCode.REQUIRED), Refusal.at("ticket", RefusalCode.REQUIRED));
    }

    @Test
    @DisplayName("TKT-6: identifiers that cannot be stored are refused by name")
    void malformedIdentifiers() {
        GenerateCoupon command = GenerateCoupon.builder()
                .ticket(TicketRef.of("T\u0000"))
                .program(ProgramId.of("p".repeat(129)))
                .build();

        assertThat(constraints.violations(command))
                .extracting(Refusal::field, Refusal::code)
                .containsExactly(tuple("program", RefusalCode.TOO_LONG), tuple("ticket", RefusalCode.INVALID));
    }

    @Test
    @DisplayName("CPN-3: a recipient that is null is refused by its place in the list")
    void nullRecipient() {
        List<EmailAddress> recipients = new ArrayList<>(List.of(Samples.ADDRESS));
        recipients.add(null);
        SendCoupon command = new SendCoupon(Samples.TICKET, Samples.COUPON, recipients);

        assertThat(constraints.violations(command))
                .containsExactly(Refusal.at("additionalRecipients[1]", RefusalCode.REQUIRED));
    }

    @Test
    @DisplayName("CPN-3: more than a hundred additional recipients are refused")
    void tooManyRecipients() {
        SendCoupon command = new SendCoupon(Samples.TICKET, Samples.COUPON, Collections.nCopies(101, Samples.ADDRESS));

        assertThat(constraints.violations(command))
                .extracting(Refusal::field, Refusal::code)
                .containsExactly(tuple("additionalRecipients", RefusalCode.TOO_LONG));
    }

    @Test
    @DisplayName("CPN-3: a command without a list of recipients has an empty one")
    void noList() {
        assertThat(new SendCoupon(Samples.TICKET, Samples.COUPON, null).additionalRecipients())
                .isEmpty();
    }
}
