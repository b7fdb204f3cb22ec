/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import dev.aftersales.command.ActionId;
import dev.aftersales.command.DocumentRef;
import dev.aftersales.command.RequestKey;
import dev.aftersales.jpa.schema.Schema;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.TeamId;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.store.Acceptance;
import dev.aftersales.store.Action;
import dev.aftersales.store.ActionPosition;
import dev.aftersales.store.Admission;
import dev.aftersales.store.Backlog;
import dev.aftersales.store.Briefing;
import dev.aftersales.store.BriefingRequest;
import dev.aftersales.store.CapKind;
import dev.aftersales.store.Document;
import dev.aftersales.store.DocumentQuery;
import dev.aftersales.store.Entitlement;
import dev.aftersales.store.Entry;
import dev.aftersales.store.Revision;
import dev.aftersales.store.Store;
import dev.aftersales.store.Team;
import dev.aftersales.store.Ticket;
import dev.aftersales.store.TicketQuery;
import dev.aftersales.store.TicketSummary;
import dev.aftersales.store.Transition;
import dev.aftersales.store.ledger.Soundness;
import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A store in a database, on Jakarta Persistence: Hibernate ORM or EclipseLink, with H2, PostgreSQL or MariaDB.
 *
 * <p>Any number of nodes may use one database at the same time. A connection is held for the length of one method only, never
 * while a port is called. Transactions that the database rolled back because they met another one are done again.
 *
 * <p>Thread-safe.
 */
public final class JpaStore implements Store, AutoCloseable {

    private final Topics topics;
    private final Sessions sessions;
    private final Timepiece timepiece;
    private final @Nullable Folding folding;
    private final Groundwork groundwork;
    private final Runnable close;

    JpaStore(
            Topics topics,
            Sessions sessions,
            Timepiece timepiece,
            @Nullable Folding folding,
            Groundwork groundwork,
            Runnable close) {
        this.topics = topics;
        this.sessions = sessions;
        this.timepiece = timepiece;
        this.folding = folding;
        this.groundwork = groundwork;
        this.close = close;
    }

    /**
     * A store with a persistence unit of its own, which needs no {@code persistence.xml}. The tables must be there.
     *
     * @param dataSource gives connections, best from a pool
     * @return the store; closing it closes the persistence unit, not the data source
     */
    public static JpaStore on(DataSource dataSource) {
        return builder(dataSource).build();
    }

    /**
     * A store on the host's persistence unit, which must list the library's mapping file
     * {@value JpaStoreBuilder#MAPPING_FILE}. The tables must be there.
     *
     * @param factory the host's factory, with resource-local transactions
     * @return the store; closing it leaves the factory open
     */
    public static JpaStore on(EntityManagerFactory factory) {
        return builder(factory).build();
    }

    /**
     * A builder of a store with a persistence unit of its own.
     *
     * @param dataSource gives connections, best from a pool
     * @return a builder
     */
    public static JpaStoreBuilder builder(DataSource dataSource) {
        return new JpaStoreBuilder(dataSource, null);
    }

    /**
     * A builder of a store on the host's persistence unit.
     *
     * @param factory the host's factory
     * @return a builder
     */
    public static JpaStoreBuilder builder(EntityManagerFactory factory) {
        return new JpaStoreBuilder(null, factory);
    }

    /**
     * Which version of the tables the database has now: another release may have raised it since the start.
     *
     * @return the version; 0 when the tables are missing
     */
    public int schemaVersion() {
        return sessions.read(groundwork::version);
    }

    /**
     * Which version of the tables this release works with.
     *
     * @return the version
     */
    public static int expectedSchemaVersion() {
        return Schema.currentVersion();
    }

    @Override
    public Instant now() {
        return timepiece.now();
    }

    @Override
    public boolean put(Ticket ticket) {
        return topics.tickets().put(ticket);
    }

    @Override
    public Optional<Ticket> ticket(TenantId tenant, TicketRef ref) {
        return sessions.about(
                ref.value(), Optional.empty(), entities -> topics.tickets().find(entities, tenant, ref));
    }

    @Override
    public List<TicketSummary> tickets(TicketQuery query) {
        return sessions.atMost(query.limit(), entities -> topics.ticketList().page(entities, query));
    }

    @Override
    public Optional<TicketSummary> summary(TenantId tenant, TicketRef ref) {
        return sessions.about(
                ref.value(), Optional.empty(), entities -> topics.ticketList().find(entities, tenant, ref));
    }

    @Override
    public boolean put(Team team) {
        return topics.teams().putName(team);
    }

    @Override
    public Optional<Team> team(TenantId tenant, TeamId id) {
        return sessions.about(
                id.value(), Optional.empty(), entities -> topics.teams().find(entities, tenant, id));
    }

    @Override
    public Briefing brief(BriefingRequest request) {
        Optional<Briefing> usual = folding == null ? Optional.empty() : folding.brief(request);
        return usual.orElseGet(() -> sessions.read(entities -> topics.briefs().brief(entities, request)));
    }

