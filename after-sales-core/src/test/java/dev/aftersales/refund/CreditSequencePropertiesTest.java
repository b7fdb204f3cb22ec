/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.refund;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.action.Decision;
import dev.aftersales.entitlement.share.CreditSelection;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.CreditNoteId;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.store.CapKey;
import dev.aftersales.store.CapKind;
import dev.aftersales.store.Entitlement;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.Money;

class CreditSequencePropertiesTest {

    private static final int STEPS = 12;

    private interface Selecting {

        CreditSelection of(List<RefundableLine> lines, Money remaining, Random random);
    }

    @Provide
    Arbitrary<Invoice> invoices() {
        return RandomRefunds.invoices();
    }

    @Property(tries = 150)
    @Label("REF-9, REF-12: whatever is issued, amended, confirmed and cancelled, no cap is exceeded and none leaks")
    void capsHold(@ForAll("invoices") Invoice invoice, @ForAll long seed) {
        PaperErp erp = new PaperErp(invoice);
        Random random = new Random(seed);
        for (int i = 0; i < STEPS; i++) {
            tryOne(erp, random, RandomRefunds::selection);
            assertThat(erp.credited()).isLessThanOrEqualTo(erp.total());
            assertThat(consumed(erp)).isEqualTo(held(erp));
        }
    }

    @Property(tries = 150)
    @Label("REF-11: any sequence of lines that reaches the whole adds up to the exact total, and every cap is used up")
    void reachesTheWhole(@ForAll("invoices") Invoice invoice, @ForAll long seed) {
        PaperErp erp = new PaperErp(invoice);
        Random random = new Random(seed);
        for (int i = 0; i < STEPS; i++) {
            tryOne(erp, random, (lines, remaining, chance) -> RandomRefunds.ofLine(lines, chance));
        }
        Decision rest = erp.decide(PaperErp.issue(CreditMethod.PARTIAL).build());
        if (rest instanceof Decision.Planned) {
            erp.carryOut(rest);
        }

        assertThat(erp.credited()).isEqualTo(erp.total());
        if (!isRoundedDown(invoice)) {
            assertThat(erp.rows.values())
                    .filteredOn(row -> row.key().kind() != CapKind.CREDIT_QUANTITY)
                    .allSatisfy(row -> assertThat(row.remaining()).isZero());
        }
    }

    /** Then lines may come to the total before all of them are credited. */
    private static boolean isRoundedDown(Invoice invoice) {
        PaperErp fresh = new PaperErp(invoice);
        Money lines = fresh.choice().lines().stream()
                .map(RefundableLine::gross)
                .reduce(Money.zero(invoice.currency()), Money::plus);
        return lines.isGreaterThan(fresh.total());
    }

    private static void tryOne(PaperErp erp, Random random, Selecting selecting) {
        List<CreditNoteId> drafts = erp.drafts();
        Decision decision = drafts.isEmpty() || random.nextInt(3) == 0
                ? erp.decide(issue(erp, random, selecting))
                : onDraft(erp, erp.notes.get(drafts.get(random.nextInt(drafts.size()))), random, selecting);
        if (decision instanceof Decision.Planned) {
            erp.carryOut(decision);
        }
    }

    private static IssueRefund issue(PaperErp erp, Random random, Selecting selecting) {
        RefundableInvoice choice = erp.choice();
        return PaperErp.issue(CreditMethod.PARTIAL)
                .addLines(selecting.of(choice.lines(), choice.remaining(), random))
                .build();
    }

    private static Decision onDraft(PaperErp erp, CreditNote draft, Random random, Selecting selecting) {
        return switch (random.nextInt(4)) {
            case 0 -> erp.decide(new CancelCreditNote(PaperErp.TICKET, draft.id()));
            case 1 -> erp.decide(new ConfirmCreditNote(PaperErp.TICKET, draft.id(), draft.version()));
            default -> amend(erp, draft, random, selecting);
        };
    }

    private static Decision amend(PaperErp erp, CreditNote draft, Random random, Selecting selecting) {
        CreditDraft form = DraftChoice.of(PaperErp.TICKET, erp.draftFacts(draft.id()), List.copyOf(erp.rows.values()));
        CreditSelection selection = selecting.of(form.lines(), form.remaining(), random);
        return erp.decide(form.amend().addLines(selection).build());
    }

    private static Map<CapKey, String> consumed(PaperErp erp) {
        Map<CapKey, String> consumed = new HashMap<>();
        for (Entitlement row : erp.rows.values()) {
            put(consumed, row.key(), row.consumed());
        }
        return consumed;
    }

    /** What the documents say they hold, and what their lines take, are the same. */
    private static Map<CapKey, String> held(PaperErp erp) {
        Map<CapKey, BigDecimal> sums = new HashMap<>();
        erp.documents.values().stream()
                .flatMap(document -> document.holds().stream())
                .forEach(hold -> sums.merge(hold.cap(), hold.quantity(), BigDecimal::add));
        Map<CapKey, String> held = new HashMap<>();
        sums.forEach((cap, amount) -> put(held, cap, amount));
        return held;
    }

    private static void put(Map<CapKey, String> amounts, CapKey cap, BigDecimal amount) {
        if (amount.signum() != 0) {
            amounts.put(cap, amount.stripTrailingZeros().toPlainString());
        }
    }
}
