/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.command.DocumentRef;
import dev.aftersales.spi.Actor;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.ReadContext;
import dev.aftersales.spi.TeamId;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.ports.PortKind;
import dev.aftersales.spi.ports.Ports;
import dev.aftersales.store.Action;
import dev.aftersales.store.Briefing;
import dev.aftersales.store.CapKind;
import dev.aftersales.store.Entitlement;
import dev.aftersales.store.Store;
import dev.aftersales.store.Team;
import dev.aftersales.store.Ticket;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where the facts of one question are read: the ports under a deadline, the store, the host's clock. */
public final class Inquiry {

    private final Actor actor;
    private final Ports ports;
    private final Store store;
    private final PortCalls calls;
    private final Clock clock;
    private final Codec codec;
    private final @Nullable Action decidedAgain;
    private final @Nullable Briefing briefing;

    /**
     * Reads on behalf of an actor.
     *
     * @param actor who asks
     * @param ports the tenant's ports
     * @param store where the library keeps things
     * @param calls how ports are called
     * @param clock the host's clock, in the tenant's zone
     * @param codec the codec of stored values
     */
    public Inquiry(Actor actor, Ports ports, Store store, PortCalls calls, Clock clock, Codec codec) {
        this(actor, ports, store, calls, clock, codec, null, null);
    }

    private Inquiry(
            Actor actor,
            Ports ports,
            Store store,
            PortCalls calls,
            Clock clock,
            Codec codec,
            @Nullable Action decidedAgain,
            @Nullable Briefing briefing) {
        this.actor = actor;
        this.ports = ports;
        this.store = store;
        this.calls = calls;
        this.clock = clock;
        this.codec = codec;
        this.decidedAgain = decidedAgain;
        this.briefing = briefing;
    }

    /**
     * Who asks.
     *
     * @return the actor
     */
    public Actor actor() {
        return actor;
    }

    /**
     * For which tenant.
     *
     * @return the actor's tenant
     */
    public TenantId tenant() {
        return actor.tenant();
    }

    /**
     * The tenant's ports, for their capabilities and guarantees; reads go through {@link #read}.
     *
     * @return the ports
     */
    public Ports ports() {
        return ports;
    }

    /**
     * Where the library keeps things.
     *
     * @return the store
     */
    public Store store() {
        return store;
    }

    /**
     * The codec of stored values.
     *
     * @return the codec
     */
    public Codec codec() {
        return codec;
    }

    /**
     * The host's time.
     *
     * @return now
     */
    public Instant now() {
        return clock.instant();
    }

    /**
     * Today in the tenant's zone.
     *
     * @return the day
     */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * Today in some zone, such as a company's.
     *
     * @param zone the zone
     * @return the day
     */
    public LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /**
     * The action in hand, when one that waits for approval is decided again (POL-2): what chance decided in its requests, such
     * as a coupon code, is to be decided the same.
     *
     * @return the action as it was accepted; empty for a new command
     */
    public Optional<Action> decidedAgain() {
        return Optional.ofNullable(decidedAgain);
    }

    /**
     * A ticket.
     *
     * @param ref the host's reference
     * @return the snapshot, if there is one
     */
    public Optional<Ticket> ticket(TicketRef ref) {
        Briefing known = briefing;
        return known != null && known.covers(ref) ? known.ticket() : store.ticket(tenant(), ref);
    }

    /**
     * A team.
     *
     * @param id the host's reference
     * @return the team, if there is one
     */
    public Optional<Team> team(TeamId id) {
        Briefing known = briefing;
        return known != null && known.covers(id) ? known.team() : store.team(tenant(), id);
    }

    /**
     * What is taken of the caps of a source, as the action in hand must see it: its own holds are not in its way.
     *
     * @param kinds which kinds of caps
     * @param source the invoice or delivery
     * @return the rows there are
     */
    public List<Entitlement> entitlements(Set<CapKind> kinds, String source) {
        List<Entitlement> rows = rows(kinds, source);
        Action own = decidedAgain;
        return own == null
                ? rows
                : rows.stream().map(row -> OwnHolds.without(own, row)).toList();
    }

    private List<Entitlement> rows(Set<CapKind> kinds, String source) {
        Briefing known = briefing;
        return known != null && known.covers(kinds, source)
                ? known.entitlements()
                : store.entitlements(tenant(), kinds, source);
    }

    /**
     * Those documents of a back end that no action of this library made: what others have taken.
     *
     * @param documents live documents of the back end
     * @param ref names one
     * @param key the key a document was made with, or null
     * @param <D> the type of the documents
     * @return the documents made elsewhere
     */
    public <D> List<D> foreign(List<D> documents, Function<D, DocumentRef> ref, Function<D, @Nullable PortKey> key) {
        return new OwnDocuments(store, tenant()).foreign(documents, ref, key);
    }

    /**
     * The same questions for an action that is decided again: its own holds do not count as taken.
     *
     * @param action the action
     * @return an inquiry that sees past the action's holds
     */
    Inquiry again(Action action) {
        return new Inquiry(actor, ports, store, calls, clock, codec, action, briefing);
    }

    /**
     * The same questions, some of which are answered already.
     *
     * @param known what was read of the store
     * @return an inquiry that does not read it again
     */
    Inquiry briefed(Briefing known) {
        return new Inquiry(actor, ports, store, calls, clock, codec, decidedAgain, known);
    }

    /**
     * Reads from a port under the deadline.
     *
     * @param port which port, for the refusal when it fails
     * @param question what to ask
     * @param <T> what it answers
     * @return its answer, never null
     * @throws ReadFailed if the port fails, takes too long or answers null
     */
    public <T> T read(PortKind port, Function<ReadContext, @Nullable T> question) {
        ReadContext context = new ReadContext(tenant(), clock.instant().plus(calls.deadline()), actor.locale());
        T answer;
        try {
            answer = calls.call(() -> question.apply(context));
        } catch (RuntimeException e) {
            throw ReadFailed.unavailable(port, e);
        }
        if (answer == null) {
            throw ReadFailed.violation(port, "null");
        }
        return answer;
    }
}
