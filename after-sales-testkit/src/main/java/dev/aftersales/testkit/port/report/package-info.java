/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** Rules of ports as tests, and the conformance report that tells what became of them. */
@NullMarked
package dev.aftersales.testkit.port.report;

import org.jspecify.annotations.NullMarked;
