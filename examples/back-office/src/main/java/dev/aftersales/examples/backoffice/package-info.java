/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * A small ERP kept in SQL tables, with every port of the library: start at {@link
 * dev.aftersales.examples.backoffice.BackOffice}.
 */
@NullMarked
package dev.aftersales.examples.backoffice;

import org.jspecify.annotations.NullMarked;
