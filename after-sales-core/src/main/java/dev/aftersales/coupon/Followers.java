/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.coupon;

import dev.aftersales.action.Inquiry;
import dev.aftersales.action.ReadFailed;
import dev.aftersales.spi.EmailAddress;
import dev.aftersales.spi.FollowerId;
import dev.aftersales.spi.directory.DirectoryPort;
import dev.aftersales.spi.ports.PortKind;
import dev.aftersales.store.Follower;
import dev.aftersales.store.Ticket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who follows a ticket, and where they are reached.
 *
 * @param recipients every address of every follower
 * @param withoutAddress the followers that neither the host nor the directory has an address of
 */
record Followers(List<Recipient> recipients, List<FollowerId> withoutAddress) {

    Followers {
        recipients = List.copyOf(recipients);
        withoutAddress = List.copyOf(withoutAddress);
    }

    /** The address in the snapshot, else those the directory knows. */
    static Followers of(Ticket ticket, Inquiry inquiry) {
        List<Recipient> recipients = new ArrayList<>();
        List<FollowerId> withoutAddress = new ArrayList<>();
        for (Follower follower : ticket.followers()) {
            List<EmailAddress> addresses = addresses(follower, inquiry);
            addresses.forEach(address -> recipients.add(new Recipient(follower.id(), address)));
            if (addresses.isEmpty()) {
                withoutAddress.add(follower.id());
            }
        }
        return new Followers(recipients, withoutAddress);
    }

    private static List<EmailAddress> addresses(Follower follower, Inquiry inquiry) {
        EmailAddress known = follower.email();
        if (known != null) {
            return List.of(known);
        }
        Optional<DirectoryPort> directory = inquiry.ports().directory();
        return directory.map(port -> asked(port, follower.id(), inquiry)).orElseGet(List::of);
    }

    private static List<EmailAddress> asked(DirectoryPort directory, FollowerId follower, Inquiry inquiry) {
        List<EmailAddress> addresses =
                inquiry.read(PortKind.DIRECTORY, context -> directory.recipients(context, follower));
        for (EmailAddress address : addresses) {
            if (address == null) {
                throw ReadFailed.violation(PortKind.DIRECTORY, "a recipient that is null");
            }
        }
        return addresses;
    }
}
