/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.refund;

/**
 * Something to choose from a drop-down.
 *
 * @param value what is sent
 * @param label what is read
 * @param selected whether it is chosen
 */
record Choice(String value, String label, boolean selected) {}
