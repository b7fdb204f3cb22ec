/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.day;

import dev.aftersales.examples.backoffice.BackOffice;
import dev.aftersales.examples.backoffice.shop.Buyer;
import dev.aftersales.examples.backoffice.shop.ShopIds;
import dev.aftersales.examples.helpdesk.ticket.Follower;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.EmailAddress;
import dev.aftersales.spi.FollowerId;
import dev.aftersales.spi.ReadContext;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.directory.Customer;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The people at the shop's customers. */
@Component
@Profile("!tryton")
class Contacts {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final BackOffice office;
    private final ShopIds shop;
    private final TenantId tenant;
    private final Clock clock;

    Contacts(BackOffice office, ShopIds shop, TenantId tenant, Clock clock) {
        this.office = office;
        this.shop = shop;
        this.tenant = tenant;
        this.clock = clock;
    }

    /** Who writes: a contact of the buyer, or the buyer. */
    CustomerId customer(FirstTicket ticket) {
        String contact = ticket.contact();
        return contact == null ? shop.of(ticket.buyer()) : of(ticket.buyer(), contact);
    }

    /** Who is told of a ticket: its contact, or the first one of its buyer. */
    Optional<Follower> follower(FirstTicket ticket) {
        String contact = ticket.contact();
        return Optional.ofNullable(contact)
                .or(() -> ticket.buyer().contacts().stream().findFirst())
                .map(name -> follower(ticket.buyer(), name));
    }

    private Follower follower(Buyer buyer, String name) {
        FollowerId id = FollowerId.of(of(buyer, name).value());
        ReadContext context = new ReadContext(tenant, clock.instant().plus(PATIENCE), Locale.ROOT);
        EmailAddress address =
                office.directory().recipients(context, id).stream().findFirst().orElseThrow();
        return new Follower(id, name, address.value());
    }

    private CustomerId of(Buyer buyer, String contact) {
        CustomerId company = shop.of(buyer);
        return office.byHand().directory().customers().stream()
                .filter(person -> person.commercialEntity().equals(company))
                .filter(person -> person.name().equals(contact))
                .map(Customer::id)
                .findFirst()
                .orElseThrow();
    }
}
