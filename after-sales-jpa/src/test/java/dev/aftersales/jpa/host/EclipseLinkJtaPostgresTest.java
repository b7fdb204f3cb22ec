/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa.host;

import dev.aftersales.databases.Vendor;

class EclipseLinkJtaPostgresTest extends HostTransactionContract {

    @Override
    Host openHost() {
        return Hosts.jta(Tables.make(Vendor.POSTGRESQL.fresh()));
    }
}
