/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.repair;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.action.Codec;
import dev.aftersales.action.DocumentFacts;
import dev.aftersales.command.DocumentKind;
import dev.aftersales.spi.repair.InvoiceMethod;
import dev.aftersales.spi.repair.Quotation;
import dev.aftersales.spi.repair.Repair;
import dev.aftersales.spi.repair.RepairInvoiceState;
import dev.aftersales.spi.repair.RepairState;
import dev.aftersales.store.DocumentStanding;
import java.nio.charset.StandardCharsets;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RepairDocumentTest {

    @ParameterizedTest
    @EnumSource(RepairState.class)
    @DisplayName("REP-6: an order counts behind the Repairs button in every state")
    void counted(RepairState state) {
        DocumentFacts facts = RepairDocument.facts(
                Samples.order(state, InvoiceMethod.NO_INVOICE).build());

        assertThat(facts)
                .returns(DocumentKind.REPAIR, DocumentFacts::kind)
                .returns("RO-1", DocumentFacts::id)
                .returns(DocumentStanding.COUNTED, DocumentFacts::standing)
                .returns(state.name(), DocumentFacts::state);
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT,        NO_INVOICE,    ,          false",
        "UNDER_REPAIR, BEFORE_REPAIR, POSTED,    false",
        "REPAIRED,     NO_INVOICE,    ,          true",
        "REPAIRED,     AFTER_REPAIR,  ,          false",
        "REPAIRED,     AFTER_REPAIR,  DRAFT,     false",
        "REPAIRED,     AFTER_REPAIR,  CANCELLED, false",
        "REPAIRED,     AFTER_REPAIR,  POSTED,    true",
        "REPAIRED,     BEFORE_REPAIR, POSTED,    true",
        "CANCELLED,    AFTER_REPAIR,  ,          true"
    })
    @DisplayName("EXE-10: an order is watched until work and billing are both over")
    void settled(RepairState state, InvoiceMethod method, RepairInvoiceState invoice, boolean settled) {
        Repair order = Samples.order(state, method)
                .invoice(invoice == null ? null : Samples.invoice(invoice))
                .build();

        assertThat(RepairDocument.facts(order).settled()).isEqualTo(settled);
    }

    @Test
    @DisplayName("REP-8: a repair done under warranty is over although it is never billed")
    void free() {
        Repair order = Samples.order(RepairState.REPAIRED, InvoiceMethod.AFTER_REPAIR)
                .warranty(true)
                .total(Money.parse("EUR 0.00"))
                .build();

        assertThat(RepairDocument.facts(order).settled()).isTrue();
    }

    @Test
    @DisplayName("REP-5: a quotation is stored and read back as the same bytes")
    void quotation() {
        Codec codec = new Codec();
        QuoteRepairEffect effect = new QuoteRepairEffect();
        byte[] pdf = "%PDF-1.7 \u0000\u00ff\u0080".getBytes(StandardCharsets.ISO_8859_1);
        Quotation quotation = new Quotation(Samples.ORDER, "2", pdf);

        Quotation read = effect.decode(effect.encode(quotation, codec), codec);

        assertThat(read).isEqualTo(quotation);
        assertThat(read.pdf()).isEqualTo(pdf);
    }
}
