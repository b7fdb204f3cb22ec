/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Plays a real retailer's rows through the library: sales become invoices and deliveries in a back
 * end, cancelled rows become tickets, returns and refunds.
 */
@NullMarked
package dev.aftersales.examples.replay;

import org.jspecify.annotations.NullMarked;
