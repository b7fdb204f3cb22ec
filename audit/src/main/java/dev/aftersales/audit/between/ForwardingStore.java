/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.audit.between;

import dev.aftersales.command.ActionId;
import dev.aftersales.command.DocumentRef;
import dev.aftersales.command.RequestKey;
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
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A store that does as another one does, for broken ones to differ from. */
public class ForwardingStore implements Store {

    /** The store behind this one. */
    protected final Store inner;

    /**
     * Before another store.
     *
     * @param inner the store that does the work
     */
    public ForwardingStore(Store inner) {
        this.inner = inner;
    }

    @Override
    public Instant now() {
        return inner.now();
    }

    @Override
    public boolean put(Ticket ticket) {
        return inner.put(ticket);
    }

    @Override
    public Optional<Ticket> ticket(TenantId tenant, TicketRef ref) {
        return inner.ticket(tenant, ref);
    }

    @Override
    public List<TicketSummary> tickets(TicketQuery query) {
        return inner.tickets(query);
    }

    @Override
    public Optional<TicketSummary> summary(TenantId tenant, TicketRef ref) {
        return inner.summary(tenant, ref);
    }

    @Override
    public boolean put(Team team) {
        return inner.put(team);
    }

    @Override
    public Optional<Team> team(TenantId tenant, TeamId id) {
        return inner.team(tenant, id);
    }

    @Override
    public Briefing brief(BriefingRequest request) {
        return inner.brief(request);
    }

    @Override
    public Optional<Action> action(TenantId tenant, RequestKey key) {
        return inner.action(tenant, key);
    }

    @Override
    public Optional<Action> action(TenantId tenant, ActionId id) {
        return inner.action(tenant, id);
    }

    @Override
    public List<Entitlement> entitlements(TenantId tenant, Set<CapKind> kinds, String source) {
        return inner.entitlements(tenant, kinds, source);
    }

    @Override
    public Admission accept(Acceptance acceptance) {
        return inner.accept(acceptance);
    }

    @Override
    public boolean inHostTransaction() {
        return inner.inHostTransaction();
    }

    @Override
    public Admission enlist(Acceptance acceptance, Runnable afterCommit) {
        return inner.enlist(acceptance, afterCommit);
    }

    @Override
    public Admission join(Acceptance acceptance, Function<Action, List<Transition>> work) {
        return inner.join(acceptance, work);
    }

    @Override
    public boolean transition(Transition transition) {
        return inner.transition(transition);
    }

    @Override
    public List<Action> claim(int limit, Duration lease) {
        return inner.claim(limit, lease);
    }

    @Override
    public boolean postpone(Action action, @Nullable Instant dueAt) {
        return inner.postpone(action, dueAt);
    }

    @Override
    public Optional<Document> document(TenantId tenant, DocumentRef ref) {
        return inner.document(tenant, ref);
    }

    @Override
    public Set<PortKey> ownKeys(TenantId tenant, Collection<PortKey> keys) {
        return inner.ownKeys(tenant, keys);
    }

    @Override
    public Set<DocumentRef> recorded(TenantId tenant, Collection<DocumentRef> refs) {
        return inner.recorded(tenant, refs);
    }

    @Override
    public boolean revise(Revision revision) {
        return inner.revise(revision);
    }

    @Override
    public List<Document> toPoll(int limit, Instant checkedBefore) {
        return inner.toPoll(limit, checkedBefore);
    }

    @Override
    public List<Document> documents(TenantId tenant, TicketRef ticket) {
        return inner.documents(tenant, ticket);
    }

    @Override
    public List<Document> documents(DocumentQuery query) {
        return inner.documents(query);
    }

    @Override
    public List<Action> openActions(TenantId tenant, TicketRef ticket) {
        return inner.openActions(tenant, ticket);
    }

    @Override
    public List<Entry> entries(TenantId tenant, TicketRef ticket, long after, int limit) {
        return inner.entries(tenant, ticket, after, limit);
    }

    @Override
    public List<Action> stuck(TenantId tenant, @Nullable ActionPosition after, int limit) {
        return inner.stuck(tenant, after, limit);
    }

    @Override
    public Backlog backlog() {
        return inner.backlog();
    }

    @Override
    public List<Entry> unsent(long after, int limit) {
        return inner.unsent(after, limit);
    }

    @Override
    public void sent(Collection<Entry> entries) {
        inner.sent(entries);
    }
}
