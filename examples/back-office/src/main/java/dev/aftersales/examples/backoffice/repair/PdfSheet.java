/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.repair;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Text and tables that flow down pages. A table that goes on to another page has its head there too. Not thread-safe. */
final class PdfSheet implements Closeable {

    /** How much of a section, or of what is side by side, stands on a page, or none. */
    private static final float TOGETHER = 4 * PdfStyle.BODY.height();

    private static final Column LINE = new Column(0, 1, false);
    private static final Column LABEL = new Column(0, 0.28f, false);
    private static final Column VALUE = new Column(0.3f, 0.7f, false);
    private static final Column SUM = new Column(0, 0.78f, true);
    private static final Column AMOUNT = new Column(0.8f, 0.2f, true);
    private static final List<Column> TABLE =
            List.of(new Column(0, 0.4f, false), new Column(0.41f, 0.18f, true), new Column(0.6f, 0.19f, true), AMOUNT);

    private final PdfPages pages;
    private final PdfTypeface typeface;
    private final LineBreaking breaking;

    PdfSheet(PDDocument document, Locale language) throws IOException {
        this.typeface = new PdfTypeface(document);
        this.pages = new PdfPages(document, typeface);
        this.breaking = new LineBreaking(typeface, language);
    }

    /** A part of the line: what share of it is on its left, and how much it has. */
    private record Column(float from, float share, boolean toTheRight) {

        float left(float textWidth) {
            float left = from * PdfPages.WIDTH;
            return toTheRight ? left + width() - textWidth : left;
        }

        float width() {
            return share * PdfPages.WIDTH;
        }
    }

    private record Cell(Column column, PdfStyle style, List<String> lines) {}

    void title(String text) throws IOException {
        gap();
        write(cell(LINE, PdfStyle.TITLE, text));
        gap();
    }

    void heading(String text) throws IOException {
        section();
        write(cell(LINE, PdfStyle.HEADING, text));
    }

    void text(String text) throws IOException {
        write(cell(LINE, PdfStyle.BODY, text));
    }

    void fact(String label, String value) throws IOException {
        write(cell(LABEL, PdfStyle.STRONG, label), cell(VALUE, PdfStyle.BODY, value));
    }

    /** Four columns, the first wide and the others for numbers. */
    void beginTable(String... heads) throws IOException {
        section();
        Cell[] columns = row(PdfStyle.STRONG, heads);
        writeHead(columns);
        pages.beginWith(() -> writeHead(columns));
    }

    private void writeHead(Cell... columns) throws IOException {
        write(columns);
        pages.rule();
    }

    void group(String text) throws IOException {
        pages.keep(TOGETHER);
        write(cell(TABLE.get(0), PdfStyle.STRONG, text));
    }

    void row(String... cells) throws IOException {
        write(row(PdfStyle.BODY, cells));
    }

    void endTable() throws IOException {
        pages.beginWith(() -> {});
        pages.rule();
    }

    void sum(String label, String amount) throws IOException {
        write(cell(SUM, PdfStyle.BODY, label), cell(AMOUNT, PdfStyle.BODY, amount));
    }

    void total(String label, String amount) throws IOException {
        write(cell(SUM, PdfStyle.STRONG, label), cell(AMOUNT, PdfStyle.STRONG, amount));
    }

    void rule() throws IOException {
        pages.rule();
    }

    void end(PdfPages.Foot foot) throws IOException {
        pages.end(foot);
    }

    private void section() throws IOException {
        pages.keep(TOGETHER);
        gap();
    }

    private void gap() throws IOException {
        pages.down(PdfStyle.BODY.size());
    }

    private Cell[] row(PdfStyle style, String... texts) {
        return IntStream.range(0, texts.length)
                .mapToObj(nth -> cell(TABLE.get(nth), style, texts[nth]))
                .toArray(Cell[]::new);
    }

    private Cell cell(Column column, PdfStyle style, String text) {
        return new Cell(column, style, breaking.lines(text, style.size(), column.width()));
    }

    /** Side by side, line by line, all in one style's height. */
    private void write(Cell... cells) throws IOException {
        int most = 0;
        for (Cell cell : cells) {
            most = Math.max(most, cell.lines().size());
        }
        float height = cells[0].style().height();
        pages.keep(Math.min(most * height, TOGETHER));
        for (int nth = 0; nth < most; nth++) {
            pages.down(height);
            for (Cell cell : cells) {
                if (nth < cell.lines().size()) {
                    write(cell, cell.lines().get(nth));
                }
            }
        }
    }

    private void write(Cell cell, String line) throws IOException {
        float width = typeface.width(line, cell.style().size());
        pages.write(line, cell.column().left(width), cell.style());
    }

    /** Ends the last page. */
    @Override
    public void close() throws IOException {
        pages.close();
    }
}
