/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.refund;

import dev.aftersales.spi.accounting.AmendRequest;
import dev.aftersales.spi.accounting.CreditNote;

/**
 * A draft to be amended, with what checking it takes.
 *
 * @param request what to ask
 * @param before the draft as it was read
 * @param provisional whether the taxes of a draft are not final, because the back end computes them
 */
record AmendOrder(AmendRequest request, CreditNote before, boolean provisional) {}
