/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.repair;

import org.joda.money.Money;

/**
 * A repair order to be invoiced.
 *
 * @param order the order
 * @param total what the customer is to pay, as seen when it was decided
 */
record RepairBilling(KnownRepair order, Money total) {}
