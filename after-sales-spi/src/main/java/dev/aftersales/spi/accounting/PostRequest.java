/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.accounting;

import dev.aftersales.spi.DocumentVersion;
import org.jspecify.annotations.Nullable;

/**
 * A draft credit note to be issued. Posting a posted one again answers with it as it stands.
 *
 * @param id the draft
 * @param version the version that was seen
 * @param reconcile whether to match it with its invoice
 */
public record PostRequest(CreditNoteId id, @Nullable DocumentVersion version, boolean reconcile) {}
