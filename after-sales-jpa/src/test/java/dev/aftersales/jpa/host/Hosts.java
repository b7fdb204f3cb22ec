/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa.host;

import dev.aftersales.databases.Database;
import dev.aftersales.jpa.Transactions;
import jakarta.persistence.EntityManagerFactory;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import javax.sql.XADataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.mariadb.jdbc.MariaDbDataSource;
import org.postgresql.xa.PGXADataSource;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.vendor.HibernateJpaDialect;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Hosts with transactions of each kind. */
final class Hosts {

    private Hosts() {}

    /** No framework: the host works in the library's own resource-local transactions. */
    static Host plain(Database database) {
        EntityManagerFactory factory = HostUnit.plain().over(database.dataSource());
        return plain(database, factory, Transactions.resourceLocal(factory));
    }

    static Host plain(Database database, EntityManagerFactory factory, Transactions transactions) {
        return new PlainHost(database, factory, transactions);
    }

    static SpringHost spring(Database database) {
        EntityManagerFactory factory = HostUnit.plain().over(database.dataSource());
        JpaTransactionManager manager = new JpaTransactionManager(factory);
        manager.setJpaDialect(new HibernateJpaDialect());
        manager.setDataSource(database.dataSource());
        manager.afterPropertiesSet();
        return new SpringHost(database, factory, manager, new SpringTransactions(manager, factory));
    }

    static Host jta(Database database) {
        TransactionManager manager = Narayana.manager();
        TransactionSynchronizationRegistry registry = Narayana.registry();
        EntityManagerFactory factory =
                HostUnit.plain().overJta(new EnlistingDataSource(xa(database), manager, registry));
        return new JtaHost(database, factory, manager, new JtaTransactions(manager, registry, factory));
    }

    private static XADataSource xa(Database database) {
        return switch (database.vendor()) {
            case H2 -> {
                JdbcDataSource h2 = new JdbcDataSource();
                h2.setURL(database.jdbcUrl());
                h2.setUser(database.user());
                h2.setPassword(database.password());
                yield h2;
            }
            case POSTGRESQL -> {
                PGXADataSource postgres = new PGXADataSource();
                postgres.setUrl(database.jdbcUrl());
                postgres.setUser(database.user());
                postgres.setPassword(database.password());
                yield postgres;
            }
            case MARIADB -> {
                try {
                    MariaDbDataSource mariaDb = new MariaDbDataSource(database.jdbcUrl());
                    mariaDb.setUser(database.user());
                    mariaDb.setPassword(database.password());
                    yield mariaDb;
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            }
        };
    }

    private record PlainHost(Database database, EntityManagerFactory factory, Transactions transactions)
            implements Host {

        @Override
        public void committing(Runnable work) {
            transactions.inNew(entities -> {
                work.run();
                return true;
            });
        }

        @Override
        public void rollingBack(Runnable work) {
            try {
                committing(() -> {
                    work.run();
                    throw new Undo();
                });
            } catch (Undo undone) {
                // As was wished.
            }
        }
    }

    private static final class Undo extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    record SpringHost(
            Database database,
            EntityManagerFactory factory,
            PlatformTransactionManager manager,
            Transactions transactions)
            implements Host {

        @Override
        public void committing(Runnable work) {
            new TransactionTemplate(manager).executeWithoutResult(status -> work.run());
        }

        @Override
        public void rollingBack(Runnable work) {
            new TransactionTemplate(manager).executeWithoutResult(status -> {
                work.run();
                status.setRollbackOnly();
            });
        }
    }

    private record JtaHost(
            Database database, EntityManagerFactory factory, TransactionManager manager, Transactions transactions)
            implements Host {

        @Override
        public void committing(Runnable work) {
            ended(work, () -> {
                manager.commit();
                return true;
            });
        }

        @Override
        public void rollingBack(Runnable work) {
            ended(work, () -> {
                manager.rollback();
                return true;
            });
        }

        private void ended(Runnable work, Callable<Boolean> end) {
            try {
                manager.begin();
                try {
                    work.run();
                } catch (RuntimeException | Error failure) {
                    manager.rollback();
                    throw failure;
                }
                end.call();
            } catch (RuntimeException failure) {
                throw failure;
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        }
    }
}
