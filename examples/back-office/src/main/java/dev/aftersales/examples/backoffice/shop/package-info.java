/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** A shop to try things on: customers, products, what they bought and when, coupon programs and projects. The same every time. */
@NullMarked
package dev.aftersales.examples.backoffice.shop;

import org.jspecify.annotations.NullMarked;
