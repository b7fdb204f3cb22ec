/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.command.constraint.WellFormed;
import jakarta.validation.constraints.NotBlank;

/** What a person says of a verdict, as a field that can be checked. */
record NamedReason(
        @NotBlank(message = "REQUIRED") @WellFormed(max = 1000, multiline = true)
        String why) {}
