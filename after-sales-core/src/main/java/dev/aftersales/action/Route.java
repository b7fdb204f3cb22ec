/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

/** A way to carry out a plan that was decided. */
interface Route {
    <R> Taken take(Request<R> request, Plan plan);
}
