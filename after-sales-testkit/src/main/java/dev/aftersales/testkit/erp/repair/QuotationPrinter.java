/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.erp.repair;

import dev.aftersales.spi.Note;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.accounting.Company;
import dev.aftersales.testkit.erp.directory.MasterData;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Prints the quotation of a repair. It never sees the internal note. */
final class QuotationPrinter {

    private final Company company;
    private final MasterData masterData;

    QuotationPrinter(Company company, MasterData masterData) {
        this.company = company;
        this.masterData = masterData;
    }

    byte[] print(RepairFile file) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            write(file, document);
            document.save(pdf);
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return pdf.toByteArray();
    }

    private void write(RepairFile file, PDDocument document) throws IOException {
        try (PdfText text = new PdfText(document, new PdfTypeface(document))) {
            writeHead(file, text);
            writeLines("Parts", file, file.parts(), text);
            writeLines("Operations", file, file.operations(), text);
            text.heading("Total, tax included: " + amount(file.total()));
            writeNote(file.request().quotationNote(), text);
        }
    }

    private void writeHead(RepairFile file, PdfText text) throws IOException {
        text.title("Repair quotation " + file.id() + " / " + file.quotations());
        text.paragraph("Company: " + company.id());
        text.paragraph("Customer: " + masterData.nameOf(file.request().customer()));
        text.paragraph("Product: " + file.request().quantity() + " "
                + name(file.request().product()));
        if (file.request().lot() != null) {
            text.paragraph("Serial number or lot: " + file.request().lot());
        }
        if (file.request().warranty()) {
            text.paragraph("Under warranty");
        }
    }

    private void writeLines(String heading, RepairFile file, List<WorkLine> lines, PdfText text) throws IOException {
        if (lines.isEmpty()) {
            return;
        }
        text.heading(heading);
        for (WorkLine line : lines) {
            Money price = line.priced(line.planned().amount(), file.currency()).net();
            text.row(line.planned() + "  " + name(line.product().product().id()), amount(price));
        }
    }

    private static void writeNote(@Nullable Note note, PdfText text) throws IOException {
        if (note != null) {
            text.heading("Notes");
            text.paragraph(note.value());
        }
    }

    private String name(ProductId product) {
        return masterData.catalog(product).map(known -> known.product().name()).orElse(product.value());
    }

    private static String amount(Money money) {
        return money.getAmount().toPlainString() + " " + money.getCurrencyUnit();
    }
}
