/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.provisioning;

import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.provisioning.Consequence;
import dev.aftersales.spi.provisioning.ConsequenceId;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The services that are provided, and what providing each of them brings with it. */
final class ServiceTable {

    private ServiceTable() {}

    static boolean isProvided(JdbcClient statements, AfterSalesService service) {
        return statements
                .sql("select provided from bo_service where service = ?")
                .param(service.name())
                .query(Boolean.class)
                .single();
    }

    /** The same, and nobody else changes it until the transaction ends. */
    static boolean isProvidedLocked(JdbcClient statements, AfterSalesService service) {
        return statements
                .sql("select provided from bo_service where service = ? for update")
                .param(service.name())
                .query(Boolean.class)
                .single();
    }

    static void provide(JdbcClient statements, AfterSalesService service, boolean provided) {
        statements
                .sql("update bo_service set provided = ? where service = ?")
                .params(provided, service.name())
                .update();
    }

    static List<Consequence> consequences(JdbcClient statements, AfterSalesService service) {
        return statements
                .sql("select id, en, es, ro from bo_consequence where service = ? order by position")
                .param(service.name())
                .query((row, nth) -> new Consequence(
                        ConsequenceId.of(row.getString("id")),
                        Map.of("en", row.getString("en"), "es", row.getString("es"), "ro", row.getString("ro"))))
                .list();
    }
}
