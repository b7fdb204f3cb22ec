/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.dashboard;

import dev.aftersales.spi.AfterSalesService;
import java.time.LocalDate;

/**
 * How many actions of a service, accepted on a day, came to a result so far.
 *
 * @param service the service
 * @param result the result
 * @param day the company's day
 * @param count how many
 */
record ActionCount(AfterSalesService service, Result result, LocalDate day, long count) {}
