/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa.locking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import dev.aftersales.databases.Database;
import dev.aftersales.jpa.JpaStore;
import dev.aftersales.jpa.schema.Schema;
import dev.aftersales.store.Acceptance;
import dev.aftersales.store.Action;
import dev.aftersales.store.Admission;
import dev.aftersales.store.CapClaim;
import dev.aftersales.store.CapKind;
import dev.aftersales.store.Entitlement;
import dev.aftersales.testkit.store.Sample;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Transactions that meet others on the same rows: given up by the database, and done again by the store. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ConflictContract {

    private static final int CLIENTS = 6;
    private static final int EACH = 4;

    private final ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
    private final List<AutoCloseable> opened = new ArrayList<>();
    private Database database;
    private HikariDataSource rivals;
    private SentSql sent;
    private JpaStore store;
    private Sample sample;
    private int tenants;

    abstract Database fresh();

    /** Whether the store writes a transaction in one statement where it can. */
    abstract boolean folded();

    /** Makes a connection the one that notices a deadlock. */
    abstract String noticing();

    /** Makes a connection one that does not notice a deadlock. */
    abstract String unnoticing();

    /** Makes a connection wait for locks only shortly. */
    abstract String impatient();

    /** Makes a connection hardly wait for locks at all. */
    abstract String mostImpatient();

    /** Counts the transactions that wait for a lock. */
    abstract String waiting();

    /** The SQL states of what is done again. */
    abstract Set<String> transientStates();

    /** Whether a row that somebody changed since keeps a transaction of this level from changing it. */
    abstract boolean minds(Isolation isolation);

    @BeforeAll
    void openDatabase() {
        database = fresh();
        Schema.apply(database.dataSource(), null);
    }

    @AfterAll
    void closeDatabase() {
        threads.shutdownNow();
        database.close();
    }

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable open : opened) {
            open.close();
        }
        opened.clear();
    }

    /** A store on connections of its own, with one taken of two caps, so that their rows are there. */
    private void open(Isolation isolation, String first) {
        sent = new SentSql();
        HikariDataSource pool = isolation.pool(database, CLIENTS, first);
        rivals = Isolation.READ_COMMITTED.pool(database, 2, unnoticing());
        store = JpaStore.builder(sent.over(pool)).foldStatements(folded()).build();
        opened.addAll(List.of(store, pool, rivals));
        sample = new Sample("tenant-" + ++tenants, store.now());
        assertThat(store.accept(taking("1", 0, "1", "2"))).isEqualTo(Admission.ACCEPTED);
        sent.forget();
    }

    /** By somebody who saw the rows as they are. */
    private Acceptance taking(String quantity, String... lines) {
        return taking(quantity, 1, lines);
    }

    private Acceptance taking(String quantity, long gen, String... lines) {
        CapClaim[] claims = Arrays.stream(lines)
                .map(line -> sample.observed(sample.cap(line(line)), quantity)
                        .total(new BigDecimal("1000"))
                        .gen(gen)
                        .build())
                .toArray(CapClaim[]::new);
        return Sample.acceptance(sample.action().build(), claims).build();
    }

    private String line(String number) {
        return sample.tenant() + "-" + number;
    }

    private void assertReserved(String quantity) {
        assertThat(store.entitlements(sample.tenant(), EnumSet.allOf(CapKind.class), "INV-1"))
                .hasSize(2)
                .extracting(Entitlement::reserved)
                .allSatisfy(reserved -> assertThat(reserved).isEqualByComparingTo(quantity));
    }

    private void assertStoredOnce(Acceptance acceptance, Admission admission) {
        Action action = acceptance.action();
        assertThat(admission).isEqualTo(Admission.ACCEPTED);
        assertThat(store.action(sample.tenant(), action.requestKey()))
                .hasValueSatisfying(kept -> assertThat(kept.id()).isEqualTo(action.id()));
        assertReserved("4");
        assertThat(sent.failures()).extracting(SentSql.Sent::sqlState).allMatch(transientStates()::contains);
    }

    private void awaitWaiting() {
        await().until(() -> count(waiting()) > 0);
    }

    private long count(String sql) throws SQLException {
        try (Connection connection = rivals.getConnection();
                Statement statement = connection.createStatement();
                ResultSet counted = statement.executeQuery(sql)) {
            counted.next();
            return counted.getLong(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("EXE-5: the victim of a deadlock is done again, as the same action, and takes once")
    void deadlock(Isolation isolation) throws Exception {
        open(isolation, noticing());
        Acceptance both = taking("3", "1", "2");
        Future<Admission> accepted;
        try (Rival rival = new Rival(rivals)) {
            rival.gainsWeight(sample.tenant()).locks(line("2"));
            accepted = threads.submit(() -> store.accept(both));
            awaitWaiting();
            rival.locks(line("1")).commits();
        }

        assertStoredOnce(both, accepted.get());
        assertThat(sent.failures()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("EXE-5: what somebody changed since is taken of all the same, by the same action, once")
    void changedSince(Isolation isolation) throws Exception {
        open(isolation, noticing());
        Acceptance both = taking("3", "1", "2");
        Future<Admission> accepted;
        try (Rival rival = new Rival(rivals)) {
            rival.locks(line("1"));
            accepted = threads.submit(() -> store.accept(both));
            awaitWaiting();
            rival.commits();
        }

        assertStoredOnce(both, accepted.get());
        assertThat(sent.failures().isEmpty()).isNotEqualTo(minds(isolation));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("EXE-5: a lock that was waited for in vain is asked for again")
    void waitedInVain(Isolation isolation) throws Exception {
        open(isolation, impatient());
        Acceptance both = taking("3", "1", "2");
        Future<Admission> accepted;
        try (Rival rival = new Rival(rivals)) {
            rival.locks(line("1"));
            accepted = threads.submit(() -> store.accept(both));
            sent.awaitFailure();
            rival.commits();
        }

        assertStoredOnce(both, accepted.get());
        assertThat(sent.failures()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("EXE-5: a lock that is never given is given up at last, and nothing is written")
    void givesUp(Isolation isolation) throws Exception {
        open(isolation, mostImpatient());
        Acceptance both = taking("3", "1", "2");
        try (Rival rival = new Rival(rivals)) {
            rival.locks(line("1"));

            assertThatThrownBy(() -> store.accept(both)).isInstanceOf(RuntimeException.class);
        }

        assertThat(sent.failures()).hasSizeBetween(2, 50);
        assertThat(store.action(sample.tenant(), both.action().requestKey())).isEmpty();
        assertReserved("1");
        assertThat(store.accept(both)).isEqualTo(Admission.ACCEPTED);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("EXE-5: many at once on the same caps are all accepted, exactly")
    void manyAtOnce(Isolation isolation) throws Exception {
        open(isolation, noticing());
        List<Future<Boolean>> clients = IntStream.range(0, CLIENTS)
                .mapToObj(client -> threads.submit(() -> {
                    for (int i = 0; i < EACH; i++) {
                        if (store.accept(taking("1", "1", "2")) != Admission.ACCEPTED) {
                            return false;
                        }
                    }
                    return true;
                }))
                .toList();

        for (Future<Boolean> client : clients) {
            assertThat(client.get()).isTrue();
        }
        assertReserved(Integer.toString(1 + CLIENTS * EACH));
        assertThat(sent.failures()).extracting(SentSql.Sent::sqlState).allMatch(transientStates()::contains);
    }
}
