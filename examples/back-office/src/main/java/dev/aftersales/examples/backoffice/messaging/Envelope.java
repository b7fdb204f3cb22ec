/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.messaging;

import dev.aftersales.spi.EmailAddress;
import jakarta.mail.Address;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whom a mail is for: addresses that can be written on an envelope, and those that cannot. */
final class Envelope {

    private final Map<String, EmailAddress> recipients = new LinkedHashMap<>();
    private final List<EmailAddress> illegible = new ArrayList<>();

    Envelope(List<EmailAddress> to) {
        to.forEach(this::add);
    }

    private void add(EmailAddress address) {
        try {
            InternetAddress written = new InternetAddress(address.value(), true);
            if (written.isGroup()) {
                illegible.add(address);
            } else {
                recipients.put(written.getAddress(), address);
            }
        } catch (AddressException unwritable) {
            illegible.add(address);
        }
    }

    InternetAddress[] recipients() throws AddressException {
        List<InternetAddress> written = new ArrayList<>();
        for (String address : recipients.keySet()) {
            written.add(new InternetAddress(address));
        }
        return written.toArray(InternetAddress[]::new);
    }

    boolean isEmpty() {
        return recipients.isEmpty();
    }

    /** Who does not get it, given those that the mail server would not take. */
    List<EmailAddress> rejected(Address[]... refused) {
        List<EmailAddress> all = new ArrayList<>(illegible);
        Arrays.stream(refused)
                .flatMap(Arrays::stream)
                .map(address -> recipients.get(((InternetAddress) address).getAddress()))
                .forEach(all::add);
        return all;
    }
}
