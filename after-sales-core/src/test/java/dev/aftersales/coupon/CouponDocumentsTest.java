/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.coupon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.action.DocumentFacts;
import dev.aftersales.spi.loyalty.Coupon;
import dev.aftersales.spi.loyalty.CouponState;
import dev.aftersales.store.DocumentStanding;
import java.net.URI;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CouponDocumentsTest {

    @ParameterizedTest
    @CsvSource({"DRAFT,false", "ISSUED,false", "USED,true", "EXPIRED,true", "REVOKED,true"})
    @DisplayName("CPN-4: a coupon stays behind the smart button whatever becomes of it, and settles when it is spent")
    void standing(CouponState state, boolean settled) {
        DocumentFacts facts =
                CouponDocuments.facts(Samples.coupon().state(state).build());

        assertThat(facts.standing()).isEqualTo(DocumentStanding.COUNTED);
        assertThat(facts.state()).isEqualTo(state.name());
        assertThat(facts.settled()).isEqualTo(settled);
    }

    @Test
    @DisplayName("CPN-7: the number of a coupon is its mask; only the snapshot holds the code")
    void number() {
        Coupon coupon = Samples.coupon().build();
        DocumentFacts facts = CouponDocuments.facts(coupon);

        assertThat(facts.number()).isEqualTo("••••Y346");
        assertThat(facts.snapshot()).isEqualTo(coupon);
        assertThat(facts.toString()).doesNotContain(Samples.CODE.value());
    }

    @Test
    @DisplayName("CPN-7: a link that shows the code does not leave the snapshot")
    void link() {
        URI plain = URI.create("https://erp.example/coupons/1");
        URI telling = URI.create("https://shop.example/?code=" + Samples.CODE.value());

        assertThat(CouponDocuments.facts(Samples.coupon().link(plain).build()).link())
                .isEqualTo(plain);
        assertThat(CouponDocuments.facts(Samples.coupon().link(telling).build()).link())
                .isNull();
    }
}
