/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** The dialogs and the document of a coupon: generate, copy, send, revoke. */
@NullMarked
package dev.aftersales.examples.helpdesk.coupon;

import org.jspecify.annotations.NullMarked;
