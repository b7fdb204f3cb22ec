/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.refund;

import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.store.Document;
import java.util.Optional;

/**
 * What amending, confirming and cancelling a draft is decided from.
 *
 * @param document the document as the library keeps it
 * @param seen the credit note as it was last seen
 * @param note the credit note as it stands in the back end; empty when it is gone
 * @param invoice its invoice; empty when that is gone
 * @param reason how the ticket is named in a reason
 * @param backEnd what the back end can do
 */
record DraftFacts(
        Document document,
        CreditNote seen,
        Optional<CreditNote> note,
        Optional<InvoiceFacts> invoice,
        CreditReason reason,
        BackEnd backEnd) {}
