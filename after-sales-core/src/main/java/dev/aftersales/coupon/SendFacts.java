/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.coupon;

import dev.aftersales.spi.EmailAddress;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * What sending a coupon is decided from.
 *
 * @param known the coupon
 * @param followers addresses of the ticket's followers
 * @param deliverable tells addresses that mail can be sent to
 * @param messaging whether there is a back end to send with
 * @param locale the language of the message
 * @param today today in the tenant's zone
 */
record SendFacts(
        KnownCoupon known,
        List<Recipient> followers,
        Predicate<EmailAddress> deliverable,
        boolean messaging,
        Locale locale,
        LocalDate today) {}
