/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * The penny-exact arithmetic of partial credit notes: what remains of an invoice, and what a credit takes of it.
 *
 * <p>An invoice is normalised into cells ({@link dev.aftersales.entitlement.share.Creditable#of}), the lines of its live
 * credit notes are taken off ({@link dev.aftersales.entitlement.share.Creditable#minus}), and a credit is computed from
 * what a user selected ({@link dev.aftersales.entitlement.share.Creditable#credit}). Any sequence of credits that reaches
 * the whole adds up to the invoice's exact net, tax and total, per line and per tax (REF-11), because each one is
 * computed from what remains and the last one takes the rest.
 *
 * <p>Everything here is a pure function of immutable values, in minor units of the invoice's currency; nothing reads a
 * clock or a back end. What cannot be computed is answered with typed problems, all of them together.
 */
@NullMarked
package dev.aftersales.entitlement.share;

import org.jspecify.annotations.NullMarked;
