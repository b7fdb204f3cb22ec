/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Field-service projects and tasks: the ledger, the port over it, and what people do in it by hand.
 */
@NullMarked
package dev.aftersales.testkit.erp.task;

import org.jspecify.annotations.NullMarked;
