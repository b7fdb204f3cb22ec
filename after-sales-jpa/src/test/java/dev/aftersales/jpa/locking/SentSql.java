/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa.locking;

import java.lang.reflect.InvocationTargetException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ConnectionInfo;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.listener.MethodExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

/** What is sent to a database, connection by connection, and what it answered with. */
final class SentSql implements MethodExecutionListener {

    private static final Set<String> SENDING =
            Set.of("execute", "executeQuery", "executeUpdate", "executeLargeUpdate", "executeBatch");

    /** One message on one connection; the SQL state is empty if it went well. */
    record Sent(int number, String connection, boolean alone, String what, String sqlState) {

        boolean failed() {
            return !sqlState.isEmpty();
        }
    }

    private final AtomicInteger numbers = new AtomicInteger();
    private final List<Sent> sent = new CopyOnWriteArrayList<>();
    private final CountDownLatch failure = new CountDownLatch(1);

    DataSource over(DataSource database) {
        return ProxyDataSourceBuilder.create(database).methodListener(this).build();
    }

    @Override
    public void beforeMethod(MethodExecutionContext call) {
        // What is sent is noted with its answer.
    }

    @Override
    public void afterMethod(MethodExecutionContext call) {
        String method = call.getMethod().getName();
        boolean ends = call.getTarget() instanceof Connection
                && Set.of("commit", "rollback").contains(method);
        if (ends || SENDING.contains(method)) {
            note(call, ends ? method : "statement");
        }
    }

    private void note(MethodExecutionContext call, String what) {
        String state = sqlState(call.getThrown());
        ConnectionInfo connection = call.getConnectionInfo();
        sent.add(new Sent(numbers.incrementAndGet(), connection.getConnectionId(), alone(call), what, state));
        if (!state.isEmpty()) {
            failure.countDown();
        }
    }

    /** Whether it is a transaction of its own. */
    private static boolean alone(MethodExecutionContext call) {
        try {
            return call.getTarget() instanceof Statement statement
                    && statement.getConnection().getAutoCommit();
        } catch (SQLException closed) {
            return false;
        }
    }

    private static String sqlState(Throwable thrown) {
        Throwable cause = thrown instanceof InvocationTargetException wrapped ? wrapped.getTargetException() : thrown;
        return cause instanceof SQLException failed ? String.valueOf(failed.getSQLState()) : "";
    }

    void forget() {
        sent.clear();
    }

    /** The statements that failed. */
    List<Sent> failures() {
        return sent.stream().filter(Sent::failed).toList();
    }

    /** What came in the same transaction right after each failure; "alone" where the statement was one by itself. */
    List<String> afterFailures() {
        return failures().stream()
                .map(failed -> failed.alone() ? "alone" : next(failed))
                .toList();
    }

    private String next(Sent failed) {
        return sent.stream()
                .filter(later -> later.number() > failed.number())
                .filter(later -> later.connection().equals(failed.connection()))
                .map(Sent::what)
                .findFirst()
                .orElse("nothing");
    }

    /** Waits until something fails. */
    void awaitFailure() throws InterruptedException {
        if (!failure.await(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("nothing failed");
        }
    }
}
