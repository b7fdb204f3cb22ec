/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.repair;

import java.util.Arrays;
import java.util.Objects;

/**
 * The quotation of a repair, as sent to the customer. It holds the quotation notes, never the repair notes (REP-5).
 *
 * <p>Immutable: the bytes are copied on the way in and out.
 */
public final class Quotation {

    private final RepairId repair;
    private final String version;
    private final byte[] pdf;

    /**
     * A quotation.
     *
     * @param repair the repair order
     * @param version which quotation of that order it is
     * @param pdf the document, as a PDF file
     */
    public Quotation(RepairId repair, String version, byte[] pdf) {
        this.repair = Objects.requireNonNull(repair, "repair");
        this.version = Objects.requireNonNull(version, "version");
        this.pdf = pdf.clone();
    }

    /**
     * The repair order.
     *
     * @return its id
     */
    public RepairId repair() {
        return repair;
    }

    /**
     * Which quotation of that order it is.
     *
     * @return the version
     */
    public String version() {
        return version;
    }

    /**
     * The document.
     *
     * @return a copy of the PDF file
     */
    public byte[] pdf() {
        return pdf.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Quotation that
                && repair.equals(that.repair)
                && version.equals(that.version)
                && Arrays.equals(pdf, that.pdf);
    }

    @Override
    public int hashCode() {
        return Objects.hash(repair, version, Arrays.hashCode(pdf));
    }

    @Override
    public String toString() {
        return "Quotation[" + repair + ", version " + version + ", " + pdf.length + " bytes]";
    }
}
