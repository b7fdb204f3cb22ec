/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.refund;

import dev.aftersales.entitlement.share.LineCells;
import dev.aftersales.entitlement.share.TaxCell;
import dev.aftersales.spi.Identifier;
import dev.aftersales.store.CapKey;
import dev.aftersales.store.CapKind;

/**
 * Names one cap of an invoice (REF-9).
 *
 * @param kind what is limited
 * @param line the line, with the tax behind a slash where one is meant; empty for the invoice as a whole
 */
record Cap(CapKind kind, String line) {

    static final Cap TOTAL = new Cap(CapKind.CREDIT_TOTAL, "");

    static Cap of(CapKey key) {
        return new Cap(key.kind(), key.line());
    }

    static Cap net(LineCells line) {
        return new Cap(CapKind.CREDIT_NET, escaped(line.id()));
    }

    static Cap quantity(LineCells line) {
        return new Cap(CapKind.CREDIT_QUANTITY, escaped(line.id()));
    }

    /** A tax is named by its rate as well where the line bears it at several. */
    static Cap tax(LineCells line, TaxCell tax) {
        String name = escaped(line.id()) + '/' + escaped(tax.tax());
        boolean several = line.taxes().stream()
                        .filter(other -> other.tax().equals(tax.tax()))
                        .count()
                > 1;
        return new Cap(CapKind.CREDIT_TAX, several ? name + '/' + tax.rate() : name);
    }

    /** As in a JSON pointer, so that no two names run together. */
    private static String escaped(Identifier id) {
        return id.value().replace("~", "~0").replace("/", "~1");
    }
}
