/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.store;

import dev.aftersales.command.ActionId;
import dev.aftersales.command.DocumentRef;
import dev.aftersales.command.RequestKey;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.TeamId;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.TicketRef;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Keeps tickets, teams, actions, caps, documents and entries.
 *
 * <p>Called from many threads and, over one database, from many nodes. Every method is one transaction. The tenant is part of
 * every question; only {@link #claim}, {@link #unsent} and {@link #toPoll} look across tenants (EXE-8), and {@link #backlog}
 * counts across them.
 *
 * <p>Lists have as many rows at most as are asked for; of fewer than one, none, whatever was given as the limit.
 */
public interface Store {

    /**
     * The store's clock, which decides leases and quiet times on all nodes.
     *
     * @return now, to the microsecond
     */
    Instant now();

    /**
     * Keeps a ticket snapshot unless a newer or equal version is kept already.
     *
     * @param ticket the snapshot
     * @return whether it was kept
     */
    boolean put(Ticket ticket);

    /**
     * A ticket.
     *
     * @param tenant the tenant
     * @param ref the host's reference
     * @return the snapshot, if there is one
     */
    Optional<Ticket> ticket(TenantId tenant, TicketRef ref);

    /**
     * A page of tickets, the newest first: by when the store first kept each, those of one instant by their references. Counts of
     * documents and actions are right for tickets that were put before anything was accepted on them.
     *
     * @param query which tickets
     * @return the tickets
     */
    List<TicketSummary> tickets(TicketQuery query);

    /**
     * A ticket as it stands in a list.
     *
     * @param tenant the tenant
     * @param ref the host's reference
     * @return the ticket, if there is one
     */
    Optional<TicketSummary> summary(TenantId tenant, TicketRef ref);

    /**
     * Keeps a team's name unless a newer or equal version is kept already; the services of a known team stay as they are.
     *
     * @param team the team
     * @return whether it was kept
     */
    boolean put(Team team);

    /**
     * A team.
     *
     * @param tenant the tenant
     * @param id the host's reference
     * @return the team, if there is one
     */
    Optional<Team> team(TenantId tenant, TeamId id);

    /**
     * All that a command is decided on, of one moment: over a database, in one statement.
     *
     * @param request what to tell of
     * @return what there is of it
     */
    Briefing brief(BriefingRequest request);

    /**
     * An action by its request key.
     *
     * @param tenant the tenant
     * @param key the request key
     * @return the action, if one was accepted under the key
     */
    Optional<Action> action(TenantId tenant, RequestKey key);

    /**
     * An action by its id.
     *
     * @param tenant the tenant
     * @param id the action
     * @return the action, if there is one
     */
    Optional<Action> action(TenantId tenant, ActionId id);

    /**
     * All caps of a source.
     *
     * @param tenant the tenant
     * @param kinds which kinds of caps
     * @param source the invoice or delivery
     * @return the rows there are, in the order of their keys
     */
    List<Entitlement> entitlements(TenantId tenant, Set<CapKind> kinds, String source);

    /**
     * Accepts an action: checks the request key and the subject, observes and reserves the claims, checks the team, writes
     * all.
     *
     * <p>A claim's observation is stale when the cap was observed since by somebody who saw something else. The unit of a cap
     * changes only while nothing of it is taken; else the claim misses. Team settings are stale unless their revision follows
     * the kept one. An action that is accepted completed consumes its holds at once.
     *
     * @param acceptance the action and its conditions
     * @return what became of it; nothing is written unless it is accepted
     * @throws IllegalArgumentException if the holds are not those of the claims, rows of several tenants are mixed, or the
     *     action is refused or cancelled
     * @throws IllegalStateException if the action id is in use, or the subject is not kept
     */
    Admission accept(Acceptance acceptance);

    /**
     * Whether a transaction that the library did not begin for itself is active on this thread: one of the host, or that of
     * {@link #join} while its work is done. Nothing but {@link #enlist} writes in it; every other method is a transaction of
     * its own all the same, which does not see what is not committed yet.
     *
     * @return whether there is one
     */
    boolean inHostTransaction();

    /**
     * Accepts an action in the host's transaction that is active on this thread: with it the action is committed, or rolled
     * back.
     *
     * <p>Whenever this does not answer ACCEPTED, something may have been written already, and the host's transaction is
     * marked to be rolled back; nothing more is to be sent in it.
     *
     * @param acceptance the action and its conditions, as for {@link #accept}
     * @param afterCommit run after the host's commit, on the thread that commits; never run if the host rolls back. It must
     *     return at once, and not throw
     * @return what became of it
     * @throws IllegalStateException if no transaction of the host is active, and as {@link #accept} does
     * @throws IllegalArgumentException as {@link #accept} does
     */
    Admission enlist(Acceptance acceptance, Runnable afterCommit);

    /**
     * Accepts an action, lets its effects be done, and moves it on, all in one transaction. If the work throws, nothing of
     * it is kept, and what it threw is thrown here.
     *
     * @param acceptance the action and its conditions, as for {@link #accept}
     * @param work calls back ends that join this transaction, on this thread, and answers with the transitions to write, in
     *     order, the first one from the accepted action. It is done again, and what it did before is rolled back, when the
     *     database gives up a transaction that can be tried again. It is not done at all unless the action is accepted
     * @return what became of it; nothing is written unless it is accepted
     * @throws IllegalStateException if one transition does not follow from the one before, and as {@link #accept} does
     * @throws IllegalArgumentException as {@link #accept} does
     */
    Admission join(Acceptance acceptance, Function<Action, List<Transition>> work);

    /**
     * Moves an action on, if it still has the state, fence, step and cancel wish it was read with. Its subject is free again
     * once it is finished.
     *
     * @param transition the change and what goes with it
     * @return whether it was written; false when somebody else moved the action: read it again, for a settlement whose fence
     *     is still the kept one must be tried again
     * @throws IllegalArgumentException if it changes what never changes, or mixes rows of several tenants
     * @throws IllegalStateException if a number of a cap would fall below zero, naming the cap, or if an action that still
     *     holds is to consume freed quantities: a defect; nothing is written
     */
    boolean transition(Transition transition);

    /**
     * Claims actions that are due (unfinished ones, and presumed refusals that are watched), the longest due first: each gets
     * the next fence and a lease and is due again when it ends, so that no other node works on it meanwhile. The state stays.
     *
     * @param limit how many at most
     * @param lease how long the claim lasts
     * @return the claimed actions, of all tenants
     */
    List<Action> claim(int limit, Duration lease);

    /**
     * Changes when recovery looks at an action next, if it still is as it was read, as for a transition. Nothing else changes,
     * and nothing is told.
     *
     * @param action the action as it was read
     * @param dueAt when to look next; null for never
     * @return whether it was written
     */
    boolean postpone(Action action, @Nullable Instant dueAt);

    /**
     * A document.
     *
     * @param tenant the tenant
     * @param ref kind and id
     * @return the document, if an action recorded it
     */
    Optional<Document> document(TenantId tenant, DocumentRef ref);

    /**
     * Which of these port keys belong to actions of this store.
     *
     * @param tenant the tenant
     * @param keys the keys to look for
     * @return those that do
     */
    Set<PortKey> ownKeys(TenantId tenant, Collection<PortKey> keys);

    /**
     * Which of these documents actions recorded.
     *
     * @param tenant the tenant
     * @param refs the documents to look for
     * @return those that are kept
     */
    Set<DocumentRef> recorded(TenantId tenant, Collection<DocumentRef> refs);

    /**
     * Records an outside change of a document and adjusts the consumed part of its caps by the difference of its holds.
     *
     * @param revision the change
     * @return whether it was written; false when somebody else changed the document or an action on it is not finished
     * @throws IllegalArgumentException if it is not one document before and after, or mixes rows of several tenants
     * @throws IllegalStateException if a number of a cap would fall below zero, naming the cap: a defect; nothing is written
     */
    boolean revise(Revision revision);

    /**
     * Documents that can still change outside and have no unfinished action, the longest unchecked first.
     *
     * @param limit how many at most
     * @param checkedBefore only those not checked since
     * @return the documents, of all tenants
     */
    List<Document> toPoll(int limit, Instant checkedBefore);

    /**
     * All documents of a ticket.
     *
     * @param tenant the tenant
     * @param ticket the ticket
     * @return the documents, oldest first, in the order of {@link DocumentPosition}
     */
    List<Document> documents(TenantId tenant, TicketRef ticket);

    /**
     * A page of the documents of a ticket, oldest first, in the order of {@link DocumentPosition}.
     *
     * @param query which documents
     * @return the documents
     */
    List<Document> documents(DocumentQuery query);

    /**
     * The unfinished actions of a ticket.
     *
     * @param tenant the tenant
     * @param ticket the ticket
     * @return the actions, oldest first
     */
    List<Action> openActions(TenantId tenant, TicketRef ticket);

    /**
     * The chatter of a ticket.
     *
     * @param tenant the tenant
     * @param ticket the ticket
     * @param after only entries with a greater sequence; zero for all
     * @param limit how many at most
     * @return the entries, oldest first
     */
    List<Entry> entries(TenantId tenant, TicketRef ticket, long after, int limit);

    /**
     * A page of the actions that an operator should know of: HELD ones, and UNKNOWN ones.
     *
     * @param tenant the tenant
     * @param after only actions behind this place of the list; null to start at the oldest
     * @param limit how many at most
     * @return the actions, oldest first, in the order of {@link ActionPosition}
     */
    List<Action> stuck(TenantId tenant, @Nullable ActionPosition after, int limit);

    /**
     * How much waits. Counted when it is asked for: not to be asked for with every request.
     *
     * @return the numbers of now, of all tenants
     */
    Backlog backlog();

    /**
     * Entries not yet relayed to listeners, none before an earlier one of its ticket.
     *
     * @param after only entries with a greater sequence; zero for all
     * @param limit how many at most
     * @return the entries, oldest first, of all tenants
     */
    List<Entry> unsent(long after, int limit);

    /**
     * Marks entries as relayed.
     *
     * @param entries the entries that every listener has taken
     */
    void sent(Collection<Entry> entries);
}
