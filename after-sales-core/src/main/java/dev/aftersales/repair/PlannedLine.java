/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.repair;

import dev.aftersales.command.constraint.WellFormed;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.Quantity;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A part or an operation of a repair order to be created (REP-4).
 *
 * @param product the part, or the service product of an operation
 * @param quantity how much is planned, above zero, in the product's unit; null for one
 */
public record PlannedLine(
        @NotNull @WellFormed ProductId product,
        @WellFormed @Nullable Quantity quantity) {}
