/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.refund;

import dev.aftersales.action.PlannedStep;
import dev.aftersales.spi.accounting.CreditRequest;
import dev.aftersales.spi.accounting.DuplicateRequest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The steps of issuing a refund. The credit is the pivot; a new draft of the invoice follows it (REF-5). A back end that stages
 * makes an inert draft first and posts the one whose id is known.
 */
final class CreditSteps {

    private CreditSteps() {}

    static List<PlannedStep<?>> of(CreditRequest request, @Nullable CreditMethod method, BackEnd backEnd) {
        List<PlannedStep<?>> steps = new ArrayList<>();
        if (backEnd.staged() && request.post()) {
            steps.add(new PlannedStep<>(
                    CreditEffect.stage(), new CreditOrder(unposted(request), backEnd.computesTax()), false));
            steps.add(new PlannedStep<>(new PostStagedEffect(), request, true));
        } else {
            steps.add(new PlannedStep<>(
                    CreditEffect.result(backEnd), new CreditOrder(request, backEnd.computesTax()), true));
        }
        if (method == CreditMethod.FULL_WITH_NEW_DRAFT) {
            steps.add(new PlannedStep<>(new DuplicateEffect(), new DuplicateRequest(request.invoice()), false));
        }
        return steps;
    }

    private static CreditRequest unposted(CreditRequest request) {
        return CreditRequest.builder()
                .from(request)
                .post(false)
                .reconcile(false)
                .build();
    }
}
