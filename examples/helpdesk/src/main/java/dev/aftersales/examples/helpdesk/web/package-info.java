/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** What every page shares: layout, languages, formats, refusals beside fields, requests that take their time. */
@NullMarked
package dev.aftersales.examples.helpdesk.web;

import org.jspecify.annotations.NullMarked;
