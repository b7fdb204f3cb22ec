/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.loyalty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.spi.PortKey;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CouponMarkTest {

    @Test
    @DisplayName("A name says key, program and what became of the coupon")
    void readsWhatItWrites() {
        CouponMark issued = CouponMark.of(PortKey.of("K1"), Optional.of(5L));
        CouponMark revoked = issued.revoked(PortKey.of("K2"), "CODE-1: x");
        assertThat(CouponMark.read(issued.name())).contains(issued);
        assertThat(CouponMark.read(revoked.name())).contains(revoked);
        assertThat(CouponMark.read("Goodwill by hand")).isEmpty();
    }

    @Test
    @DisplayName("CPN-7: the code of a coupon that was taken back is in no text")
    void hidesCode() {
        assertThat(CouponMark.of(PortKey.of("K1"), Optional.empty())
                        .revoked(PortKey.of("K2"), "CODE-1")
                        .toString())
                .doesNotContain("CODE-1");
    }
}
