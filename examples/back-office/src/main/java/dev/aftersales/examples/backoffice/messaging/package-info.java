/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** Mail to customers, handed to a mail server over SMTP, and what became of each. */
@NullMarked
package dev.aftersales.examples.backoffice.messaging;

import org.jspecify.annotations.NullMarked;
