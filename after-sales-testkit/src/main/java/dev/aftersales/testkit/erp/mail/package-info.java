/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * The outbox of the back end: messages it was asked to send, to be read by tests.
 */
@NullMarked
package dev.aftersales.testkit.erp.mail;

import org.jspecify.annotations.NullMarked;
