/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.repair;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/** Text that flows down pages in Liberation Sans, which PDFBox brings along. Not thread-safe. */
final class PdfSheet implements Closeable {

    private static final String LIBERATION_SANS = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final float MARGIN = 56;
    private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private static final float LEADING = 1.4f;
    private static final float TITLE = 18;
    private static final float HEADING = 13;
    private static final float BODY = 10.5f;

    /** Fonts measure in thousandths of their size. */
    private static final float EM = 1000;

    private final PDDocument document;
    private final PDFont font;
    private @Nullable PDPageContentStream page;
    private float y;

    private PdfSheet(PDDocument document, PDFont font) {
        this.document = document;
        this.font = font;
    }

    static PdfSheet of(PDDocument document) throws IOException {
        try (InputStream file = PDDocument.class.getResourceAsStream(LIBERATION_SANS)) {
            return new PdfSheet(document, PDType0Font.load(document, file, true));
        }
    }

    void title(String text) throws IOException {
        block(text, TITLE);
        y -= BODY;
    }

    void heading(String text) throws IOException {
        y -= BODY;
        block(text, HEADING);
    }

    void text(String text) throws IOException {
        for (String paragraph : text.split("\\R", -1)) {
            block(paragraph, BODY);
        }
    }

    /** A text on the left, and an amount at the right margin beside its last line. */
    void row(String text, String amount) throws IOException {
        String shown = printable(amount);
        float amountWidth = width(shown, BODY);
        for (String line : broken(printable(text), BODY, WIDTH - amountWidth - BODY)) {
            line(line, BODY, MARGIN);
        }
        y += BODY * LEADING;
        line(shown, BODY, MARGIN + WIDTH - amountWidth);
    }

    private void block(String text, float size) throws IOException {
        for (String line : broken(printable(text), size, WIDTH)) {
            line(line, size, MARGIN);
        }
    }

    /** Breaks between words, and within a word that is wider than a line. */
    private List<String> broken(String text, float size, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, size) > width && !line.isEmpty()) {
                lines.add(line);
                longer = word;
            }
            line = longer;
            while (width(line, size) > width) {
                int end = fitting(line, size, width);
                lines.add(line.substring(0, end));
                line = line.substring(end);
            }
        }
        lines.add(line);
        return lines;
    }

    /** Where the first characters end that fit; one always does. */
    private int fitting(String text, float size, float width) throws IOException {
        int end = text.offsetByCodePoints(0, 1);
        while (end < text.length() && width(text.substring(0, text.offsetByCodePoints(end, 1)), size) <= width) {
            end = text.offsetByCodePoints(end, 1);
        }
        return end;
    }

    private void line(String text, float size, float x) throws IOException {
        y -= size * LEADING;
        PDPageContentStream current = page;
        if (current == null || y < MARGIN) {
            current = newPage();
            y -= size * LEADING;
        }
        current.beginText();
        current.setFont(font, size);
        current.newLineAtOffset(x, y);
        current.showText(text);
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

    private float width(String text, float size) throws IOException {
        return font.getStringWidth(text) * size / EM;
    }

    /** White space becomes spaces, and what the font does not have a question mark. */
    private String printable(String text) throws IOException {
        StringBuilder shown = new StringBuilder(text.length());
        for (int character : text.codePoints().toArray()) {
            if (Character.isWhitespace(character) || Character.isISOControl(character)) {
                shown.append(' ');
            } else {
                shown.append(has(character) ? Character.toString(character) : "?");
            }
        }
        return shown.toString();
    }

    private boolean has(int character) throws IOException {
        try {
            font.encode(Character.toString(character));
            return true;
        } catch (IllegalArgumentException noSuchGlyph) {
            return false;
        }
    }

    /** Ends the last page. */
    @Override
    public void close() throws IOException {
        if (page != null) {
            page.close();
            page = null;
        }
    }
}
