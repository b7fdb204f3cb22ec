/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * What all ledgers of the in-memory back end share: settings, port keys, the reception where requests arrive, and the
 * journal of what really happened.
 */
@NullMarked
package dev.aftersales.testkit.erp;

import org.jspecify.annotations.NullMarked;
