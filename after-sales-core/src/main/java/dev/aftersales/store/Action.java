/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.store;

import dev.aftersales.command.ActionId;
import dev.aftersales.command.DocumentRef;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RequestKey;
import dev.aftersales.spi.Actor;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.CompanyId;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.TicketRef;
import java.time.Instant;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An accepted command. Immutable: a change is a new value, written by {@link Store#transition}.
 *
 * @param tenant the tenant
 * @param id the action
 * @param requestKey the key of the request, unique per tenant
 * @param contentHash what the request was, as a hash
 * @param commandName which kind of command, by its stable name
 * @param command the command, as JSON
 * @param service the service it belongs to; null when it configures a team
 * @param ticket the ticket; null when it configures a team
 * @param actor who asked
 * @param company the company of the document
 * @param state where it stands
 * @param fence rises with every lease; a settlement of an older one does not apply
 * @param unsure attempts without a definite answer
 * @param attempts attempts in all, for back-off
 * @param leaseUntil until when the current attempt owns the action
 * @param quietAt from when on "not found" is believed
 * @param dueAt when recovery looks at it; null when it need not
 * @param cancelWanted whether somebody asked to cancel it
 * @param presumed whether it was refused without a definite no
 * @param watchUntil until when a presumed refusal is watched
 * @param step the index of the current step
 * @param steps its effects, in order
 * @param holds what it holds of caps
 * @param holding whether the holds are reserved now; the store keeps count of it, see {@link Transition}
 * @param subject the document it changes, on which it is the only open action
 * @param refusals why it was refused
 * @param evidence what an operator needs to know; no secrets
 * @param reference what the back end calls pending work
 * @param plannedTeam the team as it is to be once the action completes, as JSON
 * @param approvalExpires until when it waits for approval
 * @param createdAt when it was accepted
 * @param changedAt when it last changed
 */
@Value.Builder
public record Action(
        TenantId tenant,
        ActionId id,
        RequestKey requestKey,
        String contentHash,
        String commandName,
        String command,
        @Nullable AfterSalesService service,
        @Nullable TicketRef ticket,
        Actor actor,
        @Nullable CompanyId company,
        ActionState state,
        long fence,
        int unsure,
        int attempts,
        @Nullable Instant leaseUntil,
        @Nullable Instant quietAt,
        @Nullable Instant dueAt,
        boolean cancelWanted,
        boolean presumed,
        @Nullable Instant watchUntil,
        int step,
        List<Step> steps,
        List<Hold> holds,
        boolean holding,
        @Nullable DocumentRef subject,
        List<Refusal> refusals,
        @Nullable String evidence,
        @Nullable String reference,
        @Nullable String plannedTeam,
        @Nullable Instant approvalExpires,
        Instant createdAt,
        Instant changedAt) {

    /**
     * Copies the collections it is given.
     *
     * @param tenant the tenant
     * @param id the action
     * @param requestKey the key of the request, unique per tenant
     * @param contentHash what the request was, as a hash
     * @param commandName which kind of command, by its stable name
     * @param command the command, as JSON
     * @param service the service it belongs to; null when it configures a team
     * @param ticket the ticket; null when it configures a team
     * @param actor who asked
     * @param company the company of the document
     * @param state where it stands
     * @param fence rises with every lease; a settlement of an older one does not apply
     * @param unsure attempts without a definite answer
     * @param attempts attempts in all, for back-off
     * @param leaseUntil until when the current attempt owns the action
     * @param quietAt from when on "not found" is believed
     * @param dueAt when recovery looks at it; null when it need not
     * @param cancelWanted whether somebody asked to cancel it
     * @param presumed whether it was refused without a definite no
     * @param watchUntil until when a presumed refusal is watched
     * @param step the index of the current step
     * @param steps its effects, in order
     * @param holds what it holds of caps
     * @param holding whether the holds are reserved now; the store keeps count of it, see {@link Transition}
     * @param subject the document it changes, on which it is the only open action
     * @param refusals why it was refused
     * @param evidence what an operator needs to know; no secrets
     * @param reference what the back end calls pending work
     * @param plannedTeam the team as it is to be once the action completes, as JSON
     * @param approvalExpires until when it waits for approval
     * @param createdAt when it was accepted
     * @param changedAt when it last changed
     */
    public Action {
        steps = List.copyOf(steps);
        holds = List.copyOf(holds);
        refusals = List.copyOf(refusals);
    }

    /**
     * An empty builder.
     *
     * @return a builder; {@code build()} throws {@link IllegalStateException} naming each value left out that is not marked nullable
     */
    public static ActionBuilder builder() {
        return new ActionBuilder();
    }

    /**
     * The current step.
     *
     * @return the step
     */
    public Step currentStep() {
        return steps.get(step);
    }

    /**
     * Whether money or goods have moved, so that the action only goes forward.
     *
     * @return true once a pivot step is done
     */
    public boolean pastPivot() {
        return steps.stream().anyMatch(done -> done.pivot() && done.result() != null);
    }

    /**
     * Where it stands in lists of actions.
     *
     * @return its place
     */
    public ActionPosition position() {
        return new ActionPosition(createdAt, id);
    }

    /** Without the command, which may hold secrets (CPN-7). */
    @Override
    public String toString() {
        return "Action[" + tenant + " " + id + ", " + commandName + ", " + state + "]";
    }

    /**
     * A builder filled with this action.
     *
     * @return the builder
     */
    public ActionBuilder change() {
        return builder().from(this);
    }
}
