/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.store;

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
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Rows of one tenant to fill a store with. Every action is another one; two samples make the same ids. */
public final class Sample {

    public static final String UNIT = "Units";
    public static final String TOTAL = "10";
    public static final TicketRef TICKET = TicketRef.of("HD-1");
    public static final TeamId TEAM = TeamId.of("support");

    private final TenantId tenant;
    private final Instant now;
    private final AtomicLong made = new AtomicLong();

    public Sample(String tenant, Instant now) {
        this.tenant = TenantId.of(tenant);
        this.now = now;
    }

    public TenantId tenant() {
        return tenant;
    }

    public Instant now() {
        return now;
    }

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

    public TeamBuilder team() {
        return Team.builder()
                .tenant(tenant)
                .id(TEAM)
                .version(1)
                .name("Support")
                .services(Set.of())
                .settingsRevision(0);
    }

    /** Accepted, due for nobody, with one step; each one a millisecond after the one before. */
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

    /** A credit note made by the action. */
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

    /** Something that happened on the ticket. */
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

    public CapKey cap(String line) {
        return new CapKey(tenant, CapKind.CREDIT_QUANTITY, "INV-1", line);
    }

    /** Ten units seen, nobody else took any; right whenever that is what the cap was seen as before. */
    public CapClaim claim(CapKey cap, String quantity) {
        return observed(cap, quantity).build();
    }

    public CapClaimBuilder observed(CapKey cap, String quantity) {
        return CapClaim.builder()
                .key(cap)
                .unit(UNIT)
                .total(new BigDecimal(TOTAL))
                .external(BigDecimal.ZERO)
                .gen(0)
                .quantity(new BigDecimal(quantity));
    }

    public Hold hold(CapKey cap, String quantity) {
        return new Hold(cap, new BigDecimal(quantity));
    }

    public static DocumentChange change(Document document, Hold... add) {
        return new DocumentChange(document, List.of(add));
    }

    /** The action with the holds of the claims, and all claims. */
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
