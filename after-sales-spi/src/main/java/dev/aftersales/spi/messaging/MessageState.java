/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.messaging;

/** What became of a message. */
public enum MessageState {
    /** Handed to the recipients' systems. */
    ACCEPTED,
    /** Taken on, to be sent by the back end. */
    QUEUED
}
