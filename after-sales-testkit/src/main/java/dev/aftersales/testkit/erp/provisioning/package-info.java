/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Which services the back end has installed, and what installing the others brings with it.
 */
@NullMarked
package dev.aftersales.testkit.erp.provisioning;

import org.jspecify.annotations.NullMarked;
