/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.store;

import dev.aftersales.command.DocumentRef;
import java.time.Instant;

/**
 * A place in a list of a ticket's documents, which is in the order of creation time, name of the kind, and id.
 *
 * @param createdAt when the document there was made, to the microsecond
 * @param ref the document there
 */
public record DocumentPosition(Instant createdAt, DocumentRef ref) {}
