/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.returns;

/** Why goods come back: the codes that the warehouse is told. In words: {@code return.reason.DEFECTIVE} and so on. */
enum ReturnReason {
    DEFECTIVE,
    DAMAGED,
    WRONG_PRODUCT,
    NOT_WANTED,
    OTHER
}
