/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.refund;

import dev.aftersales.spi.accounting.CancelDraftRequest;
import dev.aftersales.spi.accounting.CreditNote;

/**
 * A draft to be cancelled, with what checking it takes.
 *
 * @param request what to ask
 * @param before the draft as it was read
 */
record CancelOrder(CancelDraftRequest request, CreditNote before) {}
