/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.coupon;

import dev.aftersales.command.Datum;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.EmailAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Whom a coupon is sent to: every follower and the additional recipients, each address once whatever its case (CPN-3). Pure.
 *
 * <p>A bad address is named by where it stands (the follower, or the place in the list), never quoted.
 *
 * @param to each recipient once, followers first
 * @param bad a refusal for each bad address
 */
record Recipients(List<EmailAddress> to, List<Refusal> bad) {

    Recipients {
        to = List.copyOf(to);
        bad = List.copyOf(bad);
    }

    static Recipients of(
            List<Recipient> followers, List<EmailAddress> additional, Predicate<EmailAddress> deliverable) {
        Map<String, EmailAddress> once = new LinkedHashMap<>();
        List<Refusal> bad = new ArrayList<>();
        for (Recipient recipient : followers) {
            if (deliverable.test(recipient.address())) {
                once.putIfAbsent(key(recipient.address()), recipient.address());
            } else {
                bad.add(Refusal.at("ticket", RefusalCode.BAD_ADDRESS).with("follower", Datum.of(recipient.follower())));
            }
        }
        for (int i = 0; i < additional.size(); i++) {
            if (deliverable.test(additional.get(i))) {
                once.putIfAbsent(key(additional.get(i)), additional.get(i));
            } else {
                bad.add(Refusal.at("additionalRecipients[" + i + "]", RefusalCode.BAD_ADDRESS));
            }
        }
        return new Recipients(List.copyOf(once.values()), bad);
    }

    /** The same for all spellings of an address that differ in case only. */
    static String key(EmailAddress address) {
        return address.value().toLowerCase(Locale.ROOT);
    }
}
