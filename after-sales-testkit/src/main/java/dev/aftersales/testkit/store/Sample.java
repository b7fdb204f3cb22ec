/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.store;

import dev.aftersales.command.ActionId;
import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.RequestKey;
import dev.aftersales.spi.Actor;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.TeamId;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.UserId;
import dev.aftersales.store.Acceptance;
import dev.aftersales.store.AcceptanceBuilder;
import dev.aftersales.store.Action;
import dev.aftersales.store.ActionBuilder;
import dev.aftersales.store.ActionState;
import dev.aftersales.store.CapClaim;
import dev.aftersales.store.CapClaimBuilder;
import dev.aftersales.store.CapKey;
import dev.aftersales.store.CapKind;
import dev.aftersales.store.Document;
import dev.aftersales.store.DocumentBuilder;
import dev.aftersales.store.DocumentChange;
import dev.aftersales.store.DocumentStanding;
import dev.aftersales.store.Entry;
import dev.aftersales.store.EntryBuilder;
import dev.aftersales.store.EntryKind;
import dev.aftersales.store.Hold;
import dev.aftersales.store.Step;
import dev.aftersales.store.Team;
import dev.aftersales.store.TeamBuilder;
import dev.aftersales.store.Ticket;
import dev.aftersales.store.TicketBuilder;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Rows of one tenant to fill a store with. Every action is another one; two samples make the same ids. Safe for use from several
 * threads.
 */
public final class Sample {

    /** The unit of all caps. */
    public static final String UNIT = "Units";
    /** What claims see as the total of their cap. */
    public static final String TOTAL = "10";
    /** The ticket of all actions and documents, unless said otherwise. */
    public static final TicketRef TICKET = TicketRef.of("HD-1");
    /** The team of all tickets, unless said otherwise. */
    public static final TeamId TEAM = TeamId.of("support");

    private final TenantId tenant;
    private final Instant now;
    private final AtomicLong made = new AtomicLong();

    /**
     * Rows of a tenant.
     *
     * @param tenant the tenant's name
     * @param now the time on the store's clock
     */
    public Sample(String tenant, Instant now) {
        this.tenant = TenantId.of(tenant);
        this.now = now;
    }

    /**
     * Whose rows these are.
     *
     * @return the tenant
     */
    public TenantId tenant() {
        return tenant;
    }

    /**
     * The time these rows start from.
     *
     * @return what it was made with
     */
    public Instant now() {
        return now;
    }

    /**
     * An open ticket, in its first version, that names no more than it must.
     *
     * @return a builder, complete
     */
    public TicketBuilder ticket() {
        return Ticket.builder()
                .tenant(tenant)
                .ref(TICKET)
                .version(1)
                .team(TEAM)
                .title("Arrived broken")
                .customer(CustomerId.of("gemini"))
                .followers(List.of())
                .closed(false);
    }

    /**
     * A team, in its first version, that offers no service.
     *
     * @return a builder, complete
     */
    public TeamBuilder team() {
        return Team.builder()
                .tenant(tenant)
                .id(TEAM)
                .version(1)
                .name("Support")
                .services(Set.of())
                .settingsRevision(0);
    }

    /**
     * An action with an id and keys of its own: accepted, due for nobody, with one step, made a millisecond after the one before.
     *
     * @return a builder, complete
     */
    public ActionBuilder action() {
        long number = made.incrementAndGet();
        Instant at = now.plusMillis(number);
        return Action.builder()
                .tenant(tenant)
                .id(new ActionId(new UUID(number, number)))
                .requestKey(RequestKey.of("request-" + number))
                .contentHash("hash-" + number)
                .commandName("issue-refund")
                .command("{}")
                .service(AfterSalesService.REFUND)
                .ticket(TICKET)
                .actor(Actor.agent(tenant, UserId.of("marta")))
                .state(ActionState.ACCEPTED)
                .fence(1)
                .unsure(0)
                .attempts(0)
                .cancelWanted(false)
                .presumed(false)
                .step(0)
                .steps(List.of(new Step("create-credit-note", PortKey.of("K" + number), true, "{}", null)))
                .holds(List.of())
                .holding(false)
                .refusals(List.of())
                .createdAt(at)
                .changedAt(at);
    }

    /**
     * A draft credit note made by an action.
     *
     * @param id its id
     * @param action the action
     * @return a builder, complete
     */
    public DocumentBuilder document(String id, Action action) {
        return Document.builder()
                .tenant(tenant)
                .ticket(TICKET)
                .kind(DocumentKind.CREDIT_NOTE)
                .id(id)
                .state("DRAFT")
                .standing(DocumentStanding.OPEN_WORK)
                .settled(false)
                .snapshot("{}")
                .holds(List.of())
                .action(action.id())
                .creator(action.actor().user())
                .revision(0)
                .createdAt(action.createdAt())
                .checkedAt(action.createdAt());
    }

    /**
     * Something that happened on the ticket.
     *
     * @param kind what happened
     * @return a builder, complete; the store gives the sequence
     */
    public EntryBuilder entry(EntryKind kind) {
        return Entry.builder()
                .tenant(tenant)
                .sequence(0)
                .kind(kind)
                .ticket(TICKET)
                .fence(1)
                .user(UserId.of("marta"))
                .at(now)
                .data(Map.of("note", "said"));
    }

    /**
     * How much of an invoice line may be credited.
     *
     * @param line the line; empty for the whole invoice
     * @return the cap's key
     */
    public CapKey cap(String line) {
        return new CapKey(tenant, CapKind.CREDIT_QUANTITY, "INV-1", line);
    }

    /**
     * A claim of somebody who saw {@link #TOTAL} units, of which nobody else took any; never stale where that is what the cap was
     * seen as before.
     *
     * @param cap the cap
     * @param quantity how much to take; give back if negative
     * @return the claim
     */
    public CapClaim claim(CapKey cap, String quantity) {
        return observed(cap, quantity).build();
    }

    /**
     * As {@link #claim}, to be changed.
     *
     * @param cap the cap
     * @param quantity how much to take; give back if negative
     * @return a builder, complete
     */
    public CapClaimBuilder observed(CapKey cap, String quantity) {
        return CapClaim.builder()
                .key(cap)
                .unit(UNIT)
                .total(new BigDecimal(TOTAL))
                .external(BigDecimal.ZERO)
                .gen(0)
                .quantity(new BigDecimal(quantity));
    }

    /**
     * A hold of a cap.
     *
     * @param cap the cap
     * @param quantity how much
     * @return the hold
     */
    public Hold hold(CapKey cap, String quantity) {
        return new Hold(cap, new BigDecimal(quantity));
    }

    /**
     * A document as an action or an outside change leaves it.
     *
     * @param document the document
     * @param add what it takes in addition to what it took
     * @return the change
     */
    public static DocumentChange change(Document document, Hold... add) {
        return new DocumentChange(document, List.of(add));
    }

    /**
     * An action with its claims, and the holds they ask for.
     *
     * @param action the action; its holds are replaced
     * @param claims the claims
     * @return a builder, complete
     */
    public static AcceptanceBuilder acceptance(Action action, CapClaim... claims) {
        List<Hold> holds = Arrays.stream(claims)
                .map(CapClaim::hold)
                .filter(hold -> hold.quantity().signum() != 0)
                .toList();
        return Acceptance.builder()
                .action(action.change().holds(holds).build())
                .claims(List.of(claims))
                .documents(List.of());
    }
}
