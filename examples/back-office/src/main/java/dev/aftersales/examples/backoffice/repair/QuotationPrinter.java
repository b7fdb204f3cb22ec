/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.repair;

import dev.aftersales.examples.backoffice.directory.Letterhead;
import dev.aftersales.examples.backoffice.repair.QuotationSheet.Line;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.joda.money.Money;

/** Prints a quotation: the same bytes for the same sheet. Not thread-safe. */
final class QuotationPrinter {

    private final QuotationSheet sheet;
    private final QuotationWords words;
    private final PdfSheet paper;

    private QuotationPrinter(QuotationSheet sheet, QuotationWords words, PdfSheet paper) {
        this.sheet = sheet;
        this.words = words;
        this.paper = paper;
    }

    static byte[] print(QuotationSheet sheet, QuotationWords words) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument();
                PdfSheet paper = new PdfSheet(document, words.language())) {
            QuotationPrinter printer = new QuotationPrinter(sheet, words, paper);
            printer.describe(document);
            printer.write();
            document.save(pdf);
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return pdf.toByteArray();
    }

    /** PDFBox makes the id of the file of this, and of the time if it is not told of another number. */
    private void describe(PDDocument document) {
        document.getDocumentInformation().setTitle(title());
        document.getDocumentCatalog().setLanguage(words.language().toLanguageTag());
        document.setDocumentId(sheet.date().toEpochDay());
    }

    private String title() {
        return words.say("title") + " " + sheet.number() + " / " + sheet.version();
    }

    private void write() throws IOException {
        writeHead();
        writeFacts();
        writeWork();
        writeNote();
        paper.end(words::page);
    }

    private void writeHead() throws IOException {
        Letterhead company = sheet.company();
        if (company != null) {
            paper.heading(company.company());
            paper.text(company.address());
            paper.rule();
        }
        paper.title(title());
    }

    private void writeFacts() throws IOException {
        fact("date", words.date(sheet.date()));
        fact("customer", sheet.customer());
        fact("product", words.quantity(sheet.quantity()) + "  " + sheet.product());
        if (sheet.lot() != null) {
            fact("lot", sheet.lot().value());
        }
        fact("description", sheet.description());
    }

    private void fact(String label, String value) throws IOException {
        paper.fact(words.say(label), value);
    }

    private void writeWork() throws IOException {
        if (sheet.open()) {
            paper.heading(words.say("inspection"));
            return;
        }
        paper.beginTable(words.say("item"), words.say("quantity"), words.say("price"), words.say("amount"));
        writeLines("parts", sheet.parts());
        writeLines("operations", sheet.operations());
        paper.endTable();
        writeSums();
    }

    private void writeLines(String kind, List<Line> lines) throws IOException {
        if (lines.isEmpty()) {
            return;
        }
        paper.group(words.say(kind));
        for (Line line : lines) {
            paper.row(line.name(), words.quantity(line.quantity()), words.money(line.price()), words.money(line.net()));
        }
    }

    private void writeSums() throws IOException {
        if (sheet.warranty()) {
            paper.text(words.say("warranty"));
        }
        paper.sum(words.say("net"), words.money(sheet.net()));
        for (Map.Entry<String, Money> tax : sheet.taxes().entrySet()) {
            paper.sum(tax.getKey(), words.money(tax.getValue()));
        }
        paper.total(words.say("total"), words.money(sheet.total()));
    }

    private void writeNote() throws IOException {
        if (sheet.note() != null) {
            paper.heading(words.say("notes"));
            paper.text(sheet.note().value());
        }
    }
}
