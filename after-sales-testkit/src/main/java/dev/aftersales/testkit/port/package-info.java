/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * The contract kits for ports: extend the contract of a port, say how to create things in the back end, and run it with JUnit 5.
 * Each test names its rule; the run ends with a conformance report.
 */
@NullMarked
package dev.aftersales.testkit.port;

import org.jspecify.annotations.NullMarked;
