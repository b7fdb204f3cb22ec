/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** What every effect of the back office has in common: one transaction, one key, one deadline. */
@NullMarked
package dev.aftersales.examples.backoffice.effect;

import org.jspecify.annotations.NullMarked;
