/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.messaging;

/** The messages the library sends; the back end words them. */
public enum MessageTemplate {
    /** A coupon code; arguments {@code code}, {@code expires} (ISO date, or absent), {@code reward} and {@code ticket}. */
    COUPON
}
