/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.erp.repair;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines that fit a width: between words, or within a word that is wider than a line. */
final class LineBreaking {

    private final PdfTypeface typeface;

    LineBreaking(PdfTypeface typeface) {
        this.typeface = typeface;
    }

    /** The lines of a text in printable characters; one empty line for an empty text. */
    List<String> lines(String text, float size, float width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        float used = 0;
        float space = typeface.width(" ", size);
        for (String word : typeface.printable(text).split(" ", -1)) {
            float needed = typeface.width(word, size);
            if (!line.isEmpty() && used + space + needed > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            if (!line.isEmpty()) {
                line.append(' ');
                used += space;
            }
            List<String> pieces = pieces(word, needed, size, width);
            lines.addAll(pieces.subList(0, pieces.size() - 1));
            String last = pieces.get(pieces.size() - 1);
            line.append(last);
            used += pieces.size() == 1 ? needed : typeface.width(last, size);
        }
        lines.add(line.toString());
        return lines;
    }

    private List<String> pieces(String word, float needed, float size, float width) {
        if (needed <= width) {
            return List.of(word);
        }
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        float used = 0;
        for (int character : word.codePoints().toArray()) {
            String one = Character.toString(character);
            float next = typeface.width(one, size);
            if (!piece.isEmpty() && used + next > width) {
                pieces.add(piece.toString());
                piece.setLength(0);
                used = 0;
            }
            piece.append(one);
            used += next;
        }
        pieces.add(piece.toString());
        return pieces;
    }
}
