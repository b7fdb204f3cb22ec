/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** The dialog and the document of a field-service task. */
@NullMarked
package dev.aftersales.examples.helpdesk.task;

import org.jspecify.annotations.NullMarked;
