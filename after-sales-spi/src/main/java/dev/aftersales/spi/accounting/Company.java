/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.accounting;

import dev.aftersales.spi.CompanyId;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The company that issued an invoice, as far as dates matter.
 *
 * @param id the company
 * @param zone where its business days begin and end
 * @param firstOpenDate the first day not in a locked period; null when none is locked
 */
public record Company(CompanyId id, ZoneId zone, @Nullable LocalDate firstOpenDate) {}
