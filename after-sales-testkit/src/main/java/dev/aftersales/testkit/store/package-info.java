/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * The contract kit for stores: {@link dev.aftersales.testkit.store.StoreContract} is what an author extends.
 *
 * <p>{@link dev.aftersales.testkit.store.Sample} makes rows, for further tests of one's own.
 */
@NullMarked
package dev.aftersales.testkit.store;

import org.jspecify.annotations.NullMarked;
