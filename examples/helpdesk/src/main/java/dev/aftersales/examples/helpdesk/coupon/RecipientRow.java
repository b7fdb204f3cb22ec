/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.coupon;

/**
 * A follower whom the coupon is sent to.
 *
 * @param name the name
 * @param address the address
 */
record RecipientRow(String name, String address) {

    /** Not the address. */
    @Override
    public String toString() {
        return name;
    }
}
