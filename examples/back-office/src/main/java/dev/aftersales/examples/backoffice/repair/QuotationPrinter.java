/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.repair;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Prints a quotation, so that screen readers can read it too: the same bytes for the same sheet. */
final class QuotationPrinter {

    /** Comes with PDFBox: Latin with all its marks, Greek and Cyrillic. */
    private static final String TYPEFACE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    static {
        // It would write to a console of its own, whatever the host's logging says.
        XRLog.setLoggingEnabled(false);
    }

    private QuotationPrinter() {}

    static byte[] print(QuotationSheet sheet, QuotationWords words) {
        PdfRendererBuilder paper = new PdfRendererBuilder()
                .useFont(() -> PDDocument.class.getResourceAsStream(TYPEFACE), "Liberation Sans")
                .useReplacementText("?")
                .usePdfUaAccessibility(true)
                .withW3cDocument(QuotationPage.of(sheet, words, style(words)), null);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = paper.buildPdfRenderer();
                PDDocument document = renderer.createPDFKeepOpen()) {
            date(document, sheet.date());
            document.save(pdf);
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return pdf.toByteArray();
    }

    /** PDFBox makes the id of the file of what describes it, and of the time if it is not told of another number. */
    private static void date(PDDocument document, LocalDate date) {
        document.getDocumentInformation().setCreationDate(GregorianCalendar.from(date.atStartOfDay(ZoneOffset.UTC)));
        document.setDocumentId(date.toEpochDay());
    }

    private static String style(QuotationWords words) {
        try (InputStream file = QuotationPrinter.class.getResourceAsStream("quotation.css")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("$page", words.say("page"));
        } catch (IOException notInTheJar) {
            throw new UncheckedIOException(notInTheJar);
        }
    }
}
