/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.accounting;

import dev.aftersales.spi.DocumentVersion;
import org.jspecify.annotations.Nullable;

/**
 * A draft credit note to be cancelled.
 *
 * @param id the draft
 * @param version the version that was seen
 */
public record CancelDraftRequest(CreditNoteId id, @Nullable DocumentVersion version) {}
