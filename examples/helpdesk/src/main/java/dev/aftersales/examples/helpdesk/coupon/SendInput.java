/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.coupon;

import dev.aftersales.command.RequestKey;
import dev.aftersales.coupon.SendCoupon;
import dev.aftersales.spi.EmailAddress;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.loyalty.CouponId;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What the dialog that sends a coupon sends.
 *
 * @param requestKey the key of the form
 * @param recipients whom else to send it to, as typed: between blanks, commas, semicolons or lines
 */
record SendInput(String requestKey, String recipients) {

    private static final Pattern BETWEEN = Pattern.compile("[\\s,;]+");

    SendInput {
        requestKey = Objects.requireNonNullElse(requestKey, "");
        recipients = Objects.requireNonNullElse(recipients, "");
    }

    static SendInput blank(RequestKey key) {
        return new SendInput(key.value(), "");
    }

    /** After a refusal the next attempt is another request. */
    SendInput withKey(RequestKey key) {
        return new SendInput(key.value(), recipients);
    }

    /** What was typed, address by address. */
    List<String> addresses() {
        return BETWEEN.splitAsStream(recipients)
                .filter(address -> !address.isEmpty())
                .toList();
    }

    SendCoupon command(TicketRef ticket, CouponId coupon) {
        return SendCoupon.builder()
                .ticket(ticket)
                .coupon(coupon)
                .additionalRecipients(addresses().stream().map(EmailAddress::of).toList())
                .build();
    }

    /** Not the addresses. */
    @Override
    public String toString() {
        return "SendInput[" + requestKey + "]";
    }
}
