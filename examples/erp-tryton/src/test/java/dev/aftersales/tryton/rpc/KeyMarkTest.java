/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.rpc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.spi.PortKey;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class KeyMarkTest {

    private static final PortKey ONE = PortKey.of("ABC123");
    private static final PortKey TWO = PortKey.of("XYZ789");

    @Test
    @DisplayName("The key that created a record stays the first, however often it is amended")
    void creatorStays() {
        String mark = KeyMark.changed(KeyMark.created(ONE), TWO);
        assertThat(mark).isEqualTo("after-sales ABC123 XYZ789");
        assertThat(KeyMark.creator(mark)).contains(ONE);
    }

    @Test
    @DisplayName("What people write in the field is no key")
    void others() {
        assertThat(KeyMark.creator(null)).isEmpty();
        assertThat(KeyMark.creator("ORDER1001")).isEmpty();
        assertThat(KeyMark.creator("see after-sales ABC123")).isEmpty();
    }
}
