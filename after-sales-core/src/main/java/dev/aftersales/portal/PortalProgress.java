/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.portal;

import dev.aftersales.command.DocumentKind;
import dev.aftersales.spi.fieldservice.Slot;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far something has come that the customer waits for.
 *
 * @param kind a task, a return or a repair
 * @param number as printed, or the title of a task
 * @param state how far it has come: the name of the state in the port's own words
 * @param label the state in the customer's language
 * @param slot when a visit is planned or under way; null otherwise
 * @param doneAt when a visit was finished; null otherwise
 * @param since when it was made
 */
public record PortalProgress(
        DocumentKind kind,
        @Nullable String number,
        String state,
        String label,
        @Nullable Slot slot,
        @Nullable Instant doneAt,
        Instant since) {}
