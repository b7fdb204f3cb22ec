/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.erp.repair;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Plain text on the pages of a PDF, in Liberation Sans, which PDFBox brings along. */
final class PlainPdf {

    private static final String LIBERATION_SANS = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final float SIZE = 10;
    private static final float LEADING = 14;
    private static final float MARGIN = 56;
    private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private static final int LINES = (int) ((PDRectangle.A4.getHeight() - 2 * MARGIN) / LEADING);

    /** As many words as there is room for, or as much of a longer word. */
    private static final Pattern LINE = Pattern.compile(".{0,90} |.{90}");

    private PlainPdf() {}

    static byte[] of(List<String> paragraphs) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument();
                InputStream file = PDDocument.class.getResourceAsStream(LIBERATION_SANS)) {
            PDFont typeface = PDType0Font.load(document, file, true);
            List<String> lines = paragraphs.stream()
                    .flatMap(text ->
                            LINE.matcher(printable(text, typeface) + " ").results())
                    .map(MatchResult::group)
                    .map(String::stripTrailing)
                    .toList();
            for (int from = 0; from < lines.size(); from += LINES) {
                write(document, typeface, lines.subList(from, Math.min(from + LINES, lines.size())));
            }
            document.save(pdf);
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return pdf.toByteArray();
    }

    /** What is wider than the page is drawn narrower. */
    private static void write(PDDocument document, PDFont typeface, List<String> lines) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(typeface, SIZE);
            content.setLeading(LEADING);
            content.newLineAtOffset(MARGIN, PDRectangle.A4.getHeight() - MARGIN);
            for (String line : lines) {
                float width = typeface.getStringWidth(line) * SIZE / 1000;
                content.setHorizontalScaling(100 * Math.min(1, WIDTH / width));
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
    }

    /** White space and control characters become spaces; what the typeface does not have, a question mark. */
    private static String printable(String text, PDFont typeface) {
        return text.codePoints()
                .mapToObj(character -> printable(character, typeface))
                .collect(Collectors.joining());
    }

    private static String printable(int character, PDFont typeface) {
        if (Character.isWhitespace(character) || Character.isISOControl(character)) {
            return " ";
        }
        String one = Character.toString(character);
        try {
            typeface.getStringWidth(one);
            return one;
        } catch (IllegalArgumentException noSuchGlyph) {
            return "?";
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
    }
}
