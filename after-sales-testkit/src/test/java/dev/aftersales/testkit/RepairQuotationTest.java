/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit;

import static dev.aftersales.testkit.PortCalls.call;
import static dev.aftersales.testkit.PortCalls.done;
import static dev.aftersales.testkit.PortCalls.found;
import static dev.aftersales.testkit.PortCalls.reading;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.spi.CompanyId;
import dev.aftersales.spi.LotNumber;
import dev.aftersales.spi.Note;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.accounting.Company;
import dev.aftersales.spi.repair.InvoiceMethod;
import dev.aftersales.spi.repair.Quotation;
import dev.aftersales.spi.repair.RepairIdRequest;
import dev.aftersales.spi.repair.RepairRequest;
import java.io.IOException;
import java.time.ZoneOffset;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RepairQuotationTest {

    private final InMemoryErp erp = InMemoryErp.builder()
            .company(new Company(CompanyId.of("Ocean Repairs"), ZoneOffset.UTC, null))
            .build();

    @BeforeEach
    void catalog() {
        erp.customer("gemini", "Gemini Furniture");
        erp.product("camera", "Cámara de fotos, año 2026");
        erp.product("lens", "Obiectiv și țeavă").price("80.00");
        erp.service("labour", "Labour").price("40.00");
    }

    private Quotation quoted(RepairRequest request) {
        RepairIdRequest repair = new RepairIdRequest(
                done(erp.repair().create(call("C1"), request)).id());
        return done(erp.repair().quote(call("Q1"), repair));
    }

    private static RepairRequest noting(String quotationNote) {
        return RepairRequest.builder()
                .from(RepairLedgerTest.request(InvoiceMethod.BEFORE_REPAIR, false))
                .lot(LotNumber.of("SN-77"))
                .internalNote(Note.of("customer is difficult"))
                .quotationNote(Note.of(quotationNote))
                .build();
    }

    private static String text(Quotation quotation) throws IOException {
        try (PDDocument document = Loader.loadPDF(quotation.pdf())) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    @DisplayName("REP-5: the quotation shows who, what, for how much and the quotation note, never the internal note")
    void content() throws IOException {
        Quotation quotation = quoted(noting("valid for 30 days; first finish the fluffy office"));

        assertThat(text(quotation))
                .contains("RO-00001", "Ocean Repairs", "Gemini Furniture", "Cámara de fotos, año 2026", "SN-77")
                .contains("2 pcs  Obiectiv și țeavă", "160.00 EUR", "3 h  Labour", "120.00 EUR", "280.00 EUR")
                .contains("valid for 30 days; first finish the fluffy office")
                .doesNotContain("difficult");
    }

    @Test
    @DisplayName("characters the typeface lacks are replaced, line breaks kept, control characters dropped")
    void strangeCharacters() throws IOException {
        assertThat(text(quoted(noting("smile \uD83D\uDE00 \u4E2D\r\nsecond\tline\u0007 €")))
                        .lines())
                .contains("smile ? ?", "second line  €");
    }

    @Test
    @DisplayName("a long note is wrapped and flows over pages; nothing of it is lost")
    void longNote() throws IOException {
        String words = "word ".repeat(3_000).strip();
        String unbroken = "z".repeat(3_000);

        Quotation quotation = quoted(noting(words + "\n" + unbroken + "\nthe end"));

        try (PDDocument document = Loader.loadPDF(quotation.pdf())) {
            assertThat(document.getNumberOfPages()).isGreaterThan(3);
        }
        String text = text(quotation);
        assertThat(text.split("word", -1)).hasSize(3_001);
        assertThat(text.chars().filter(character -> character == 'z').count()).isEqualTo(3_000);
        assertThat(text).contains("the end");
    }

    @Test
    @DisplayName("each quotation has its own version; the same key finds the same one")
    void versions() {
        Quotation first = quoted(noting("one"));
        RepairIdRequest repair = new RepairIdRequest(first.repair());

        assertThat(done(erp.repair().quote(call("Q1"), repair))).isEqualTo(first);
        assertThat(done(erp.repair().quote(call("Q2"), repair)).version()).isEqualTo("2");
        assertThat(found(erp.repair().lookupQuotation(reading(), PortKey.of("Q1"))))
                .containsExactly(first);
    }
}
