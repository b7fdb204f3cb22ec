/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import java.math.BigDecimal;

/** What the fake back end is asked. */
record PaperRequest(String source, BigDecimal quantity, boolean draft, String secret) {}
