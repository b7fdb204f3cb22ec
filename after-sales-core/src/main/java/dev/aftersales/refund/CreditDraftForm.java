/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.refund;

import dev.aftersales.command.Refusal;
import java.util.List;
import java.util.Optional;

/**
 * What can be done with a draft credit note of a ticket.
 *
 * @param draft the draft; empty when a refusal says why it is not known
 * @param refusals why it is not known
 */
public record CreditDraftForm(Optional<CreditDraft> draft, List<Refusal> refusals) {

    /**
     * Copies the list.
     *
     * @param draft the draft
     * @param refusals why it is not known
     */
    public CreditDraftForm {
        refusals = List.copyOf(refusals);
    }

    static CreditDraftForm refused(List<Refusal> refusals) {
        return new CreditDraftForm(Optional.empty(), refusals);
    }
}
