/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Refunds by credit note (REF): the commands, the form, what is decided, and what is done in the accounting back end.
 *
 * <p>What remains of an invoice is worked out from the invoice, the credit notes made elsewhere and the library's own caps
 * ({@code InvoiceAccount}); a decision turns a command and those facts into refusals or a plan; effects carry the plan out.
 * The form asks the same decision, so that it never offers what executing refuses.
 */
@NullMarked
@CommandBuilders
package dev.aftersales.refund;

import dev.aftersales.style.CommandBuilders;
import org.jspecify.annotations.NullMarked;
