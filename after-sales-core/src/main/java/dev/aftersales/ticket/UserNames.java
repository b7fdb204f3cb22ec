/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.ticket;

import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.UserId;

/**
 * What the host's users are called in chatter (TKT-4): the library knows them by their ids alone. Asked for every line, from any
 * thread, so it answers from memory, or from a short-lived cache. An exception, or null against the contract, makes it the id.
 */
@FunctionalInterface
public interface UserNames {

    /** Every user by their id. */
    UserNames IDS = (tenant, user) -> user.value();

    /**
     * The name of a user.
     *
     * @param tenant the tenant
     * @param user whoever once did something: a user who may be gone by now, or a program of the host's; never the back end,
     *     which is named for outside changes
     * @return the name for readers; the id where there is none
     */
    String of(TenantId tenant, UserId user);
}
