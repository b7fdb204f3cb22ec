/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.messaging;

/** What is known of the mail of a key. */
enum MailState {
    /** An attempt is at work, or its process died at it: told apart by the time. */
    SENDING,
    /** The connection broke when the mail server may have had the whole mail. */
    DOUBTFUL,
    /** The mail server has taken it. */
    SENT,
    /** Surely not taken by the mail server; it can be tried again. */
    UNSENT,
    /** Never sent, and never will be. */
    CLOSED
}
