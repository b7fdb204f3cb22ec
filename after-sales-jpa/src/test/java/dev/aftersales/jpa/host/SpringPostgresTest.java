/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.aftersales.action.NotEnlisted;
import dev.aftersales.action.Prepared;
import dev.aftersales.command.Outcome;
import dev.aftersales.databases.Vendor;
import dev.aftersales.fieldservice.FieldTask;
import dev.aftersales.refund.Refund;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class SpringPostgresTest extends HostTransactionContract {

    @Override
    Host openHost() {
        return Hosts.spring(Tables.make(Vendor.POSTGRESQL.fresh()));
    }

    private void insertByJdbc(String key) {
        new JdbcTemplate(host.database().dataSource())
                .update("insert into HostNote (noteKey, noteText) values (?, 'by JDBC')", key);
    }

    @Test
    @DisplayName("EXE-2: what the host writes by JDBC and what it enlists are committed, or rolled back, together")
    void jdbc() {
        Prepared<Refund> prepared = helpdesk.prepared();
        host.rollingBack(() -> {
            insertByJdbc("lost");
            helpdesk.desk.enlist(prepared);
        });
        assertThat(host.hasNote("lost")).isFalse();
        assertThat(helpdesk.outcome(Helpdesk.KEY)).isEmpty();

        host.committing(() -> {
            insertByJdbc("kept");
            helpdesk.desk.enlist(prepared);
        });
        assertThat(host.hasNote("kept")).isTrue();
        assertThat(helpdesk.outcome(Helpdesk.KEY)).contains(new Outcome.Accepted<>(prepared.action()));
    }

    @Test
    @DisplayName("EXE-4: a host's transaction that its own mistake has doomed is left alone")
    void doomed() {
        Prepared<Refund> prepared = helpdesk.prepared();
        insertByJdbc("twice");

        assertThatThrownBy(() -> host.committing(() -> {
                    host.note("twice");
                    helpdesk.desk.enlist(prepared);
                }))
                .as("told as the host's own")
                .isNotInstanceOf(NotEnlisted.class);

        assertThat(helpdesk.outcome(Helpdesk.KEY)).isEmpty();
        host.committing(() -> helpdesk.desk.enlist(prepared));
        assertThat(helpdesk.outcome(Helpdesk.KEY)).contains(new Outcome.Accepted<>(prepared.action()));
    }

    @Test
    @DisplayName("TKT-5: two transactions that enlist one request at the same time: the second can only be rolled back")
    void sameRequestAtOnce() throws Exception {
        Prepared<Refund> first = helpdesk.prepared();
        Prepared<FieldTask> second = helpdesk.prepared(Helpdesk.visit(), Helpdesk.KEY);
        CountDownLatch enlisted = new CountDownLatch(1);
        ExecutorService elsewhere = Executors.newSingleThreadExecutor();
        Future<?> other = elsewhere.submit(() -> {
            enlisted.await();
            host.committing(() -> {
                host.note("half done");
                helpdesk.desk.enlist(second);
            });
            return null;
        });

        host.committing(() -> {
            helpdesk.desk.enlist(first);
            enlisted.countDown();
            await().until(() -> waiting() > 0);
        });

        assertThatThrownBy(other::get).hasCauseInstanceOf(NotEnlisted.class);
        assertThat(host.hasNote("half done")).isFalse();
        assertThat(helpdesk.outcome(Helpdesk.KEY)).contains(new Outcome.Accepted<>(first.action()));
        elsewhere.shutdownNow();
    }

    private long waiting() {
        return host.transactions()
                .inNew(entities -> ((Number) entities.createNativeQuery("select count(*) from pg_stat_activity"
                                        + " where datname = current_database() and wait_event_type = 'Lock'")
                                .getSingleResult())
                        .longValue());
    }
}
