/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.repair;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Liberation Sans, which PDFBox brings along: Latin with all its marks, Greek and Cyrillic. Not thread-safe. */
final class PdfTypeface {

    private static final String LIBERATION_SANS = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final String REPLACEMENT = "?";
    private static final float MISSING = -1;

    /** Fonts measure in thousandths of their size. */
    private static final float EM = 1000;

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

    /** White space becomes spaces; what the typeface does not have, a question mark; what has no looks of its own is left out. */
    String printable(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .forEach(character -> shown.append(printable(character)));
        return shown.toString();
    }

    private String printable(int character) {
        return switch (Character.getType(character)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL -> " ";
            case Character.FORMAT -> "";
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK ->
                has(character) ? Character.toString(character) : "";
            default -> has(character) ? Character.toString(character) : REPLACEMENT;
        };
    }

    private boolean has(int character) {
        return emWidth(character) != MISSING;
    }

    /** The width of a printable text at a size, in points. */
    float width(String printable, float size) {
        double sum = printable.codePoints().mapToDouble(this::emWidth).sum();
        return (float) (sum * size / EM);
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
