/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Tasks of projects in Tryton.
 */
@NullMarked
package dev.aftersales.tryton.fieldservice;

import org.jspecify.annotations.NullMarked;
