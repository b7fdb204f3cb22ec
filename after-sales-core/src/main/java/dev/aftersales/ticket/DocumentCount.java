/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.ticket;

import dev.aftersales.command.DocumentKind;

/**
 * What stands on a smart button.
 *
 * @param kind what the documents are
 * @param label its label, in the actor's language
 * @param count how many; never zero
 */
public record DocumentCount(DocumentKind kind, String label, int count) {}
