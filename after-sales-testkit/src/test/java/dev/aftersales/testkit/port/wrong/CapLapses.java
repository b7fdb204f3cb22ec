/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port.wrong;

import dev.aftersales.spi.Call;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.accounting.AccountingCapability;
import dev.aftersales.spi.accounting.AmendRequest;
import dev.aftersales.spi.accounting.CancelDraftRequest;
import dev.aftersales.spi.accounting.CreditRequest;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.PostRequest;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;

/** How caps, versions and what is declared of them go wrong. */
final class CapLapses {

    private CapLapses() {}

    static Answering declares(AccountingCapability more) {
        return Lapses.instead("capabilities", question -> {
            Set<AccountingCapability> all =
                    EnumSet.copyOf(CreditLapses.port(question).capabilities());
            all.add(more);
            return all;
        });
    }

    static Answering hides(AccountingCapability less) {
        return Lapses.instead("capabilities", question -> {
            Set<AccountingCapability> all =
                    EnumSet.copyOf(CreditLapses.port(question).capabilities());
            all.remove(less);
            return all;
        });
    }

    /** Asks how much there is already, and then credits; among many, all ask before any credits. */
    static Answering looksAtTheCapFirst() {
        Answering declaring = declares(AccountingCapability.ENFORCES_CAP);
        return question -> {
            if (question.is("credit") && !question.isInCrowd()) {
                CreditRequest request = question.arg(CreditRequest.class);
                boolean any = CreditLapses.invoice(question, request.invoice())
                        .filter(invoice -> isCredited(question, invoice))
                        .isPresent();
                if (any) {
                    throw new PortRefused(PortRefusalCode.EXCEEDS_REMAINING);
                }
            }
            return declaring.answer(question);
        };
    }

    private static boolean isCredited(Question question, Invoice invoice) {
        return CreditLapses.port(question).creditsOf(Lapses.reading(question.arg(Call.class)), invoice.id()).stream()
                .anyMatch(note -> note.key() == null);
    }

    static Answering ignoresVersions(Predicate<Question> when) {
        return question -> when.test(question)
                ? question.with(
                                CreditRequest.class,
                                given -> CreditRequest.builder()
                                        .from(given)
                                        .version(null)
                                        .build())
                        .with(
                                AmendRequest.class,
                                given -> AmendRequest.builder()
                                        .from(given)
                                        .version(null)
                                        .build())
                        .with(PostRequest.class, given -> new PostRequest(given.id(), null, given.reconcile()))
                        .with(CancelDraftRequest.class, given -> new CancelDraftRequest(given.id(), null))
                        .proceed()
                : question.proceed();
    }
}
