/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * AssertJ assertions for what the library answers with: outcomes, views, previews, upserts.
 *
 * <p>{@link dev.aftersales.testkit.assertion.AfterSalesAssertions} is the door; its {@code assertThat} goes well with a static
 * import beside AssertJ's own. Failure messages show what was answered in words, and no secrets: results, codes, addresses and
 * notes are never printed.
 */
@NullMarked
package dev.aftersales.testkit.assertion;

import org.jspecify.annotations.NullMarked;
