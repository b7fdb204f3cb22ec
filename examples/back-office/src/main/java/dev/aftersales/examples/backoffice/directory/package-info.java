/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** Customers, contacts, products and sale orders of the back office. */
@NullMarked
package dev.aftersales.examples.backoffice.directory;

import org.jspecify.annotations.NullMarked;
