/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Faults on demand: what can go wrong between a caller and a back end, told to happen. {@link
 * dev.aftersales.testkit.fault.Faults} is the door.
 */
@NullMarked
package dev.aftersales.testkit.fault;

import org.jspecify.annotations.NullMarked;
