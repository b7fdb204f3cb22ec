/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.shop;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftersales.databases.Vendor;
import dev.aftersales.examples.backoffice.OfficeScene;
import dev.aftersales.examples.backoffice.effect.OfficeDatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FillingTest extends OfficeScene {

    FillingTest() {
        super(Vendor.H2);
    }

    @Test
    @DisplayName("a filling that was broken off is told, not taken for a shop")
    void brokenOff() {
        new OfficeDatabase(dataSource(), clock).byHand(FillingTable::begin);

        assertThatThrownBy(() -> Shop.in(dataSource(), clock)).isInstanceOf(IllegalStateException.class);
    }
}
