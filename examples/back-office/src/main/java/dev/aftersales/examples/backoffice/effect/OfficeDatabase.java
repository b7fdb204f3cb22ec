/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.effect;

import dev.aftersales.spi.Call;
import dev.aftersales.spi.PortUnavailable;
import dev.aftersales.spi.ReadContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Transactions in the database of the back office, each within a deadline.
 *
 * <p>The work is done on a thread of its own: whoever waits can be interrupted, and an interrupt never strikes a thread that
 * reads or writes an H2 file, which would close the database for everybody. Thread-safe.
 */
public final class OfficeDatabase {

    /** How long people at the back office wait for a statement. */
    private static final Duration BY_HAND = Duration.ofSeconds(30);

    private final JdbcTemplate connections;
    private final JdbcClient statements;
    private final JdbcTransactionManager transactions;
    private final Clock clock;
    private final Workers workers = new Workers("back office");

    /**
     * Over a database with the schema of the back office.
     *
     * @param dataSource where the tables are
     * @param clock the clock of deadlines and business dates, in the zone of the company
     */
    public OfficeDatabase(DataSource dataSource, Clock clock) {
        this.connections = new JdbcTemplate(dataSource);
        this.statements = JdbcClient.create(connections);
        this.transactions = new JdbcTransactionManager(dataSource);
        this.clock = clock;
    }

    /**
     * The current business day.
     *
     * @return the date where the company is
     */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * The current moment.
     *
     * @return the moment by the clock of the back office
     */
    public Instant now() {
        return clock.instant();
    }

    /**
     * Reads in one transaction.
     *
     * @param context who reads, and until when
     * @param question what to read
     * @param <T> the answer
     * @return the answer
     * @throws PortUnavailable if the database cannot be reached, or the deadline is over
     */
    public <T> T read(ReadContext context, Function<JdbcClient, T> question) {
        return within(context.deadline(), question);
    }

    /**
     * Writes in one transaction, which is taken back when the work throws anything or the deadline comes before the commit.
     *
     * @param call the attempt
     * @param work what to write
     * @param <T> the answer
     * @return the answer
     * @throws PortUnavailable if the database cannot be reached, or the deadline is over
     * @throws OutcomeUnknown if there was no answer until the deadline, or the thread was interrupted
     */
    public <T> T write(Call call, Function<JdbcClient, T> work) {
        return within(call.deadline(), work);
    }

    /**
     * What somebody at the back office does or reads, in one transaction.
     *
     * @param work what to do
     * @param <T> the answer
     * @return the answer
     */
    public <T> T byHand(Function<JdbcClient, T> work) {
        return within(clock.instant().plus(BY_HAND), work);
    }

    <T> T within(Instant deadline, Function<JdbcClient, T> work) {
        AtomicBoolean abandoned = new AtomicBoolean();
        try {
            return workers.answer(
                    Duration.between(clock.instant(), deadline), () -> transaction(deadline, abandoned, work));
        } catch (OutcomeUnknown nobodyWaits) {
            abandoned.set(true);
            throw nobodyWaits;
        }
    }

    /** What fails before the transaction begins is surely not done; of what fails later, nobody knows. */
    private <T> T transaction(Instant deadline, AtomicBoolean abandoned, Function<JdbcClient, T> work) {
        try {
            return new TransactionTemplate(transactions).execute(status -> {
                stopWaitingAt(deadline);
                T result = done(work);
                if (abandoned.get() || !clock.instant().isBefore(deadline)) {
                    throw new PortUnavailable("the deadline came before the commit");
                }
                return result;
            });
        } catch (CannotCreateTransactionException unreachable) {
            throw new PortUnavailable("the database of the back office cannot be reached");
        }
    }

    /** A lock that was not to be had, or a deadlock: what was written so far is taken back, and can be tried again. */
    private <T> T done(Function<JdbcClient, T> work) {
        try {
            return work.apply(statements);
        } catch (TransientDataAccessException busy) {
            throw new PortUnavailable("the database of the back office is busy");
        }
    }

    /**
     * No worker waits for an answer that nobody waits for. Pools take the time-out back. It is the network's, which costs no
     * request; H2 knows none, and ends what waits by its lock time-out.
     */
    private void stopWaitingAt(Instant deadline) {
        long left = Duration.between(clock.instant(), deadline).toMillis();
        int millis = (int) Math.min(Integer.MAX_VALUE, Math.max(1, left));
        connections.execute((ConnectionCallback<Boolean>) connection -> {
            connection.setNetworkTimeout(Runnable::run, millis);
            return true;
        });
    }
}
