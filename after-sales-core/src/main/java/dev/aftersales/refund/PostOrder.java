/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.refund;

import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.CreditNoteLine;
import dev.aftersales.spi.accounting.PostRequest;
import java.util.List;

/**
 * A draft to be posted, with what checking it takes.
 *
 * @param request what to ask
 * @param before the draft as it was read
 * @param lines what it must hold once it is posted
 */
record PostOrder(PostRequest request, CreditNote before, List<CreditNoteLine> lines) {

    PostOrder {
        lines = List.copyOf(lines);
    }
}
