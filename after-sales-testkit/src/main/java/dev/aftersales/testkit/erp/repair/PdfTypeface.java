/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.erp.repair;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The typeface of a document: Liberation Sans, which PDFBox brings along, with its widths. Not thread-safe. */
final class PdfTypeface {

    private static final String LIBERATION_SANS = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final String REPLACEMENT = "?";
    private static final float MISSING = -1;

    private final PDFont font;
    private final Map<Integer, Float> widths = new HashMap<>();

    PdfTypeface(PDDocument document) throws IOException {
        try (InputStream file = PDDocument.class.getResourceAsStream(LIBERATION_SANS)) {
            this.font = PDType0Font.load(document, file, true);
        }
    }

    PDFont font() {
        return font;
    }

    /** The text with what the typeface cannot show replaced; white space and control characters become spaces. */
    String printable(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(character -> shown.append(printable(character)));
        return shown.toString();
    }

    private String printable(int character) {
        if (Character.isWhitespace(character) || Character.isISOControl(character)) {
            return " ";
        }
        return emWidth(character) == MISSING ? REPLACEMENT : Character.toString(character);
    }

    /** The width of a printable text at a size, in points. */
    float width(String printable, float size) {
        double sum = printable.codePoints().mapToDouble(this::emWidth).sum();
        return (float) (sum * size / 1000);
    }

    private float emWidth(int character) {
        return widths.computeIfAbsent(character, this::measured);
    }

    private float measured(int character) {
        try {
            return font.getStringWidth(Character.toString(character));
        } catch (IllegalArgumentException noSuchGlyph) {
            return MISSING;
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
    }
}
