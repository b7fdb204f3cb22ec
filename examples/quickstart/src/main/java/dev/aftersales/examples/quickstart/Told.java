/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.quickstart;

import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.fieldservice.Task;
import dev.aftersales.spi.inventory.Return;
import dev.aftersales.spi.loyalty.Coupon;

/**
 * The documents of the story as the library has them.
 *
 * @param creditNote the refund, confirmed
 * @param coupon the coupon
 * @param transfer what comes back
 * @param task the visit
 */
record Told(CreditNote creditNote, Coupon coupon, Return transfer, Task task) {}
