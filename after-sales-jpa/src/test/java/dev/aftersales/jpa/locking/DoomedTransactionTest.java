/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa.locking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.aftersales.databases.Database;
import dev.aftersales.databases.Vendor;
import dev.aftersales.jpa.JpaStore;
import dev.aftersales.jpa.schema.Schema;
import dev.aftersales.spi.PortKey;
import dev.aftersales.store.Action;
import dev.aftersales.store.Admission;
import dev.aftersales.store.Step;
import dev.aftersales.testkit.store.Sample;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A violated constraint dooms a transaction: nothing but its end may follow. */
class DoomedTransactionTest {

    @ParameterizedTest
    @CsvSource({"POSTGRESQL, true", "POSTGRESQL, false", "MARIADB, false", "H2, false"})
    @DisplayName("EXE-4: after a violated constraint nothing but the roll-back is sent in that transaction")
    void nothingFollows(Vendor vendor, boolean folded) {
        SentSql sent = new SentSql();
        try (Database database = vendor.fresh()) {
            Schema.apply(database.dataSource(), null);
            try (JpaStore store = JpaStore.builder(sent.over(database.dataSource()))
                    .foldStatements(folded)
                    .build()) {
                violate(store, sent);
            }
        }
    }

    private static void violate(JpaStore store, SentSql sent) {
        Sample sample = new Sample("acme", store.now());
        Action first = sample.action().build();
        assertThat(store.accept(Sample.acceptance(first).build())).isEqualTo(Admission.ACCEPTED);
        sent.forget();

        Action second = sample.action().requestKey(first.requestKey()).build();
        assertThat(store.accept(Sample.acceptance(second, sample.claim(sample.cap("1"), "1"))
                        .build()))
                .isEqualTo(Admission.KEY_TAKEN);
        assertOnlyEnded(sent);

        Action third = sample.action()
                .steps(List.of(new Step("other", first.steps().get(0).key(), true, "{}", null)))
                .build();
        assertThatIllegalStateException()
                .isThrownBy(() -> store.accept(Sample.acceptance(third).build()));
        assertOnlyEnded(sent);

        assertThat(store.accept(Sample.acceptance(sample.action()
                                .steps(List.of(new Step("other", PortKey.of("FRESH"), true, "{}", null)))
                                .build())
                        .build()))
                .isEqualTo(Admission.ACCEPTED);
    }

    /** A statement that was a transaction of its own was rolled back with its failure. */
    private static void assertOnlyEnded(SentSql sent) {
        assertThat(sent.failures()).isNotEmpty();
        assertThat(sent.afterFailures()).allMatch(next -> next.equals("rollback") || next.equals("alone"));
        sent.forget();
    }
}
