/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.account;

import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.UserId;
import dev.aftersales.ticket.UserNames;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** What people are called in chatter. Names never change here, so each is read once. Thread-safe. */
@Component
class NamesInChatter implements UserNames {

    private final Accounts accounts;
    private final Map<UserId, String> known = new ConcurrentHashMap<>();

    NamesInChatter(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String of(TenantId tenant, UserId user) {
        return known.computeIfAbsent(user, accounts::nameOf);
    }
}
