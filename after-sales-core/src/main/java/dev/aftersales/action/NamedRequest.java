/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.command.RequestKey;
import dev.aftersales.command.constraint.WellFormed;
import jakarta.validation.constraints.NotNull;

/** A request key as a field that can be checked. */
record NamedRequest(@NotNull @WellFormed RequestKey requestKey) {}
