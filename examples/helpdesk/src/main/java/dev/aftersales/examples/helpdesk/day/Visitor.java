/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.day;

import dev.aftersales.spi.CustomerId;

/**
 * A customer who can sign in.
 *
 * @param name what they sign in with
 * @param fullName who they are
 * @param customer whose tickets they see
 */
record Visitor(String name, String fullName, CustomerId customer) {}
