/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.repair;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.spi.Answer;
import dev.aftersales.spi.repair.InvoiceMethod;
import dev.aftersales.spi.repair.Quotation;
import dev.aftersales.spi.repair.RepairId;
import dev.aftersales.spi.repair.RepairIdRequest;
import java.io.IOException;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class QuotationTest extends RepairScene {

    @Test
    @DisplayName("REP-5: a quotation speaks the language of who asks, and never holds the internal note")
    void speaks() throws IOException {
        RepairId id = workshop.order(request(InvoiceMethod.BEFORE_REPAIR));

        assertThat(text(quoted(id, Locale.forLanguageTag("es"))))
                .contains("Presupuesto de reparación", "Cable", "8,00 EUR", "82,28 EUR", "Ready on Friday")
                .doesNotContain("Dropped");
        assertThat(text(quoted(id, Locale.forLanguageTag("ro")))).contains("Ofertă de reparație", "Operațiuni");
        assertThat(text(quoted(id, Locale.JAPANESE))).contains("Repair quotation", "/ 3");
    }

    private Quotation quoted(RepairId id, Locale language) {
        if (office.repairs().quote(call(language), new RepairIdRequest(id)) instanceof Answer.Done<Quotation> done) {
            return done.document();
        }
        throw new AssertionError("no quotation");
    }

    private static String text(Quotation quotation) throws IOException {
        try (PDDocument document = Loader.loadPDF(quotation.pdf())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
