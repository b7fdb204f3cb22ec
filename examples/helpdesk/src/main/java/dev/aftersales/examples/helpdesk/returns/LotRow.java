/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.returns;

import dev.aftersales.spi.Quantity;

/**
 * A lot or serial number in the dialog.
 *
 * @param field its field, such as {@code lines[0].lots[1]}
 * @param input what was typed
 * @param left how much of it can still come back
 */
record LotRow(String field, LotInput input, Quantity left) {}
