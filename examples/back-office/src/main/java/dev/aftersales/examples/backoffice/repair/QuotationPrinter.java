/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.repair;

import dev.aftersales.spi.Note;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Prints a quotation in one of the languages of the back office. Not thread-safe. */
final class QuotationPrinter {

    private static final String WORDS = "dev.aftersales.examples.backoffice.repair.quotation";

    /** The finest step of a quantity. */
    private static final int QUANTITY_DECIMALS = 6;

    private final ResourceBundle words;
    private final Locale language;
    private final PdfSheet paper;

    private QuotationPrinter(Locale language, PdfSheet paper) {
        this.words = ResourceBundle.getBundle(
                WORDS, language, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.language = language;
        this.paper = paper;
    }

    static byte[] print(QuotationSheet sheet, Locale language) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            try (PdfSheet paper = PdfSheet.of(document)) {
                new QuotationPrinter(Locale.forLanguageTag(language.getLanguage()), paper).write(sheet);
            }
            document.save(pdf);
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return pdf.toByteArray();
    }

    private void write(QuotationSheet sheet) throws IOException {
        paper.title(word("title") + " " + sheet.number() + " / " + sheet.version());
        paper.text(word("customer") + ": " + sheet.customer());
        paper.text(word("product") + ": " + amount(sheet.quantity().amount()) + " "
                + sheet.quantity().unit() + "  " + sheet.product());
        if (sheet.lot() != null) {
            paper.text(word("lot") + ": " + sheet.lot());
        }
        if (sheet.warranty()) {
            paper.text(word("warranty"));
        }
        write("parts", sheet.parts());
        write("operations", sheet.operations());
        paper.heading(word("total") + ": " + money(sheet.total()));
        write(sheet.note());
    }

    private void write(String heading, List<QuotationSheet.Line> lines) throws IOException {
        if (lines.isEmpty()) {
            return;
        }
        paper.heading(word(heading));
        for (QuotationSheet.Line line : lines) {
            paper.row(
                    amount(line.quantity().amount()) + " " + line.quantity().unit() + "  " + line.name(),
                    money(line.net()));
        }
    }

    private void write(@Nullable Note note) throws IOException {
        if (note != null) {
            paper.heading(word("notes"));
            paper.text(note.value());
        }
    }

    private String word(String key) {
        return words.getString(key);
    }

    private String amount(BigDecimal amount) {
        NumberFormat format = NumberFormat.getNumberInstance(language);
        format.setMaximumFractionDigits(QUANTITY_DECIMALS);
        return format.format(amount);
    }

    private String money(Money money) {
        NumberFormat format = NumberFormat.getNumberInstance(language);
        format.setMinimumFractionDigits(money.getScale());
        format.setMaximumFractionDigits(money.getScale());
        return format.format(money.getAmount()) + " " + money.getCurrencyUnit();
    }
}
