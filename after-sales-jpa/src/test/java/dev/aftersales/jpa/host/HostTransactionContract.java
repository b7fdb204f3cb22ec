/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftersales.action.NotEnlisted;
import dev.aftersales.action.Preparation;
import dev.aftersales.action.Prepared;
import dev.aftersales.command.Outcome;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.command.RequestKey;
import dev.aftersales.fieldservice.FieldTask;
import dev.aftersales.refund.Refund;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.store.Admission;
import dev.aftersales.store.EntryKind;
import dev.aftersales.store.Ticket;
import dev.aftersales.store.TicketBuilder;
import dev.aftersales.ticket.ChatterLine;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What holds with the transactions of every host, on every database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class HostTransactionContract {

    private static final RequestKey OTHER = RequestKey.of("request-2");

    Host host;
    Helpdesk helpdesk;

    /** A host on a fresh database with all tables. */
    abstract Host openHost();

    @BeforeAll
    void openTheHost() {
        host = openHost();
    }

    @AfterAll
    void closeTheHost() {
        host.close();
    }

    @BeforeEach
    void open() {
        host.forgetNotes();
        Tables.empty(host.database());
        helpdesk = new Helpdesk(host);
    }

    @AfterEach
    void close() {
        helpdesk.close();
    }

    private void assertNothingLeft() {
        assertThat(helpdesk.outcome(Helpdesk.KEY)).isEmpty();
        assertThat(helpdesk.taken()).isZero();
        assertThat(helpdesk.desk.chatter(Helpdesk.TICKET, 0, 100)).isEmpty();
        assertThat(helpdesk.waiting()).isZero();
    }

    @Test
    @DisplayName("EXE-2: when the host rolls back, nothing is left of an enlisted action")
    void hostRollsBack() {
        Prepared<Refund> prepared = helpdesk.prepared();

        host.rollingBack(() -> {
            host.note("with it");
            helpdesk.desk.enlist(prepared);
        });

        assertThat(host.hasNote("with it")).isFalse();
        assertNothingLeft();
        assertThat(helpdesk.afterSales.recover(10).taken()).isZero();
        assertThat(helpdesk.credits()).isZero();
    }

    @Test
    @DisplayName("EXE-2: an enlisted action is called after the host's commit, and not before")
    void calledAfterCommit() {
        Prepared<Refund> prepared = helpdesk.prepared();

        host.committing(() -> {
            host.note("with it");
            assertThat(helpdesk.desk.enlist(prepared)).isEqualTo(prepared.action());
            assertThat(helpdesk.waiting()).isZero();
            assertThat(helpdesk.outcome(Helpdesk.KEY)).as("seen from outside").isEmpty();
        });

        assertThat(host.hasNote("with it")).isTrue();
        assertThat(helpdesk.outcome(Helpdesk.KEY)).contains(new Outcome.Accepted<>(prepared.action()));
        assertThat(helpdesk.credits()).isZero();
        helpdesk.callCommitted();
        assertThat(helpdesk.outcome(Helpdesk.KEY)).get().isInstanceOf(Outcome.Completed.class);
        assertThat(helpdesk.credits()).isEqualTo(1);
    }

    @Test
    @DisplayName("EXE-4: a process that ends between the host's commit and the call leaves the action to recovery")
    void crashInBetween() {
        Prepared<Refund> prepared = helpdesk.prepared();
        host.committing(() -> helpdesk.desk.enlist(prepared));

        assertThat(helpdesk.afterSales.recover(10).settled()).isEqualTo(1);
        assertThat(helpdesk.outcome(Helpdesk.KEY)).get().isInstanceOf(Outcome.Completed.class);
        helpdesk.callCommitted();
        assertThat(helpdesk.credits()).isEqualTo(1);
    }

    @Test
    @DisplayName("EXE-2: a plain command inside a transaction of the host says what to do, and harms it in no way")
    void plainInside() {
        host.committing(() -> {
            host.note("still there");
            assertThatIllegalStateException()
                    .isThrownBy(() -> helpdesk.desk.execute(Helpdesk.visit(), Helpdesk.KEY))
                    .withMessageContainingAll("Desk.prepare", "Desk.enlist");
        });

        assertThat(host.hasNote("still there")).isTrue();
        assertNothingLeft();
        assertThat(helpdesk.tasks.calls).hasValue(0);
    }

    @Test
    @DisplayName("EXE-2: the store's own transactions and reads are none of the host's")
    void independent() {
        Ticket kept = ticket();
        Ticket next = new TicketBuilder().from(kept).version(2).build();

        host.rollingBack(() -> {
            host.note("lost");
            assertThat(ticket()).isEqualTo(kept);
            assertThat(helpdesk.store.put(next)).isTrue();
        });

        assertThat(host.hasNote("lost")).isFalse();
        assertThat(ticket()).isEqualTo(next);
    }

    private Ticket ticket() {
        return helpdesk.store.ticket(Helpdesk.TENANT, Helpdesk.TICKET).orElseThrow();
    }

    @Test
    @DisplayName("REF-9: when somebody else took it since, the host's transaction can only be rolled back")
    void gotBetween() {
        Prepared<Refund> late = helpdesk.prepared();
        helpdesk.desk("carla").execute(helpdesk.refund(), OTHER).orElseThrow();

        assertThatThrownBy(() -> host.committing(() -> {
                    host.note("half done");
                    assertThatThrownBy(() -> helpdesk.desk.enlist(late))
                            .isInstanceOfSatisfying(
                                    NotEnlisted.class,
                                    missed -> assertThat(missed.why()).isIn(Admission.CAP_MISSED, Admission.STALE));
                }))
                .as("a host that goes on as if nothing had happened")
                .isInstanceOf(RuntimeException.class);

        assertThat(host.hasNote("half done")).isFalse();
        assertThat(helpdesk.outcome(Helpdesk.KEY)).isEmpty();
        assertThat(helpdesk.desk.prepare(helpdesk.refund(), Helpdesk.KEY))
                .isInstanceOfSatisfying(
                        Preparation.Answered.class,
                        answered -> assertThat(answered.outcome()).isInstanceOf(Outcome.Refused.class));
        assertThat(helpdesk.credits()).isEqualTo(1);
    }

    @Test
    @DisplayName("TKT-5: the same request, enlisted twice, is there once")
    void sameRequest() {
        Prepared<Refund> first = helpdesk.prepared();
        Prepared<Refund> second = helpdesk.prepared();
        host.committing(() -> helpdesk.desk.enlist(first));

        assertThatThrownBy(() -> host.committing(() -> helpdesk.desk.enlist(second)))
                .isInstanceOfSatisfying(
                        NotEnlisted.class, missed -> assertThat(missed.why()).isEqualTo(Admission.KEY_TAKEN));

        assertThat(helpdesk.outcome(Helpdesk.KEY)).contains(new Outcome.Accepted<>(first.action()));
        assertThat(helpdesk.waiting()).isEqualTo(1);
    }

    @Test
    @DisplayName("EXE-2: several commands can be enlisted in one transaction")
    void severalTogether() {
        Prepared<Refund> refund = helpdesk.prepared();
        Prepared<FieldTask> visit = helpdesk.prepared(Helpdesk.visit(), OTHER);

        host.committing(() -> {
            helpdesk.desk.enlist(refund);
            helpdesk.desk.enlist(visit);
        });
        helpdesk.callCommitted();

        assertThat(helpdesk.outcome(Helpdesk.KEY)).get().isInstanceOf(Outcome.Completed.class);
        assertThat(helpdesk.outcome(OTHER)).get().isInstanceOf(Outcome.Completed.class);
    }

    @Test
    @DisplayName("EXE-2: nothing is enlisted without a transaction of the host")
    void noTransaction() {
        Prepared<Refund> prepared = helpdesk.prepared();

        assertThatIllegalStateException()
                .isThrownBy(() -> helpdesk.desk.enlist(prepared))
                .withMessageContaining("no transaction of the host");

        assertNothingLeft();
    }

    @Test
    @DisplayName("EXE-2: a port in the same database is called in the transaction that records what it did")
    void joined() {
        helpdesk.tasks.thenOnce(entities -> assertThat(helpdesk.outcome(Helpdesk.KEY))
                .as("seen from outside")
                .isEmpty());

        FieldTask task = helpdesk.desk.execute(Helpdesk.visit(), Helpdesk.KEY).orElseThrow();

        assertThat(host.hasNote(task.id().value())).isTrue();
        assertThat(helpdesk.tasks.calls).hasValue(1);
        assertThat(helpdesk.desk.chatter(Helpdesk.TICKET, 0, 100))
                .extracting(ChatterLine::kind)
                .containsExactly(EntryKind.COMPLETED);
        assertThat(helpdesk.desk.execute(Helpdesk.visit(), Helpdesk.KEY).orElseThrow())
                .isEqualTo(task);
        assertThat(helpdesk.tasks.calls).hasValue(1);
    }

    @Test
    @DisplayName("EXE-1: what a joined port wrote is taken back when it refuses, or fails")
    void joinedAndRolledBack() {
        helpdesk.tasks.thenOnce(entities -> {
            throw new PortRefused(PortRefusalCode.REJECTED);
        });
        assertRefused(RefusalCode.BACK_END_REFUSED);

        helpdesk.tasks.thenOnce(entities -> {
            throw new IllegalArgumentException("out of paper");
        });
        assertRefused(RefusalCode.BACK_END_UNAVAILABLE);

        FieldTask task = helpdesk.desk.execute(Helpdesk.visit(), Helpdesk.KEY).orElseThrow();
        assertThat(host.hasNote(task.id().value())).isTrue();
    }

    private void assertRefused(RefusalCode code) {
        assertThat(helpdesk.desk.execute(Helpdesk.visit(), Helpdesk.KEY))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.codes()).isEqualTo(List.of(code)));
        assertThat(helpdesk.outcome(Helpdesk.KEY)).isEmpty();
        assertThat(notes()).isZero();
    }

    private long notes() {
        return host.transactions()
                .inNew(entities -> entities.createQuery("SELECT count(n) FROM HostNote n", Long.class)
                        .getSingleResult());
    }

    @Test
    @DisplayName("EXE-5: when the database gives up a joined transaction, the port's part is done again as well, once")
    void joinedAndGivenUp() {
        helpdesk.tasks.thenOnce(entities -> {
            throw new IllegalStateException(new SQLException("given up", "40001"));
        });

        helpdesk.desk.execute(Helpdesk.visit(), Helpdesk.KEY).orElseThrow();

        assertThat(helpdesk.tasks.calls).hasValue(2);
        assertThat(notes()).isEqualTo(1);
    }

    @Test
    @DisplayName("EXE-2: a port that calls the library back from its transaction is told what to do instead")
    void callsBack() {
        helpdesk.tasks.thenOnce(entities -> helpdesk.desk.execute(Helpdesk.visit(), OTHER));

        assertRefused(RefusalCode.BACK_END_UNAVAILABLE);

        assertThat(helpdesk.outcome(OTHER)).isEmpty();
    }
}
