/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.action.Prepared;
import dev.aftersales.command.Outcome;
import dev.aftersales.databases.Database;
import dev.aftersales.databases.Vendor;
import dev.aftersales.jpa.Transactions;
import dev.aftersales.refund.Refund;
import jakarta.persistence.EntityManagerFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * A host's persistence unit, shared with the store, under the naming strategies that frameworks set. Spring Boot's own implicit
 * strategy differs from Jakarta Persistence's in the names of join tables alone, of which the store has none.
 */
class NamingStrategiesTest {

    private static final String PHYSICAL = "hibernate.physical_naming_strategy";
    private static final String IMPLICIT = "hibernate.implicit_naming_strategy";

    private static void assertWorks(Database database, EntityManagerFactory factory) {
        try (Host host = Hosts.plain(database, factory, Transactions.resourceLocal(factory));
                Helpdesk helpdesk = new Helpdesk(host)) {
            Prepared<Refund> prepared = helpdesk.prepared();
            host.committing(() -> {
                host.note("with it");
                helpdesk.desk.enlist(prepared);
            });
            helpdesk.callCommitted();

            assertThat(host.hasNote("with it")).isTrue();
            assertThat(helpdesk.outcome(Helpdesk.KEY)).get().isInstanceOf(Outcome.Completed.class);
        }
    }

    @Test
    @DisplayName("EXE-4: Spring Boot's naming strategies change the host's names, not the store's")
    void springBoot() {
        Database database = Tables.make(Vendor.POSTGRESQL.fresh(), "host_note", "note_key", "note_text");

        assertWorks(
                database,
                HostUnit.plain()
                        .with(PHYSICAL, "org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy")
                        .with(IMPLICIT, "org.hibernate.boot.model.naming.ImplicitNamingStrategyJpaCompliantImpl")
                        .over(database.dataSource()));
    }

    @Test
    @DisplayName("EXE-4: Quarkus leaves names as they are")
    void quarkus() {
        Database database = Tables.make(Vendor.POSTGRESQL.fresh());

        assertWorks(
                database,
                HostUnit.plain()
                        .with(PHYSICAL, "org.hibernate.boot.model.naming.PhysicalNamingStrategyStandardImpl")
                        .with(IMPLICIT, "org.hibernate.boot.model.naming.ImplicitNamingStrategyJpaCompliantImpl")
                        .over(database.dataSource()));
    }
}
