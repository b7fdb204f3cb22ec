/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Puts a {@link JpaStore} together. Not thread-safe. */
public final class JpaStoreBuilder {

    /** The mapping file that a host's persistence unit lists so that it knows the library's entities. */
    public static final String MAPPING_FILE = "META-INF/after-sales-orm.xml";

    private final @Nullable DataSource dataSource;
    private final @Nullable EntityManagerFactory factory;
    private @Nullable Transactions transactions;
    private @Nullable BooleanSupplier hostTransaction;
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
     * Has a store with transactions of its own see those of the host, in which it takes no part: what must not be done inside
     * one is refused then, and enlisting says why it cannot be. Without, the host must mind that itself.
     *
     * @param active whether a transaction of the host is active on the calling thread; answers at once
     * @return this builder
     */
    public JpaStoreBuilder apartFrom(BooleanSupplier active) {
        this.hostTransaction = active;
        return this;
    }

    /**
     * Whether what is usually written goes to the database in one round trip a transaction, where the database takes that: so far
     * PostgreSQL, by its own driver, for a store that is built on a data source and makes its own transactions. The answers are
     * the same. Off unless told otherwise.
     *
     * @param wanted true for one round trip a transaction
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
            EntityManagerFactory shared = Objects.requireNonNull(factory);
            SchemaGeneration.doubts(shared).forEach(SchemaGeneration::warn);
            return build(shared, () -> {});
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
        Sessions sessions =
                new Sessions(entities, transactions == null ? own(entities) : transactions, new SecureRandom());
        Groundwork groundwork = Groundwork.lay(sessions, schema, applySchema);
        Dialect dialect = sessions.read(manager -> Dialects.of(manager, schema));
        sessions.read(manager -> Durability.doubts(manager, dialect)).forEach(Durability::warn);
        Timepiece timepiece = clock == null ? databaseClock(sessions, dialect) : Timepiece.of(clock);
        Topics topics = Topics.of(sessions, dialect, timepiece::now);
        return new JpaStore(topics, sessions, timepiece, folding(topics, dialect), groundwork, close);
    }

    private Transactions own(EntityManagerFactory entities) {
        Transactions own = Transactions.resourceLocal(entities);
        return hostTransaction == null ? own : new Apart(own, hostTransaction);
    }

    /** Transactions of the host are none of its business: it needs connections of its own. */
    private @Nullable Folding folding(Topics topics, Dialect dialect) {
        return folded && dataSource != null && transactions == null && dialect.hasPipelines()
                ? new Folding(dataSource, dialect, topics.briefs(), topics.entries())
                : null;
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
}
