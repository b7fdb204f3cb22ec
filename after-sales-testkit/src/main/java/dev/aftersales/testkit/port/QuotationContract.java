/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.spi.Note;
import dev.aftersales.spi.repair.Quotation;
import dev.aftersales.spi.repair.RepairCapability;
import dev.aftersales.spi.repair.RepairId;
import dev.aftersales.testkit.port.report.PortRule;
import java.io.IOException;
import java.math.BigDecimal;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The quotation of a repair order. */
public abstract class QuotationContract extends RepairCourseContract {

    QuotationContract() {}

    @PortRule(
            id = "RPR-13",
            says =
                    "a quotation is of the order that was asked for, with a version, and a PDF that can be read; without QUOTE it is refused",
            because = "the customer would get an empty file, or somebody else's prices")
    final void quotes() throws IOException {
        RepairId order = confirmed(request().build());
        if (!can(RepairCapability.QUOTE)) {
            refusedAsUndeclared(RepairCapability.QUOTE, () -> port().quote(call(newKey()), asked(order)));
            return;
        }
        Quotation quotation = quoted(order);

        assertThat(quotation.repair()).isEqualTo(order);
        assertThat(quotation.version()).isNotBlank();
        assertThat(text(quotation)).isNotBlank();
    }

    private Quotation quoted(RepairId order) {
        return made(port().quote(call(newKey()), asked(order)));
    }

    private static String text(Quotation quotation) throws IOException {
        try (PDDocument document = Loader.loadPDF(quotation.pdf())) {
            return new PDFTextStripper().getText(document);
        }
    }

    @PortRule(
            id = "RPR-14",
            says = "a quotation shows the note for the customer, and never the internal one",
            because = "the customer would read what the workshop thinks of them")
    final void notes() throws IOException {
        if (!can(RepairCapability.QUOTE)) {
            notOffered("QUOTE");
            return;
        }
        String shown = "shown" + newKey().value();
        String hidden = "hidden" + newKey().value();
        RepairId order = confirmed(request()
                .quotationNote(Note.of(shown))
                .internalNote(Note.of(hidden))
                .build());

        assertThat(text(quoted(order))).contains(shown).doesNotContain(hidden);
    }

    @PortRule(
            id = "RPR-15",
            says = "a quotation of an order that has changed has another version",
            because = "nobody could tell which prices the customer agreed to")
    final void versions() {
        if (!can(RepairCapability.QUOTE)) {
            notOffered("QUOTE");
            return;
        }
        RepairId order = confirmed(request().build());
        Quotation before = quoted(order);
        backEnd().start(order);
        backEnd().use(order, backEnd().part(), BigDecimal.valueOf(5));

        assertThat(quoted(order).version()).isNotEqualTo(before.version());
    }
}
