/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi;

/**
 * A name that another system gave to something of its own, such as an invoice or a ticket.
 *
 * <p>An identifier is opaque: it is compared, stored and handed back, never parsed. Its type says what it names, so that
 * an invoice cannot be passed where a delivery is meant. Whether the text is acceptable (not blank, at most 128
 * characters, no control characters) is checked when a command that carries it is executed, so that bad input becomes a
 * refusal that names the field.
 */
public interface Identifier {

    /**
     * The name as the other system writes it.
     *
     * @return the text; never null
     */
    String value();
}
