/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.refund;

import dev.aftersales.entitlement.CapSheet;
import dev.aftersales.entitlement.share.Creditable;
import dev.aftersales.entitlement.share.LineCells;
import dev.aftersales.entitlement.share.OverCredit;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.CreditNoteLine;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.LineId;
import dev.aftersales.spi.accounting.LineKind;
import dev.aftersales.store.CapClaim;
import dev.aftersales.store.CapKey;
import dev.aftersales.store.CapKind;
import dev.aftersales.store.Entitlement;
import dev.aftersales.store.Hold;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * An invoice with everything that is taken of it: by credit notes made elsewhere, which the back end shows, and by the
 * library, which its caps count whether done or in flight (REF-9). Immutable.
 */
final class InvoiceAccount {

    private final TenantId tenant;
    private final Invoice invoice;
    private final InvoiceCaps caps;
    private final CapAmounts external;
    private final Map<Cap, Entitlement> rows;
    private final Creditable remaining;

    private InvoiceAccount(
            TenantId tenant,
            Invoice invoice,
            InvoiceCaps caps,
            List<CreditNote> foreign,
            Map<Cap, Entitlement> rows,
            CapAmounts leftOut) {
        this.tenant = tenant;
        this.invoice = invoice;
        this.caps = caps;
        this.external = taken(caps, foreign);
        this.rows = rows;
        CapAmounts ours = ofRows(rows.values()).minus(leftOut);
        this.remaining = minus(minus(caps.whole(), foreign), ours);
    }

    /**
     * The account of an invoice.
     *
     * @param invoice the invoice
     * @param whole the invoice before any credit
     * @param foreign its live credit notes that were made elsewhere
     * @param rows what the library has taken of it, read before the back end was
     * @param leftOut holds that are not to be in the way: those of a draft that is amended
     */
    static InvoiceAccount of(
            TenantId tenant,
            Invoice invoice,
            Creditable whole,
            List<CreditNote> foreign,
            Collection<Entitlement> rows,
            List<Hold> leftOut) {
        Map<Cap, Entitlement> byCap =
                rows.stream().collect(Collectors.toMap(row -> Cap.of(row.key()), Function.identity()));
        return new InvoiceAccount(tenant, invoice, new InvoiceCaps(whole), foreign, byCap, CapAmounts.of(leftOut));
    }

    /** What can be credited now. */
    Creditable remaining() {
        return remaining;
    }

    /** What the invoice comes to. */
    Money total() {
        return caps.whole().total();
    }

    /** What lines take of the caps. */
    CapAmounts takenBy(List<CreditNoteLine> lines) {
        return caps.taken(caps.whole().minus(lines), LineSums.total(lines, invoice.currency()));
    }

    /** Whether lines would take more than remains of a line they name, or of the invoice. */
    boolean exceededBy(List<CreditNoteLine> lines) {
        Set<LineId> named = lines.stream()
                .flatMap(line -> Stream.ofNullable(line.invoiceLine()))
                .collect(Collectors.toSet());
        return remaining.minus(lines).overCredits().stream()
                .map(OverCredit::line)
                .anyMatch(line -> line == null || named.contains(line));
    }

    /** Claims on caps, in the order in which they are taken; what is given back is claimed on the caps as they are kept. */
    List<CapClaim> claims(CapAmounts wanted) {
        CapSheet sheet = new CapSheet(tenant, invoice.id().value(), rows.values());
        List<CapClaim> claims = new ArrayList<>();
        wanted.byCap().forEach((cap, quantity) -> claims.add(claim(sheet, cap, quantity)));
        return CapReleases.inOrder(claims);
    }

    private CapClaim claim(CapSheet sheet, Cap cap, BigDecimal quantity) {
        Optional<InvoiceCaps.Limit> limit = caps.limit(cap);
        if (quantity.signum() < 0 || limit.isEmpty()) {
            CapKey key = new CapKey(tenant, cap.kind(), invoice.id().value(), cap.line());
            return CapReleases.claim(key, rows.get(cap), quantity);
        }
        sheet.observe(cap.kind(), cap.line(), limit.get().unit(), limit.get().total(), external.of(cap));
        return cap.kind() == CapKind.CREDIT_NET
                ? sheet.exactClaim(cap.kind(), cap.line(), quantity)
                : sheet.claim(cap.kind(), cap.line(), quantity);
    }

    private static CapAmounts taken(InvoiceCaps caps, List<CreditNote> notes) {
        Money total = notes.stream().map(CreditNote::total).reduce(zero(caps), Money::plus);
        return caps.taken(minus(caps.whole(), notes), total);
    }

    private static Creditable minus(Creditable from, List<CreditNote> notes) {
        Creditable left = from;
        for (CreditNote note : notes) {
            left = left.minus(LineSums.completed(note));
        }
        return left;
    }

    private static CapAmounts ofRows(Collection<Entitlement> rows) {
        Map<Cap, BigDecimal> taken = new HashMap<>();
        rows.forEach(row -> taken.put(Cap.of(row.key()), row.reserved().add(row.consumed())));
        return new CapAmounts(taken);
    }

    /** Cash rounding goes once, with the credit that was the last one when it was made, and is capped in the total alone. */
    private Creditable minus(Creditable from, CapAmounts ours) {
        List<CreditNoteLine> lines = caps.asLines(ours);
        Money beyondLines = header(ours).minus(LineSums.total(lines, invoice.currency()));
        if (beyondLines.isZero() || !beyondLines.equals(rounding())) {
            return from.minus(LineSums.completed(lines, header(ours)));
        }
        List<CreditNoteLine> rounded = new ArrayList<>(lines);
        invoice.lines().stream()
                .filter(line -> line.kind() == LineKind.ROUNDING)
                .forEach(line -> rounded.add(new CreditNoteLine(line.id(), null, line.net(), line.taxes())));
        return from.minus(rounded, invoice.roundingDifference());
    }

    private Money header(CapAmounts ours) {
        return Money.of(invoice.currency(), ours.of(Cap.TOTAL));
    }

    private Money rounding() {
        long lines = caps.whole().lines().stream().mapToLong(LineCells::gross).sum();
        return total().minus(caps.whole().money(lines));
    }

    private static Money zero(InvoiceCaps caps) {
        return Money.zero(caps.whole().currency());
    }
}
