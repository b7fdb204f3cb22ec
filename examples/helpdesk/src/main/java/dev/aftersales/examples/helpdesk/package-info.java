/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** A helpdesk for the browser: how an application uses After-Sales. */
@NullMarked
package dev.aftersales.examples.helpdesk;

import org.jspecify.annotations.NullMarked;
