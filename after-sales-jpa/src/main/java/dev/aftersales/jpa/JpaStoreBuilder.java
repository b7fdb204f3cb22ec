/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Puts a {@link JpaStore} together. Not thread-safe. */
public final class JpaStoreBuilder {

    /** The mapping file that a host's persistence unit lists so that it knows the library's entities. */
    public static final String MAPPING_FILE = "META-INF/after-sales-orm.xml";

    private final @Nullable DataSource dataSource;
    private final @Nullable EntityManagerFactory factory;
    private @Nullable Transactions transactions;
    private @Nullable Clock clock;
    private String schema = "";
    private boolean folded;
    private boolean applySchema;

    JpaStoreBuilder(@Nullable DataSource dataSource, @Nullable EntityManagerFactory factory) {
        this.dataSource = dataSource;
        this.factory = factory;
    }

    /**
     * Names the schema that holds the tables; without, it is the one that connections start with.
     *
     * @param name the schema, which must not need quotes
     * @return this builder
     */
    public JpaStoreBuilder schema(String name) {
        this.schema = name;
        return this;
    }

    /**
     * Has the store make its tables, or bring older ones to the version it knows, before it starts. Without, it looks at them
     * and changes nothing.
     *
     * @return this builder
     */
    public JpaStoreBuilder applySchema() {
        this.applySchema = true;
        return this;
    }

    /**
     * Has the store's transactions made by the host; without, they are those of the entity managers.
     *
     * @param host makes transactions
     * @return this builder
     */
    public JpaStoreBuilder transactions(Transactions host) {
        this.transactions = host;
        return this;
    }

    /**
     * Whether what is usually written is written in one statement a transaction, where the database has such statements (so far,
     * PostgreSQL, and for actions that take of one cap). The answers are the same; there are fewer round trips, and more work for
     * the server. It is for servers that are far away; off unless told otherwise.
     *
     * @param wanted true for one statement a transaction
     * @return this builder
     */
    public JpaStoreBuilder foldStatements(boolean wanted) {
        this.folded = wanted;
        return this;
    }

    /**
     * Replaces the time of the database, for tests.
     *
     * @param settable decides leases and quiet times
     * @return this builder
     */
    public JpaStoreBuilder clock(Clock settable) {
        this.clock = settable;
        return this;
    }

    /**
     * The store.
     *
     * @return a store on tables that are there
     * @throws IllegalStateException if the tables are missing, older or newer than this release works with; the message says
     *     what to do
     */
    public JpaStore build() {
        if (dataSource == null) {
            return build(Objects.requireNonNull(factory), () -> {});
        }
        EntityManagerFactory own = PrivateUnit.on(dataSource, schema);
        try {
            return build(own, own::close);
        } catch (RuntimeException failure) {
            own.close();
            throw failure;
        }
    }

    private JpaStore build(EntityManagerFactory entities, Runnable close) {
        Sessions sessions = new Sessions(
                entities, transactions == null ? Transactions.resourceLocal(entities) : transactions, new AnyChance());
        Groundwork.lay(sessions, schema, applySchema);
        Dialect dialect = sessions.read(manager -> Dialects.of(manager, schema));
        sessions.read(manager -> Durability.doubts(manager, dialect)).forEach(Durability::warn);
        Timepiece timepiece = clock == null ? databaseClock(sessions, dialect) : Timepiece.of(clock);
        return new JpaStore(
                Topics.of(sessions, dialect, timepiece::now), sessions, timepiece, folding(sessions, dialect), close);
    }

    private @Nullable Folding folding(Sessions sessions, Dialect dialect) {
        return dialect.folded()
                .filter(statements -> folded)
                .map(statements -> new Folding(statements, commitsByItself() ? sessions::read : sessions::once))
                .orElse(null);
    }

    /** Whether a statement outside of a transaction is one, which saves the round trip of the commit. */
    private boolean commitsByItself() {
        if (dataSource == null || transactions != null) {
            return false;
        }
        try (Connection connection = dataSource.getConnection()) {
            return connection.getAutoCommit();
        } catch (SQLException failure) {
            throw new IllegalStateException("no connection to the database", failure);
        }
    }

    private static StoreClock databaseClock(Sessions sessions, Dialect dialect) {
        Clock wall = Clock.systemUTC();
        return new StoreClock(
                () -> sessions.read(entities -> time(entities, dialect)), System::nanoTime, wall::instant);
    }

    private static Instant time(EntityManager entities, Dialect dialect) {
        Number micros = (Number) entities.createNativeQuery(dialect.clock()).getSingleResult();
        return Objects.requireNonNull(Micros.instant(micros.longValue()));
    }

    /** Pauses need not be told in advance; each thread has its own chance. */
    private static final class AnyChance implements RandomGenerator {
        @Override
        public long nextLong() {
            return ThreadLocalRandom.current().nextLong();
        }
    }
}
