/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa.locking;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.aftersales.databases.Database;
import dev.aftersales.databases.Vendor;
import dev.aftersales.jpa.JpaStore;
import dev.aftersales.jpa.schema.Schema;
import dev.aftersales.store.Action;
import dev.aftersales.store.Entry;
import dev.aftersales.store.EntryKind;
import dev.aftersales.store.Store;
import dev.aftersales.testkit.store.Sample;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.NoOpQueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Chatter on MariaDB, whose snapshots may show an entry and not the one before it. That takes microseconds and cannot be arranged;
 * what can is the moment after its end was asked for: whatever was before that end is to be seen, and nothing after it.
 */
class ChatterInOrderTest {

    @ParameterizedTest
    @CsvSource({
        "READ_COMMITTED, true",
        "REPEATABLE_READ, true",
        "REPEATABLE_READ, false",
        "SERIALIZABLE, true",
        "SERIALIZABLE, false"
    })
    @DisplayName("TKT-4: a page of chatter goes as far as an earlier snapshot did, and is of a later one")
    void pageOfALaterSnapshot(Isolation isolation, boolean commitsByItself) {
        try (Database database = Vendor.MARIADB.fresh()) {
            Schema.apply(database.dataSource(), null);
            try (HikariDataSource pool = isolation.pool(database, 2, "select 1", commitsByItself);
                    JpaStore others = JpaStore.on(database.dataSource())) {
                Sample sample = new Sample("acme", others.now());
                others.put(sample.ticket().build());
                tell(others, sample);
                tell(others, sample);
                Runnable meanwhile = () -> {
                    rewrite(database.dataSource());
                    tell(others, sample);
                };

                try (JpaStore store = JpaStore.on(afterTheEnd(pool, meanwhile))) {
                    assertThat(store.entries(sample.tenant(), Sample.TICKET, 0, 10))
                            .hasSize(2)
                            .extracting(Entry::number)
                            .containsOnly("written since");
                }
                assertThat(others.entries(sample.tenant(), Sample.TICKET, 0, 10))
                        .hasSize(3);
            }
        }
    }

    private static void tell(Store store, Sample sample) {
        Action action = sample.action().build();
        Entry told = sample.entry(EntryKind.ENQUEUED).action(action.id()).build();
        store.accept(Sample.acceptance(action).entry(told).build());
    }

    private static void rewrite(DataSource database) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("update as_entry set number = 'written since'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Does something once the end of a ticket's entries is known, before they are asked for. */
    private static DataSource afterTheEnd(DataSource pool, Runnable meanwhile) {
        AtomicInteger questions = new AtomicInteger();
        return ProxyDataSourceBuilder.create(pool)
                .listener(new NoOpQueryExecutionListener() {
                    @Override
                    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
                        boolean ofEntries = queries.stream()
                                .anyMatch(query -> query.getQuery()
                                        .toLowerCase(Locale.ROOT)
                                        .contains("as_entry"));
                        if (ofEntries && questions.incrementAndGet() == 2) {
                            meanwhile.run();
                        }
                    }
                })
                .build();
    }
}
