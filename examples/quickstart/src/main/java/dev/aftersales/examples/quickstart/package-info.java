/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * One ticket, all five after-sales services, forms and views printed for a person to read.
 */
@NullMarked
package dev.aftersales.examples.quickstart;

import org.jspecify.annotations.NullMarked;
