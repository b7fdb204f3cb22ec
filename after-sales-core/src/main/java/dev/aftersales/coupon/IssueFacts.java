/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.coupon;

import dev.aftersales.spi.loyalty.CouponCode;
import dev.aftersales.spi.loyalty.LoyaltyCapability;
import dev.aftersales.ticket.TicketCustomer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What issuing a coupon is decided from.
 *
 * @param customer whom the coupon is for
 * @param programs what can issue to that customer; none while the customer is not known
 * @param can what the back end can do
 * @param staged whether the back end makes a draft first
 * @param code a fresh code, where the back end takes one; it counts only once the request that holds it is stored
 * @param today today in the tenant's zone
 */
record IssueFacts(
        TicketCustomer customer,
        Programs programs,
        Set<LoyaltyCapability> can,
        boolean staged,
        Optional<CouponCode> code,
        LocalDate today) {}
