/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa.host;

import dev.aftersales.databases.Vendor;

class JtaMariaDbTest extends HostTransactionContract {

    @Override
    Host openHost() {
        return Hosts.jta(Tables.make(Vendor.MARIADB.fresh()));
    }
}
