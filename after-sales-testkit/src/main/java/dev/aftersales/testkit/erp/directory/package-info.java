/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Customers, products, sale orders and the addresses of followers.
 */
@NullMarked
package dev.aftersales.testkit.erp.directory;

import org.jspecify.annotations.NullMarked;
