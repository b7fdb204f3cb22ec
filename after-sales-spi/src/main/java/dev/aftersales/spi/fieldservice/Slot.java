/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.fieldservice;

import java.time.Instant;

/**
 * When a visit is planned.
 *
 * @param start from
 * @param end until
 */
public record Slot(Instant start, Instant end) {}
