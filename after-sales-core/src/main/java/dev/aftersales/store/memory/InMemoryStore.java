/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.store.memory;

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
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A store that forgets everything when the process ends.
 *
 * <p>Safe under any number of threads: one lock, held for a few map operations, makes each method one transaction. What a
 * command costs does not grow with what is kept.
 */
public final class InMemoryStore implements Store {

    private final ReentrantLock lock = new ReentrantLock();
    private final Tables tables = Tables.empty();
    private final Acceptor acceptor = new Acceptor(tables);
    private final Mover mover = new Mover(tables);
    private final TicketSummaries summaries = new TicketSummaries(tables);
    private final Clock clock;

    /**
     * An empty store.
     *
     * @param clock decides leases and quiet times
     */
    public InMemoryStore(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public boolean put(Ticket ticket) {
        return locked(() -> tables.tickets().put(ticket, now()));
    }

    @Override
    public Optional<Ticket> ticket(TenantId tenant, TicketRef ref) {
        return locked(() -> Optional.ofNullable(tables.tickets().find(tenant, ref)));
    }

    @Override
    public List<TicketSummary> tickets(TicketQuery query) {
        return atMost(query.limit(), () -> summaries.list(query));
    }

    @Override
    public Optional<TicketSummary> summary(TenantId tenant, TicketRef ref) {
        return locked(() -> summaries.find(tenant, ref));
    }

    @Override
    public boolean put(Team team) {
        return locked(() -> tables.teams().putName(team));
    }

    @Override
    public Optional<Team> team(TenantId tenant, TeamId id) {
        return locked(() -> Optional.ofNullable(tables.teams().find(tenant, id)));
    }

    @Override
    public Briefing brief(BriefingRequest request) {
        return locked(() -> tables.brief(request));
    }

    @Override
    public Optional<Action> action(TenantId tenant, RequestKey key) {
        return locked(() -> Optional.ofNullable(tables.actions().find(tenant, key)));
    }

    @Override
    public Optional<Action> action(TenantId tenant, ActionId id) {
        return locked(() -> Optional.ofNullable(tables.actions().find(tenant, id)));
    }

    @Override
    public List<Entitlement> entitlements(TenantId tenant, Set<CapKind> kinds, String source) {
        return locked(() -> tables.caps().ofSource(tenant, kinds, source));
    }

    @Override
    public Admission accept(Acceptance acceptance) {
        return locked(() -> acceptor.accept(acceptance));
    }

    /** While the work of {@link #join} is done: nothing else that is not this store's runs under the lock. */
    @Override
    public boolean inHostTransaction() {
        return lock.isHeldByCurrentThread();
    }

    @Override
    public Admission enlist(Acceptance acceptance, Runnable afterCommit) {
        throw new IllegalStateException(
                "the store in memory takes part in no transaction of the host: enqueue instead");
    }

    /** The work is done under the lock: joined commands run one after another. */
    @Override
    public Admission join(Acceptance acceptance, Function<Action, List<Transition>> work) {
        return locked(() -> {
            Admission admission = acceptor.examine(acceptance);
            if (admission == Admission.ACCEPTED) {
                List<Transition> moves = work.apply(acceptance.action());
                Mover.requireSequence(acceptance.action(), moves);
                acceptor.accept(acceptance);
                moves.forEach(mover::move);
            }
            return admission;
        });
    }

    @Override
    public boolean transition(Transition transition) {
        return locked(() -> mover.move(transition));
    }

    @Override
    public List<Action> claim(int limit, Duration lease) {
        return atMost(limit, () -> {
            Instant now = now();
            return tables.actions().claim(limit, now, now.plus(lease));
        });
    }

    @Override
    public boolean postpone(Action action, @Nullable Instant dueAt) {
        return locked(() -> mover.postpone(action, dueAt));
    }

    @Override
    public Optional<Document> document(TenantId tenant, DocumentRef ref) {
        return locked(() -> Optional.ofNullable(tables.documents().find(tenant, ref)));
    }

    @Override
    public Set<PortKey> ownKeys(TenantId tenant, Collection<PortKey> keys) {
        return locked(() -> keys.stream()
                .filter(key -> tables.actions().owns(tenant, key))
                .collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public Set<DocumentRef> recorded(TenantId tenant, Collection<DocumentRef> refs) {
        return locked(() -> refs.stream()
                .filter(ref -> tables.documents().find(tenant, ref) != null)
                .collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public boolean revise(Revision revision) {
        return locked(() -> mover.revise(revision));
    }

    @Override
    public List<Document> toPoll(int limit, Instant checkedBefore) {
        return atMost(limit, () -> tables.documents().toPoll(limit, checkedBefore));
    }

    @Override
    public List<Document> documents(TenantId tenant, TicketRef ticket) {
        return locked(() -> tables.documents().ofTicket(tenant, ticket));
    }

    @Override
    public List<Document> documents(DocumentQuery query) {
        return atMost(query.limit(), () -> tables.documents().list(query));
    }

    @Override
    public List<Action> openActions(TenantId tenant, TicketRef ticket) {
        return locked(() -> tables.actions().open(tenant, ticket));
    }

    @Override
    public List<Entry> entries(TenantId tenant, TicketRef ticket, long after, int limit) {
        return atMost(limit, () -> tables.entries().ofTicket(tenant, ticket, after, limit));
    }

    @Override
    public List<Action> stuck(TenantId tenant, @Nullable ActionPosition after, int limit) {
        return atMost(limit, () -> tables.actions().stuck(tenant, after, limit));
    }

    @Override
    public Backlog backlog() {
        return locked(() -> tables.actions().backlog(now()));
    }

    @Override
    public List<Entry> unsent(long after, int limit) {
        return atMost(limit, () -> tables.entries().unsent(after, limit));
    }

    @Override
    public void sent(Collection<Entry> entries) {
        locked(() -> {
            tables.entries().sent(entries);
            return true;
        });
    }

    /** No rows where fewer than one are asked for. */
    private <T> List<T> atMost(int limit, Supplier<List<T>> rows) {
        return limit < 1 ? List.of() : locked(rows);
    }

    private <T> T locked(Supplier<T> transaction) {
        lock.lock();
        try {
            return transaction.get();
        } finally {
            lock.unlock();
        }
    }
}