    @Override
    public Optional<Action> action(TenantId tenant, RequestKey key) {
        return sessions.about(
                key.value(), Optional.empty(), entities -> topics.actions().find(entities, tenant, key));
    }

    @Override
    public Optional<Action> action(TenantId tenant, ActionId id) {
        return sessions.read(entities -> topics.actions().find(entities, tenant, id));
    }

    @Override
    public List<Entitlement> entitlements(TenantId tenant, Set<CapKind> kinds, String source) {
        return sessions.about(source, List.of(), entities -> topics.caps().ofSource(entities, tenant, kinds, source));
    }

    @Override
    public Admission accept(Acceptance acceptance) {
        Soundness.require(acceptance);
        Digits.require(acceptance);
        if (folding != null && folding.accepted(acceptance)) {
            return Admission.ACCEPTED;
        }
        return sessions.write(
                (entities, care) -> {
                    topics.accepting().accept(entities, acceptance, care);
                    return Admission.ACCEPTED;
                },
                Function.identity());
    }

    @Override
    public boolean inHostTransaction() {
        return sessions.inHostTransaction();
    }

    @Override
    public Admission enlist(Acceptance acceptance, Runnable afterCommit) {
        Soundness.require(acceptance);
        Digits.require(acceptance);
        return topics.enlisting().enlist(acceptance, afterCommit);
    }

    @Override
    public Admission join(Acceptance acceptance, Function<Action, List<Transition>> work) {
        Soundness.require(acceptance);
        Digits.require(acceptance);
        return sessions.write(
                (entities, care) -> {
                    topics.joining().join(entities, acceptance, work, care);
                    return Admission.ACCEPTED;
                },
                Function.identity());
    }

    @Override
    public boolean transition(Transition transition) {
        Soundness.require(transition);
        if (folding != null && folding.moved(transition)) {
            return true;
        }
        return sessions.write((entities, care) -> topics.moving().move(entities, transition, care), unused -> false);
    }

    @Override
    public List<Action> claim(int limit, Duration lease) {
        if (limit < 1) {
            return List.of();
        }
        Instant now = timepiece.exact();
        return sessions.write(entities -> topics.claiming().claim(entities, limit, now, lease));
    }

    @Override
    public boolean postpone(Action action, @Nullable Instant dueAt) {
        return sessions.write(entities -> topics.changes().postpone(entities, action, dueAt));
    }

    @Override
    public Optional<Document> document(TenantId tenant, DocumentRef ref) {
        return sessions.about(
                ref.id(), Optional.empty(), entities -> topics.documents().find(entities, tenant, ref));
    }

    @Override
    public Set<PortKey> ownKeys(TenantId tenant, Collection<PortKey> keys) {
        return sessions.read(entities -> topics.actions().ownKeys(entities, tenant, keys));
    }

    @Override
    public Set<DocumentRef> recorded(TenantId tenant, Collection<DocumentRef> refs) {
        return sessions.read(entities -> topics.documents().recorded(entities, tenant, refs));
    }

    @Override
    public boolean revise(Revision revision) {
        Soundness.require(revision);
        Digits.require(revision);
        return sessions.write((entities, care) -> topics.revising().revise(entities, revision, care), unused -> false);
    }

    @Override
    public List<Document> toPoll(int limit, Instant checkedBefore) {
        return sessions.atMost(limit, entities -> topics.documents().toPoll(entities, limit, checkedBefore));
    }

    @Override
    public List<Document> documents(TenantId tenant, TicketRef ticket) {
        return sessions.about(
                ticket.value(), List.of(), entities -> topics.documents().ofTicket(entities, tenant, ticket));
    }

    @Override
    public List<Document> documents(DocumentQuery query) {
        return sessions.atMost(query.limit(), entities -> topics.documentList().page(entities, query));
    }

    @Override
    public List<Action> openActions(TenantId tenant, TicketRef ticket) {
        return sessions.about(
                ticket.value(), List.of(), entities -> topics.actions().open(entities, tenant, ticket));
    }

    @Override
    public List<Entry> entries(TenantId tenant, TicketRef ticket, long after, int limit) {
        return topics.timelines().page(tenant, ticket, after, limit);
    }

    @Override
    public List<Action> stuck(TenantId tenant, @Nullable ActionPosition after, int limit) {
        return sessions.atMost(limit, entities -> topics.actions().stuck(entities, tenant, after, limit));
    }

    @Override
    public Backlog backlog() {
        long now = Objects.requireNonNull(Micros.of(timepiece.now()));
        return sessions.read(entities -> topics.waiting().backlog(entities, now));
    }

    @Override
    public List<Entry> unsent(long after, int limit) {
        return topics.timelines().unsent(after, limit);
    }

    @Override
    public void sent(Collection<Entry> entries) {
        sessions.write(entities -> {
            topics.entries().sent(entities, entries);
            return true;
        });
    }

    /** Closes what the store opened itself. */
    @Override
    public void close() {
        close.run();
    }
}
