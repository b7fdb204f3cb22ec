/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import java.util.UUID;

/**
 * Names an action in the whole store.
 *
 * @param tenant the tenant
 * @param id the action
 */
record ActionKey(String tenant, UUID id) {

    static ActionKey of(ActionRow row) {
        return new ActionKey(row.tenant, row.id);
    }
}
