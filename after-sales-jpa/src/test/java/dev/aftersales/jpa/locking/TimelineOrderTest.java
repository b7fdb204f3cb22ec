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
import dev.aftersales.spi.TenantId;
import dev.aftersales.store.Action;
import dev.aftersales.store.Entry;
import dev.aftersales.store.EntryKind;
import dev.aftersales.store.Store;
import dev.aftersales.testkit.store.Sample;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.NoOpQueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Entries on MariaDB, whose snapshots may show one and not the one before it. That takes microseconds and cannot be arranged; what can
 * is the moment after it was seen how far they go: whatever was before is to be read by a later snapshot, and nothing after it.
 */
class TimelineOrderTest {

    private static final TenantId TENANT = TenantId.of("acme");

    @ParameterizedTest
    @MethodSource("levels")
    @DisplayName("TKT-4: a page of chatter goes as far as an earlier snapshot did, and is of a later one")
    void page(Isolation isolation, boolean commitsByItself) {
        twoOfThree(isolation, commitsByItself, store -> store.entries(TENANT, Sample.TICKET, 0, 10));
    }

    @ParameterizedTest
    @MethodSource("levels")
    @DisplayName("TKT-4: what is relayed goes as far for each ticket as an earlier snapshot did, and is of a later one")
    void unsent(Isolation isolation, boolean commitsByItself) {
        twoOfThree(isolation, commitsByItself, store -> store.unsent(0, 10));
    }

    static List<Arguments> levels() {
        return Arrays.stream(Isolation.values())
                .flatMap(level -> Stream.of(Arguments.of(level, true), Arguments.of(level, false)))
                .toList();
    }

    /** Two entries that are rewritten, and a third that comes, between the two questions. */
    private static void twoOfThree(
            Isolation isolation, boolean commitsByItself, Function<Store, List<Entry>> question) {
        try (Database database = Vendor.MARIADB.fresh()) {
            Schema.apply(database.dataSource(), null);
            try (HikariDataSource pool = isolation.pool(database, 2, "select 1", commitsByItself);
                    JpaStore others = JpaStore.on(database.dataSource())) {
                Sample sample = new Sample(TENANT.value(), others.now());
                others.put(sample.ticket().build());
                tell(others, sample);
                tell(others, sample);
                Runnable meanwhile = () -> {
                    rewrite(database.dataSource());
                    tell(others, sample);
                };

                try (JpaStore store = JpaStore.on(between(pool, meanwhile))) {
                    assertThat(question.apply(store))
                            .hasSize(2)
                            .extracting(Entry::number)
                            .containsOnly("written since");
                }
                assertThat(question.apply(others)).hasSize(3);
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

    /** Does something between the first question about entries and the second. */
    private static DataSource between(DataSource pool, Runnable meanwhile) {
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
