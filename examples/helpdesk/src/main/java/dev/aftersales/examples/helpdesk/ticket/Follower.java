/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.ticket;

import dev.aftersales.spi.FollowerId;

/**
 * Somebody who follows a ticket.
 *
 * @param id their reference
 * @param name what they are called
 * @param email where they are written to
 */
public record Follower(FollowerId id, String name, String email) {

    @Override
    public String toString() {
        return id.value();
    }
}
