/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spring;

import dev.aftersales.spi.loyalty.Channel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of After-Sales.
 *
 * @param enabled whether anything is configured at all
 * @param store where things are kept
 * @param schema the database schema of the tables; the one that connections start with if left out
 * @param applySchema whether the tables are made, or brought up to date, at the start; otherwise they must be there
 * @param foldStatements whether what is usually written goes in one round trip a transaction, for a PostgreSQL that is far away
 *     and a store with a persistence unit of its own
 * @param installation tells this installation from others that use the same back ends; it must never change
 * @param zone the zone of business days; the one of the application's clock if left out
 * @param channels the channels that are run: coupon programs of others are not offered
 * @param timing deadlines, leases and back-off
 * @param recovery going on with what was interrupted
 * @param health what the health indicator says
 */
@Validated
@ConfigurationProperties("after-sales")
public record AfterSalesProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("auto") StoreKind store,

        @Nullable
        @Pattern(regexp = "[A-Za-z_][A-Za-z0-9_]{0,62}", message = "must be up to 63 letters, digits and underscores")
        String schema,

        @DefaultValue("false") boolean applySchema,
        @DefaultValue("false") boolean foldStatements,
        @DefaultValue("after-sales") @NotBlank String installation,
        @Nullable ZoneId zone,
        @DefaultValue({"sales", "website"}) Set<Channel> channels,
        @DefaultValue Timing timing,
        @DefaultValue Recovery recovery,
        @DefaultValue @Valid Health health) {

    /**
     * Copies the collection it is given.
     *
     * @param enabled whether anything is configured at all
     * @param store where things are kept
     * @param schema the database schema of the tables
     * @param applySchema whether the tables are made at the start
     * @param foldStatements whether what is usually written goes in one round trip a transaction
     * @param installation tells this installation from others
     * @param zone the zone of business days
     * @param channels the channels that are run
     * @param timing deadlines, leases and back-off
     * @param recovery going on with what was interrupted
     * @param health what the health indicator says
     */
    public AfterSalesProperties {
        channels = Set.copyOf(channels);
    }

    /**
     * How long things may take. Leases are counted on the store's clock.
     *
     * @param callDeadline how long a port may take for one call
     * @param lease how long an attempt owns its action; longer than the deadline of a call
     * @param backOff how long to wait after the first failed attempt; doubled with each further one
     * @param maxBackOff how long to wait at most
     * @param giveUp how long a back end that cannot be reached is tried before the action is refused
     * @param poll how often pending work, unknown outcomes that no look-up settled, and open documents are asked for
     * @param watch how long a presumed refusal is watched for a late document
     */
    public record Timing(
            @DefaultValue("10s") Duration callDeadline,
            @DefaultValue("30s") Duration lease,
            @DefaultValue("2s") Duration backOff,
            @DefaultValue("5m") Duration maxBackOff,
            @DefaultValue("1d") Duration giveUp,
            @DefaultValue("1m") Duration poll,
            @DefaultValue("30d") Duration watch) {

        /**
         * Checks what the library would refuse later: a lease that a call can outlive, or a time that is not positive.
         *
         * @param callDeadline how long a port may take for one call
         * @param lease how long an attempt owns its action
         * @param backOff how long to wait after the first failed attempt
         * @param maxBackOff how long to wait at most
         * @param giveUp how long a back end that cannot be reached is tried
         * @param poll how often pending work, unknown outcomes that no look-up settled, and open documents are asked for
         * @param watch how long a presumed refusal is watched
         */
        public Timing {
            inForce(callDeadline, lease, backOff, maxBackOff, giveUp, poll, watch);
        }

        dev.aftersales.action.Timing inForce() {
            return inForce(callDeadline, lease, backOff, maxBackOff, giveUp, poll, watch);
        }

        private static dev.aftersales.action.Timing inForce(
                Duration callDeadline,
                Duration lease,
                Duration backOff,
                Duration maxBackOff,
                Duration giveUp,
                Duration poll,
                Duration watch) {
            return new dev.aftersales.action.Timing(callDeadline, lease, backOff, maxBackOff, giveUp, poll, watch);
        }
    }

    /**
     * Going on with what was interrupted, in the background.
     *
     * @param enabled whether this node does so; any number of nodes may
     * @param interval how long to wait between rounds
     */
    public record Recovery(
            @DefaultValue("true") boolean enabled,
            @DefaultValue("10s") Duration interval) {

        /**
         * Checks that there is a pause between rounds.
         *
         * @param enabled whether this node does so
         * @param interval how long to wait between rounds
         */
        public Recovery {
            if (interval.isZero() || interval.isNegative()) {
                throw new IllegalArgumentException("an interval of " + interval + " is no pause");
            }
        }
    }

    /**
     * What the health indicator says.
     *
     * @param stuckStatus the status while actions need an operator or their outcome is not known. UP leaves the instance in
     *     service, and the numbers in the details
     */
    public record Health(@DefaultValue("UP") @NotBlank String stuckStatus) {}
}
