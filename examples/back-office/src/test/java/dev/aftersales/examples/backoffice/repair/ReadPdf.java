/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.repair;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * What a reader of a PDF sees.
 *
 * @param pages the text of each page, a line of the page in a line, spaces between its parts
 * @param widest how far to the right the text goes, as a share of the page
 * @param title the title of the file
 */
record ReadPdf(List<String> pages, float widest, String title) {

    static ReadPdf of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            WidestText stripper = new WidestText();
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
            return new ReadPdf(
                    pages, stripper.widest, document.getDocumentInformation().getTitle());
        }
    }

    String text() {
        return String.join("\n", pages);
    }

    private static final class WidestText extends PDFTextStripper {

        private float widest;

        WidestText() {
            setSortByPosition(true);
        }

        @Override
        protected void processTextPosition(TextPosition text) {
            widest = Math.max(widest, (text.getXDirAdj() + text.getWidthDirAdj()) / text.getPageWidth());
            super.processTextPosition(text);
        }
    }
}
