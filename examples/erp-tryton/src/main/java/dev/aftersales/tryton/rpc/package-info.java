/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Talking to a Tryton server: JSON-RPC, sessions, encodings, errors. Knows nothing of the ports' documents.
 */
@NullMarked
package dev.aftersales.tryton.rpc;

import org.jspecify.annotations.NullMarked;
