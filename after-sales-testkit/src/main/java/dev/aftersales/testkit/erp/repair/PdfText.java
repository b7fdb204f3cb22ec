/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.erp.repair;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/** Text that flows down the pages of a document; a full page is followed by a new one. Not thread-safe. */
final class PdfText implements Closeable {

    private static final float MARGIN = 56;
    private static final float TITLE = 18;
    private static final float HEADING = 13;
    private static final float BODY = 10.5f;
    private static final float LEADING = 1.4f;
    private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;

    private final PDDocument document;
    private final PdfTypeface typeface;
    private final LineBreaking breaking;
    private @Nullable PDPageContentStream page;
    private float y;

    PdfText(PDDocument document, PdfTypeface typeface) {
        this.document = document;
        this.typeface = typeface;
        this.breaking = new LineBreaking(typeface);
    }

    void title(String text) throws IOException {
        block(text, TITLE);
        y -= BODY;
    }

    void heading(String text) throws IOException {
        y -= BODY;
        block(text, HEADING);
    }

    void paragraph(String text) throws IOException {
        for (String paragraph : text.split("\\R", -1)) {
            block(paragraph, BODY);
        }
    }

    /** A text on the left, and an amount at the right margin beside its last line. */
    void row(String text, String amount) throws IOException {
        float amountWidth = typeface.width(amount, BODY);
        List<String> lines = breaking.lines(text, BODY, WIDTH - amountWidth - BODY);
        for (String line : lines) {
            line(line, BODY, MARGIN);
        }
        y += BODY * LEADING;
        line(amount, BODY, MARGIN + WIDTH - amountWidth);
    }

    private void block(String text, float size) throws IOException {
        for (String line : breaking.lines(text, size, WIDTH)) {
            line(line, size, MARGIN);
        }
    }

    private void line(String printable, float size, float x) throws IOException {
        y -= size * LEADING;
        PDPageContentStream current = page;
        if (current == null || y < MARGIN) {
            current = newPage();
            y -= size * LEADING;
        }
        current.beginText();
        current.setFont(typeface.font(), size);
        current.newLineAtOffset(x, y);
        current.showText(printable);
        current.endText();
    }

    private PDPageContentStream newPage() throws IOException {
        close();
        PDPage next = new PDPage(PDRectangle.A4);
        document.addPage(next);
        y = PDRectangle.A4.getHeight() - MARGIN;
        PDPageContentStream opened = new PDPageContentStream(document, next);
        page = opened;
        return opened;
    }

    /** Ends the last page; more text begins a new one. */
    @Override
    public void close() throws IOException {
        if (page != null) {
            page.close();
            page = null;
        }
    }
}
