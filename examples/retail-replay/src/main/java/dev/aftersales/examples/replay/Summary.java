/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.replay;

import java.util.Locale;

/** A report for a person to read. */
final class Summary {

    private Summary() {}

    static String of(Report report) {
        Figures figures = report.figures();
        return String.format(
                Locale.ROOT,
                """
                Read      %,d rows, %,d of them without a customer
                Sold      %,d sales
                Tickets   %,d: %,d rows came back, %,d were never bought, %,d asked for more than could come back
                Returned  %,d units in %,d returns
                Refunded  GBP %s in %,d credit notes
                Kept      in %s
                Took      %.2f s for %,d commands (%,d a second), peak heap %,d MiB""",
                figures.rows(),
                figures.skippedNoCustomer(),
                figures.salesInvoices(),
                figures.tickets(),
                figures.rowsReturned(),
                figures.rowsNoPurchase(),
                figures.rowsExceeding(),
                figures.returnedUnits(),
                figures.returns(),
                figures.refunded(),
                figures.creditNotes(),
                report.store(),
                report.seconds(),
                report.commands(),
                report.commandsPerSecond(),
                report.peakHeapMiB());
    }
}
