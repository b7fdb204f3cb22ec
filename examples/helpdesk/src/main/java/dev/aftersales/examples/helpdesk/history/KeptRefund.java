/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.history;

import dev.aftersales.spi.TeamId;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A credit note that is posted.
 *
 * @param document its id in the back end
 * @param team the team of its ticket
 * @param currency the code of its currency
 * @param amount its total, tax included
 * @param day the company's day on which it was posted
 */
record KeptRefund(String document, TeamId team, String currency, BigDecimal amount, LocalDate day) {}
