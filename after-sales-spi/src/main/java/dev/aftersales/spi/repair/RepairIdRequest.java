/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.repair;

/**
 * A repair order to be activated, quoted, invoiced or cancelled.
 *
 * @param id the order
 */
public record RepairIdRequest(RepairId id) {}
