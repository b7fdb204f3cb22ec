/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** Projects, technicians, sites, and the tasks of field service. */
@NullMarked
package dev.aftersales.examples.backoffice.fieldservice;

import org.jspecify.annotations.NullMarked;
