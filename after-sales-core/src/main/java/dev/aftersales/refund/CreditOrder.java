/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.refund;

import dev.aftersales.spi.accounting.CreditRequest;

/**
 * A credit note to be created, with what checking it takes.
 *
 * @param request what to ask
 * @param provisional whether the taxes of a draft are not final, because the back end computes them
 */
record CreditOrder(CreditRequest request, boolean provisional) {}
