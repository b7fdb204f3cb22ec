/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.audit;

import dev.aftersales.command.DocumentKind;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.inventory.Return;
import dev.aftersales.store.CapKind;
import dev.aftersales.store.Entitlement;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Once everything is polled, what is consumed is what the back end shows of our documents. */
public final class ConsumedCheck implements Check {

    /** The one there is. */
    public ConsumedCheck() {}

    private static final Set<CapKind> MONEY = Set.of(CapKind.CREDIT_TOTAL, CapKind.CREDIT_NET, CapKind.CREDIT_TAX);

    @Override
    public void look(Facts facts, Findings findings) {
        Set<String> notes = recorded(facts, DocumentKind.CREDIT_NOTE);
        Set<String> returns = recorded(facts, DocumentKind.RETURN);
        facts.evidence().sold().invoices().forEach(invoice -> {
            List<CreditNote> ours = facts.office().creditNotesOf(invoice).stream()
                    .filter(note -> notes.contains(note.id().value()))
                    .toList();
            compare(invoice.value(), Taken.credited(ours), facts, findings);
        });
        facts.evidence().sold().deliveries().forEach(delivery -> {
            List<Return> ours = facts.office().returnsOf(delivery).stream()
                    .filter(back -> returns.contains(back.id().value()))
                    .toList();
            compare(delivery.value(), Taken.returned(ours), facts, findings);
        });
    }

    private static Set<String> recorded(Facts facts, DocumentKind kind) {
        return facts.documents().stream()
                .filter(document -> document.kind() == kind)
                .map(document -> document.id())
                .collect(Collectors.toSet());
    }

    private static void compare(String source, Taken shown, Facts facts, Findings findings) {
        for (Entitlement cap : facts.caps()) {
            boolean counted = MONEY.contains(cap.key().kind()) || cap.key().kind() == CapKind.RETURN_QUANTITY;
            if (!cap.key().source().equals(source) || !counted) {
                continue;
            }
            BigDecimal right = shown.of(cap.key().kind(), cap.key().line());
            findings.require(
                    cap.consumed().compareTo(right) == 0,
                    "consumed of %s is %s, and the back end shows %s",
                    CapsCheck.name(cap.key()),
                    cap.consumed(),
                    right);
        }
    }
}
