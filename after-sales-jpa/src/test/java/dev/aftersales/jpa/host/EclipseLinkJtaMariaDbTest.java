/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa.host;

import dev.aftersales.databases.Vendor;

class EclipseLinkJtaMariaDbTest extends HostTransactionContract {

    /** The names that this provider gives to the host's table, where upper and lower case are not the same. */
    @Override
    Host openHost() {
        return Hosts.jta(Tables.make(Vendor.MARIADB.fresh(), "HOSTNOTE", "NOTEKEY", "NOTETEXT"));
    }
}
