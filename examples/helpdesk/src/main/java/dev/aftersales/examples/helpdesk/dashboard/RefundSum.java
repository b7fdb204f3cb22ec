/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.dashboard;

import java.time.LocalDate;
import org.joda.money.BigMoney;

/**
 * What was refunded on a day in one currency. Sums of different currencies are never added.
 *
 * @param day the company's day on which the credit notes were posted
 * @param amount their total, tax included
 */
record RefundSum(LocalDate day, BigMoney amount) {}
