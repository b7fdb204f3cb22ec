/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.repair;

/** How large text is, in points, and how strong. */
enum PdfStyle {
    TITLE(18, true),
    HEADING(12, true),
    STRONG(10, true),
    BODY(10, false);

    private static final float LEADING = 1.4f;

    /** PDFBox brings no bold face: the outline of letters is drawn too, so strong for their size. */
    private static final float OUTLINE = 0.025f;

    private final float size;
    private final boolean bold;

    PdfStyle(float size, boolean bold) {
        this.size = size;
        this.bold = bold;
    }

    float size() {
        return size;
    }

    boolean isBold() {
        return bold;
    }

    float outline() {
        return size * OUTLINE;
    }

    /** From one line to the next. */
    float height() {
        return size * LEADING;
    }
}
