/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.repair;

import dev.aftersales.spi.repair.InvoiceMethod;

/**
 * An invoice method to choose.
 *
 * @param method the method
 * @param label its name in the actor's language
 * @param help what it means, in the actor's language
 */
public record InvoiceMethodChoice(InvoiceMethod method, String label, String help) {}
