/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * The durable store, on Jakarta Persistence.
 *
 * <p>{@link dev.aftersales.jpa.JpaStore} keeps everything in a database, so that what was accepted survives any crash, and any
 * number of nodes work side by side.
 */
@NullMarked
package dev.aftersales.jpa;

import org.jspecify.annotations.NullMarked;
