/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.day;

/** What the first day takes from the shop behind the helpdesk. */
interface FirstShop {

    /** The customer who can sign in. */
    Visitor visitor();

    /** Opens the first tickets; the teams are there. */
    void begin();
}
