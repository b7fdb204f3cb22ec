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
import dev.aftersales.store.Admission;
import dev.aftersales.store.CapKind;
import dev.aftersales.store.Entitlement;
import dev.aftersales.testkit.store.Sample;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** H2 tells of other transactions in ways of its own; what comes of it is the same at each level. */
class H2IsolationTest {

    private static final int CLIENTS = 6;

    /** Together they ask for more than there is. */
    private static final int EACH = 4;

    @ParameterizedTest
    @EnumSource
    @DisplayName("EXE-5, REF-9: many at once on the same caps get what there is, and not more")
    void manyAtOnce(Isolation isolation) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
        try (Database database = Vendor.H2.fresh();
                HikariDataSource pool = isolation.pool(database, CLIENTS, "SET LOCK_TIMEOUT 1000")) {
            Schema.apply(database.dataSource(), null);
            try (JpaStore store = JpaStore.on(pool)) {
                Sample sample = new Sample("acme", store.now());
                Callable<Integer> client = () -> accepted(store, sample);

                int accepted = 0;
                for (Future<Integer> each : threads.invokeAll(Collections.nCopies(CLIENTS, client))) {
                    accepted += each.get();
                }

                assertThat(accepted).isEqualTo(Integer.parseInt(Sample.TOTAL));
                List<Entitlement> caps = store.entitlements(
                        sample.tenant(),
                        EnumSet.allOf(CapKind.class),
                        sample.cap("1").source());
                assertThat(caps)
                        .hasSize(2)
                        .allSatisfy(cap -> assertThat(cap.reserved()).isEqualByComparingTo(Sample.TOTAL));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static int accepted(JpaStore store, Sample sample) {
        int accepted = 0;
        for (int i = 0; i < EACH; i++) {
            Admission admission = store.accept(Sample.acceptance(
                            sample.action().build(),
                            sample.claim(sample.cap("1"), "1"),
                            sample.claim(sample.cap("2"), "1"))
                    .build());
            accepted += admission == Admission.ACCEPTED ? 1 : 0;
        }
        return accepted;
    }
}
