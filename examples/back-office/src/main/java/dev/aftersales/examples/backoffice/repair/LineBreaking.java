/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.repair;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Breaks text into lines where its language does, and anywhere in what is wider than a line. Not thread-safe. */
final class LineBreaking {

    private final PdfTypeface typeface;
    private final BreakIterator places;

    LineBreaking(PdfTypeface typeface, Locale language) {
        this.typeface = typeface;
        this.places = BreakIterator.getLineInstance(language);
    }

    /** The lines of all paragraphs, printable; one at least. */
    List<String> lines(String text, float size, float width) {
        return Stream.of(text.split("\\R", -1))
                .flatMap(paragraph -> broken(typeface.printable(paragraph), size, width).stream())
                .toList();
    }

    private List<String> broken(String paragraph, float size, float width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        places.setText(paragraph);
        int from = places.first();
        for (int to = places.next(); to != BreakIterator.DONE; to = places.next()) {
            String piece = paragraph.substring(from, to);
            if (!line.isEmpty() && !fits(line + piece, size, width)) {
                lines.add(line.stripTrailing());
                line = "";
            }
            line += piece;
            while (!fits(line, size, width)) {
                int end = fitting(line, size, width);
                lines.add(line.substring(0, end));
                line = line.substring(end);
            }
            from = to;
        }
        lines.add(line.stripTrailing());
        return lines;
    }

    /** Spaces at the end of a line may stand out. */
    private boolean fits(String line, float size, float width) {
        return typeface.width(line.stripTrailing(), size) <= width;
    }

    /** Where the first characters end that fit; one always does. */
    private int fitting(String text, float size, float width) {
        int end = text.offsetByCodePoints(0, 1);
        while (end < text.length() && fits(text.substring(0, text.offsetByCodePoints(end, 1)), size, width)) {
            end = text.offsetByCodePoints(end, 1);
        }
        return end;
    }
}
