/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** What enabling an after-sales service installs in the back office. */
@NullMarked
package dev.aftersales.examples.backoffice.provisioning;

import org.jspecify.annotations.NullMarked;
