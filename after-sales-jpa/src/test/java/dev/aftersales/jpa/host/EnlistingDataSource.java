/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa.host;

import jakarta.transaction.Synchronization;
import jakarta.transaction.Transaction;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.XAConnection;
import javax.sql.XADataSource;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** Connections that take part in the transaction that is active when they are asked for, as an application server gives them. */
final class EnlistingDataSource extends AbstractDataSource {

    private final XADataSource database;
    private final TransactionManager manager;
    private final TransactionSynchronizationRegistry registry;

    EnlistingDataSource(
            XADataSource database, TransactionManager manager, TransactionSynchronizationRegistry registry) {
        this.database = database;
        this.manager = manager;
        this.registry = registry;
    }

    @Override
    public Connection getConnection() throws SQLException {
        try {
            Transaction active = manager.getTransaction();
            return active == null ? alone() : enlisted(active);
        } catch (SQLException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new SQLException(failure);
        }
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    private Connection alone() throws SQLException {
        XAConnection opened = database.getXAConnection();
        return closing(opened.getConnection(), opened::close);
    }

    /** One connection for each transaction, which is closed with it. */
    private Connection enlisted(Transaction active) throws Exception {
        Connection known = (Connection) registry.getResource(this);
        if (known != null) {
            return closing(known, () -> {});
        }
        XAConnection opened = database.getXAConnection();
        active.enlistResource(opened.getXAResource());
        Connection connection = opened.getConnection();
        registry.putResource(this, connection);
        registry.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // It is needed until the end.
            }

            @Override
            public void afterCompletion(int status) {
                try {
                    opened.close();
                } catch (SQLException failure) {
                    throw new IllegalStateException(failure);
                }
            }
        });
        return closing(connection, () -> {});
    }

    /** What to do instead of closing. */
    private interface Closing {
        void close() throws SQLException;
    }

    private static Connection closing(Connection connection, Closing closing) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        closing.close();
                        return null;
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getTargetException();
                    }
                });
    }
}
