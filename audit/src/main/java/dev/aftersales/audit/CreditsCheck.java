/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.audit;

import dev.aftersales.spi.accounting.InvoiceId;
import dev.aftersales.store.CapKind;
import java.math.BigDecimal;

/** Never more is credited than was invoiced, in all, per line, net and each tax; and all of it to the cent (REF-9, REF-11). */
public final class CreditsCheck implements Check {

    /** The one there is. */
    public CreditsCheck() {}

    @Override
    public void look(Facts facts, Findings findings) {
        facts.evidence().sold().invoices().forEach(invoice -> look(invoice, facts, findings));
    }

    private static void look(InvoiceId invoice, Facts facts, Findings findings) {
        Taken sold = Taken.sold(facts.office().invoice(invoice));
        Taken credited = Taken.credited(facts.liveCredits(invoice));
        credited.cells()
                .forEach((cell, amount) -> findings.require(
                        amount.compareTo(sold.of(cell)) <= 0,
                        "%s: %s of %s credited of %s",
                        cell,
                        amount,
                        invoice,
                        sold.of(cell)));
        BigDecimal all = sold.of(CapKind.CREDIT_TOTAL, "");
        if (credited.of(CapKind.CREDIT_TOTAL, "").compareTo(all) == 0) {
            sold.cells()
                    .forEach((cell, amount) -> findings.require(
                            cell.startsWith(CapKind.CREDIT_QUANTITY.name()) || amount.compareTo(credited.of(cell)) == 0,
                            "%s of %s is wholly credited, with %s instead of %s",
                            cell,
                            invoice,
                            credited.of(cell),
                            amount));
        }
    }
}
