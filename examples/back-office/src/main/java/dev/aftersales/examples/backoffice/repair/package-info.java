/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** Repair orders of the back office: what is planned and used, what it costs, and what the customer reads of it. */
@NullMarked
package dev.aftersales.examples.backoffice.repair;

import org.jspecify.annotations.NullMarked;
