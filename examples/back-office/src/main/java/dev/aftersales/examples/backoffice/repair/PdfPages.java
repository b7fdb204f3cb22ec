/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.repair;

import java.io.Closeable;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.jspecify.annotations.Nullable;

/** Pages that are filled from above; after a full one comes the next. Not thread-safe. */
final class PdfPages implements Closeable {

    private static final PDRectangle FORMAT = PDRectangle.A4;
    private static final float MARGIN = 56;
    private static final float FOOT = MARGIN / 2;
    private static final float HAIRLINE = 0.5f;

    /** From the left margin to the right one. */
    static final float WIDTH = FORMAT.getWidth() - 2 * MARGIN;

    private final PDDocument document;
    private final PdfTypeface typeface;
    private Head head = () -> {};
    private @Nullable PDPageContentStream page;
    private float y;

    PdfPages(PDDocument document, PdfTypeface typeface) {
        this.document = document;
        this.typeface = typeface;
    }

    /** Fills the top of a page. */
    interface Head {

        void fill() throws IOException;
    }

    /** Says which page it is. */
    interface Foot {

        String of(int page, int pages);
    }

    /** From now on each new page begins so. */
    void beginWith(Head top) {
        head = top;
    }

    /** Goes so far down, and to the next page where that is below this one. */
    void down(float height) throws IOException {
        y -= height;
        if (page == null || y < MARGIN) {
            newPage();
            y -= height;
        }
    }

    /** Goes to the next page where so much has no room on this one. */
    void keep(float height) throws IOException {
        if (page == null || y - height < MARGIN) {
            newPage();
        }
    }

    private void newPage() throws IOException {
        close();
        PDPage next = new PDPage(FORMAT);
        document.addPage(next);
        page = new PDPageContentStream(document, next);
        y = FORMAT.getHeight() - MARGIN;
        head.fill();
    }

    /** Writes on the line where it is, so far from the left margin. */
    void write(String printable, float left, PdfStyle style) throws IOException {
        write(opened(), printable, left, style);
    }

    private void write(PDPageContentStream onto, String printable, float left, PdfStyle style) throws IOException {
        onto.beginText();
        onto.setFont(typeface.font(), style.size());
        onto.setRenderingMode(style.isBold() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        onto.setLineWidth(style.outline());
        onto.newLineAtOffset(MARGIN + left, y);
        onto.showText(printable);
        onto.endText();
    }

    /** A line across the page, just below what was written last. */
    void rule() throws IOException {
        down(PdfStyle.BODY.height() - PdfStyle.BODY.size());
        PDPageContentStream onto = opened();
        onto.setLineWidth(HAIRLINE);
        onto.moveTo(MARGIN, y);
        onto.lineTo(MARGIN + WIDTH, y);
        onto.stroke();
    }

    private PDPageContentStream opened() throws IOException {
        PDPageContentStream current = page;
        if (current == null) {
            throw new IOException("no page is open");
        }
        return current;
    }

    /** Ends the last page, and writes at the foot of each which it is. */
    void end(Foot foot) throws IOException {
        close();
        y = FOOT;
        int pages = document.getNumberOfPages();
        for (int nth = 0; nth < pages; nth++) {
            String text = typeface.printable(foot.of(nth + 1, pages));
            try (PDPageContentStream onto =
                    new PDPageContentStream(document, document.getPage(nth), AppendMode.APPEND, true)) {
                write(onto, text, WIDTH - typeface.width(text, PdfStyle.BODY.size()), PdfStyle.BODY);
            }
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
