/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa.locking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftersales.command.RequestKey;
import dev.aftersales.databases.Database;
import dev.aftersales.databases.Vendor;
import dev.aftersales.jpa.JpaStore;
import dev.aftersales.jpa.schema.Schema;
import dev.aftersales.store.Briefing;
import dev.aftersales.store.BriefingRequest;
import dev.aftersales.store.Ticket;
import dev.aftersales.testkit.store.Sample;
import java.sql.SQLException;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads meet others as well: where everything is serializable, a database may give them up. */
class ReadAgainTest {

    private static final Ticket TICKET =
            new Sample("acme", Instant.EPOCH).ticket().build();

    private final GivingUp mood = new GivingUp();

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    @DisplayName("EXE-5: a read that the database gives up is done again")
    void again(boolean folded) {
        try (Database database = Vendor.POSTGRESQL.fresh();
                JpaStore store = store(database, folded)) {
            mood.givesUp(3);
            assertThat(brief(store).ticket()).contains(TICKET);
            assertThat(mood.left()).isZero();
        }
    }

    @Test
    @DisplayName("EXE-5: a read is done again so many times, and not for ever")
    void bounded() {
        try (Database database = Vendor.H2.fresh();
                JpaStore store = store(database, false)) {
            mood.givesUp(1_000);
            assertThatThrownBy(() -> brief(store)).hasRootCauseInstanceOf(SQLException.class);
            assertThat(mood.left()).isEqualTo(1_000 - 12);
        }
    }

    private JpaStore store(Database database, boolean folded) {
        Schema.apply(database.dataSource(), null);
        JpaStore store = JpaStore.builder(mood.over(database.dataSource()))
                .foldStatements(folded)
                .build();
        store.put(TICKET);
        return store;
    }

    private static Briefing brief(JpaStore store) {
        return store.brief(new BriefingRequest(TICKET.tenant(), RequestKey.of("new"), TICKET.ref(), null));
    }
}
