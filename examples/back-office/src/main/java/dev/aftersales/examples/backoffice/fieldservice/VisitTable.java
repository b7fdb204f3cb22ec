/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.fieldservice;

import dev.aftersales.examples.backoffice.effect.RowId;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.UserId;
import dev.aftersales.spi.fieldservice.SiteId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who visits, and where: technicians, and the sites of customers. */
final class VisitTable {

    private VisitTable() {}

    static boolean isTechnician(JdbcClient statements, UserId technician) {
        return statements
                .sql("select 1 from bo_technician where id = ?")
                .param(technician.value())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    static void addTechnician(JdbcClient statements, UserId id, String name) {
        statements
                .sql("insert into bo_technician (id, name) values (?, ?)")
                .params(id.value(), name)
                .update();
    }

    /** A contact's tasks may be at a site of the company. */
    static boolean isSiteOf(JdbcClient statements, SiteId site, CustomerId customer) {
        return statements
                .sql("select 1 from bo_site s join bo_customer c on s.customer in (c.id, c.contact_of)"
                        + " where s.id = ? and c.id = ?")
                .params(RowId.of(site), RowId.of(customer))
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    static SiteId addSite(JdbcClient statements, CustomerId customer, String address) {
        return SiteId.of(RowId.ofInserted(statements
                .sql("insert into bo_site (customer, address) values (?, ?)")
                .params(RowId.of(customer), address)));
    }
}
