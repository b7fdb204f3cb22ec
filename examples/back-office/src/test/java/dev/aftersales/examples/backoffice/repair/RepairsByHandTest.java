/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftersales.spi.Note;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.repair.InvoiceMethod;
import dev.aftersales.spi.repair.Repair;
import dev.aftersales.spi.repair.RepairId;
import dev.aftersales.spi.repair.RepairPartRequest;
import dev.aftersales.spi.repair.RepairRequest;
import dev.aftersales.spi.repair.RepairState;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RepairsByHandTest extends RepairScene {

    @Test
    @DisplayName("an order is confirmed, started and finished, in this order")
    void works() {
        RepairId id = workshop.order(request(InvoiceMethod.NO_INVOICE));
        assertRefused(PortRefusalCode.WRONG_STATE, () -> workshop.start(id));

        workshop.confirm(id);
        assertRefused(PortRefusalCode.WRONG_STATE, () -> workshop.finish(id));
        assertThat(workshop.open()).extracting(Repair::id).contains(id);
        workshop.start(id);

        assertThat(workshop.finish(id).state()).isEqualTo(RepairState.REPAIRED);
        assertThat(workshop.open()).extracting(Repair::id).doesNotContain(id);
    }

    @Test
    @DisplayName("what has no price is not planned")
    void unpriced() {
        RepairRequest request = RepairRequest.builder()
                .from(request(InvoiceMethod.NO_INVOICE))
                .parts(List.of(new RepairPartRequest(goods.product().product(), Quantity.of(1, "pcs"))))
                .build();

        assertRefused(PortRefusalCode.REJECTED, () -> workshop.order(request));
    }

    @Test
    @DisplayName("a note that is longer than the tables hold, or that nobody can print, is refused, and not told")
    void unprintable() {
        RepairRequest request = request(InvoiceMethod.NO_INVOICE);
        Note endless = Note.of("Broken. ".repeat(2_000));
        Note unprintable = Note.of("Broken\0");

        for (Note note : List.of(endless, unprintable)) {
            assertThatThrownBy(() -> workshop.order(RepairRequest.builder()
                            .from(request)
                            .internalNote(note)
                            .build()))
                    .isInstanceOf(PortRefused.class)
                    .hasMessageNotContaining("Broken");
        }
        assertThat(workshop.open()).isEmpty();
    }
}
