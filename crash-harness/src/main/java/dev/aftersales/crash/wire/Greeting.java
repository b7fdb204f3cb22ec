/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.crash.wire;

import java.time.Instant;

/**
 * What the back end says first: its time, by which requests expire.
 *
 * @param now its time
 */
public record Greeting(Instant now) {}
