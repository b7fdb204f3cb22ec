/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Databases for tests, examples and benchmarks: H2, PostgreSQL and MariaDB, started by themselves.
 *
 * <p>{@link dev.aftersales.databases.Vendor#fresh()} gives a database of one's own on a server that all callers in the JVM share;
 * it starts with the first call and stops with the JVM. All servers commit durably: what was acknowledged survives a kill.
 */
@NullMarked
package dev.aftersales.databases;

import org.jspecify.annotations.NullMarked;
