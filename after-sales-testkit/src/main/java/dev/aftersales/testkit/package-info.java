/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * An in-memory back end to test a helpdesk against, and a clock to set.
 *
 * <p>{@link dev.aftersales.testkit.InMemoryErp} is the door: {@code InMemoryErp.create()}, seed it, give it to {@code
 * Ports.of(erp)}, tell it faults with {@code erp.faults()}, and audit it with {@code erp.journal()}.
 */
@NullMarked
package dev.aftersales.testkit;

import org.jspecify.annotations.NullMarked;
