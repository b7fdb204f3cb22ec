/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.erp;

import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.ports.PortKind;
import dev.aftersales.testkit.fault.Operation;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One effect that really happened.
 *
 * @param sequence its place in the journal, from one
 * @param at when it happened, by the back end's clock
 * @param tenant whose ledger it changed
 * @param port at which port
 * @param operation what was done
 * @param key the key it was done with; null when people did it in the back end itself
 * @param id the document it made or changed
 * @param document that document as it stood right after, with its amounts and quantities
 */
public record JournalEntry(
        long sequence,
        Instant at,
        TenantId tenant,
        PortKind port,
        Operation operation,
        @Nullable PortKey key,
        String id,
        Object document) {}
