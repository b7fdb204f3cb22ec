/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, for which tenant, and in which language.
 *
 * <p>What an actor may do is decided by the host's access policy alone; the kind is a hint for that policy.
 *
 * @param tenant the tenant on whose behalf the actor asks
 * @param user the person, or the program for {@link Kind#SYSTEM}
 * @param kind in which capacity
 * @param customer whom a portal customer stands for; null for all other kinds
 * @param locale the language of labels and refusals
 */
public record Actor(
        TenantId tenant, UserId user, Kind kind, @Nullable CustomerId customer, Locale locale) {

    /** In which capacity an actor asks. */
    public enum Kind {
        /** A helpdesk agent or team lead. */
        AGENT,
        /** A customer in the portal. */
        CUSTOMER,
        /** Someone who looks after stuck actions. */
        OPERATOR,
        /** A program of the host. */
        SYSTEM
    }

    /**
     * Checks that all but the customer is given.
     *
     * @param tenant the tenant on whose behalf the actor asks
     * @param user the person or program
     * @param kind in which capacity
     * @param customer whom a portal customer stands for, or null
     * @param locale the language of labels and refusals
     */
    public Actor {
        Objects.requireNonNull(tenant, "tenant");
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(locale, "locale");
    }

    /**
     * A helpdesk agent, speaking English until {@link #in(Locale)} says otherwise.
     *
     * @param tenant the tenant
     * @param user the agent
     * @return the actor
     */
    public static Actor agent(TenantId tenant, UserId user) {
        return new Actor(tenant, user, Kind.AGENT, null, Locale.ENGLISH);
    }

    /**
     * A portal customer, speaking English until {@link #in(Locale)} says otherwise.
     *
     * @param tenant the tenant
     * @param user the signed-in person
     * @param customer whom the person stands for
     * @return the actor
     */
    public static Actor customer(TenantId tenant, UserId user, CustomerId customer) {
        return new Actor(tenant, user, Kind.CUSTOMER, Objects.requireNonNull(customer, "customer"), Locale.ENGLISH);
    }

    /**
     * An operator, speaking English until {@link #in(Locale)} says otherwise.
     *
     * @param tenant the tenant
     * @param user the operator
     * @return the actor
     */
    public static Actor operator(TenantId tenant, UserId user) {
        return new Actor(tenant, user, Kind.OPERATOR, null, Locale.ENGLISH);
    }

    /**
     * A program of the host, such as a synchronisation job.
     *
     * @param tenant the tenant
     * @param name the program
     * @return the actor
     */
    public static Actor system(TenantId tenant, UserId name) {
        return new Actor(tenant, name, Kind.SYSTEM, null, Locale.ENGLISH);
    }

    /**
     * The same actor, speaking another language.
     *
     * @param language the language of labels and refusals
     * @return the actor
     */
    public Actor in(Locale language) {
        return new Actor(tenant, user, kind, customer, language);
    }
}
