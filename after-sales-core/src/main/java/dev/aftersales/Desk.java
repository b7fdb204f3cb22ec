/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales;

import dev.aftersales.action.ActionView;
import dev.aftersales.action.Engine;
import dev.aftersales.action.Inquiry;
import dev.aftersales.action.Preparation;
import dev.aftersales.action.Prepared;
import dev.aftersales.action.Preview;
import dev.aftersales.command.ActionId;
import dev.aftersales.command.Command;
import dev.aftersales.command.DocumentRef;
import dev.aftersales.command.Outcome;
import dev.aftersales.command.RequestKey;
import dev.aftersales.coupon.CouponForm;
import dev.aftersales.coupon.SendForm;
import dev.aftersales.fieldservice.TaskForm;
import dev.aftersales.portal.PortalView;
import dev.aftersales.refund.CreditDraftForm;
import dev.aftersales.refund.RefundForm;
import dev.aftersales.refund.RefundScope;
import dev.aftersales.repair.RepairForm;
import dev.aftersales.returns.ReturnForm;
import dev.aftersales.spi.Actor;
import dev.aftersales.spi.Cursor;
import dev.aftersales.spi.TeamId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.accounting.CreditNoteId;
import dev.aftersales.spi.loyalty.CouponId;
import dev.aftersales.team.TeamForm;
import dev.aftersales.team.TeamSnapshot;
import dev.aftersales.ticket.ChatterLine;
import dev.aftersales.ticket.DocumentFilter;
import dev.aftersales.ticket.DocumentPage;
import dev.aftersales.ticket.OpenedDocument;
import dev.aftersales.ticket.TicketFilter;
import dev.aftersales.ticket.TicketPage;
import dev.aftersales.ticket.TicketSnapshot;
import dev.aftersales.ticket.TicketView;
import dev.aftersales.ticket.TicketViews;
import dev.aftersales.ticket.Upsert;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What one actor can do: put snapshots, ask for forms and previews, execute commands, look at views.
 *
 * <p>Immutable and thread-safe. Nothing here throws for what a user may have typed: bad input is refused with codes, all of them
 * together. Forms and views answer with {@code refusals()} when they have nothing to show. Access is asked of the host's policy
 * before anything else is revealed (EXE-9).
 *
 * <p>Only {@code put}, {@code execute}, {@code enqueue}, {@code enlist} and {@code proceed} change anything, and {@code enlist}
 * alone takes part in a transaction of the host: the others, and {@code prepare}, are an {@link IllegalStateException} while one
 * is active on the thread, before anything is done.
 */
public final class Desk {

    private final Actor actor;
    private final Services services;
    private final Engine engine;
    private final EnlistedActions enlisted;
    private final OwnTransaction own;
    private final Runnable told;

    Desk(Actor actor, Services services, Engine engine, EnlistedActions enlisted, Runnable told) {
        this.actor = actor;
        this.services = services;
        this.engine = engine;
        this.enlisted = enlisted;
        this.own = new OwnTransaction(services.with().store());
        this.told = told;
    }

    /**
     * The language this desk answers in.
     *
     * @return the actor's locale
     */
    public Locale locale() {
        return actor.locale();
    }

    /**
     * Keeps a snapshot of a ticket, unless a newer or equal version is kept already (TKT-1).
     *
     * @param ticket the ticket as the host has it now
     * @return what became of it
     */
    public Upsert put(TicketSnapshot ticket) {
        own.require();
        return services.tickets().put(Objects.requireNonNull(ticket, "ticket"), inquiry());
    }

    /**
     * Keeps a snapshot of a team, unless a newer or equal version is kept already; its services are set by {@code
     * ConfigureTeam}.
     *
     * @param team the team as the host has it now
     * @return what became of it
     */
    public Upsert put(TeamSnapshot team) {
        own.require();
        return services.hostTeams().put(Objects.requireNonNull(team, "team"), inquiry());
    }

    /**
     * Executes a command: accepted, called and settled, or refused. Sent again with the same key, it does nothing twice and
     * answers with the outcome as it stands (TKT-5).
     *
     * @param command what to do
     * @param key the name of the request
     * @param <R> what the command results in
     * @return what became of it (EXE-1)
     * @throws IllegalStateException inside a transaction of the host: {@link #prepare} before it, and {@link #enlist}
     */
    public <R> Outcome<R> execute(Command<R> command, RequestKey key) {
        own.requireForCommand();
        Outcome<R> outcome = engine.execute(actor, command, key);
        told.run();
        return outcome;
    }

    /**
     * Accepts a command without calling the back end, in a transaction of its own: {@link AfterSales#recover} calls, or {@link
     * #proceed}. For hosts that answer their user before the back end has.
     *
     * @param command what to do
     * @param key the name of the request
     * @param <R> what the command results in
     * @return accepted, or refused
     * @throws IllegalStateException inside a transaction of the host: {@link #prepare} before it, and {@link #enlist}
     */
    public <R> Outcome<R> enqueue(Command<R> command, RequestKey key) {
        own.requireForCommand();
        return engine.enqueue(actor, command, key);
    }

    /**
     * Decides a command that is to be part of a transaction of the host, before that begins: facts are read, nothing is stored.
     *
     * @param command what to do
     * @param key the name of the request
     * @param <R> what the command results in
     * @return prepared, to be enlisted; or answered already, with a refusal or with the outcome of the same request made before
     * @throws IllegalStateException inside a transaction of the host, for back ends are read
     */
    public <R> Preparation<R> prepare(Command<R> command, RequestKey key) {
        own.requireForPreparing();
        return engine.prepare(actor, command, key);
    }

    /**
     * Stores a prepared command in the host's transaction that is active on this thread. If the host rolls back, nothing is left
     * of it. Once the host has committed, the back end is called, on another thread; should the process end before, by {@link
     * AfterSales#recover}.
     *
     * <p>What the command takes is locked until the host's transaction ends, so enlist last.
     *
     * @param prepared what {@link #prepare} answered with on a desk of the same actor
     * @return the action, which {@link #outcome} tells of after the commit
     * @throws dev.aftersales.action.NotEnlisted if somebody else got between: roll the transaction back and prepare again
     * @throws IllegalStateException if no transaction of the host is active on this thread, or the store takes part in none
     */
    public ActionId enlist(Prepared<?> prepared) {
        engine.enlist(actor, prepared, enlisted::committed);
        return prepared.action();
    }

    /**
     * Goes on with an enqueued action now instead of when recovery takes it; enlisted ones are gone on with by themselves.
     *
     * @param action the action
     */
    public void proceed(ActionId action) {
        own.require();
        engine.recovery().proceed(actor.tenant(), action);
        told.run();
    }

    /**
     * What a command would do, every cap it meets and every refusal; nothing is changed (TKT-7).
     *
     * @param command what to do
     * @param <R> what the command results in
     * @return the preview
     */
    public <R> Preview preview(Command<R> command) {
        return engine.preview(actor, Objects.requireNonNull(command, "command"));
    }

    /**
     * What became of a request (TKT-5).
     *
     * @param key the name of the request
     * @return the action; empty when the key is not known to this actor
     */
    public Optional<ActionView> outcome(RequestKey key) {
        return engine.outcome(actor, key);
    }

    /**
     * A page of tickets with the counts of their smart buttons, newest first: by when the library first got each (TKT-1, TKT-3).
     *
     * <p>The access policy is asked for {@code LIST_TICKETS} of each team in the filter, or of the tenant, and for {@code
     * VIEW_TICKET} of each ticket on the page, in one batch each; what it hides is left out as if it did not exist (EXE-9).
     *
     * @param filter which tickets
     * @return the page
     */
    public TicketPage tickets(TicketFilter filter) {
        return services.lists().list(Objects.requireNonNull(filter, "filter"), inquiry());
    }

    /**
     * What is shown on a ticket: buttons and why not, open work, smart buttons, chatter.
     *
     * @param ticket the ticket
     * @return the view
     */
    public TicketView view(TicketRef ticket) {
        return services.views().view(ticket, inquiry());
    }

    /**
     * A page of a ticket's chatter.
     *
     * @param ticket the ticket
     * @param after only lines with a greater sequence; zero for the first page
     * @param limit how many at most; a page never has more than {@value TicketViews#MAX_CHATTER}
     * @return the lines, oldest first
     */
    public List<ChatterLine> chatter(TicketRef ticket, long after, int limit) {
        return services.views().chatter(ticket, after, limit, inquiry());
    }

    /**
     * A page of the documents behind a ticket's smart buttons, for a ticket with more of them than its view links to (TKT-3).
     *
     * @param ticket the ticket
     * @param filter which documents
     * @return the page
     */
    public DocumentPage documents(TicketRef ticket, DocumentFilter filter) {
        return services.documentLists().list(ticket, Objects.requireNonNull(filter, "filter"), inquiry());
    }

    /**
     * What a portal customer sees of a ticket (FSV-5).
     *
     * @param ticket the ticket
     * @return the view; refused as unknown for any other customer
     */
    public PortalView portal(TicketRef ticket) {
        return services.portal().view(ticket, inquiry());
    }

    /**
     * Opens a document through its ticket's smart button or chatter link (REP-7).
     *
     * @param ticket the ticket
     * @param document the document
     * @return the document as it stands now, or why not
     */
    public OpenedDocument open(TicketRef ticket, DocumentRef document) {
        return services.documents().open(ticket, document, inquiry());
    }

    /**
     * Opens a document by itself, which needs the right to.
     *
     * @param document the document
     * @return the document as it stands now, or why not
     */
    public OpenedDocument open(DocumentRef document) {
        return services.documents().open(document, inquiry());
    }

    /**
     * The form of a refund: invoices to refund, what remains of each, and why not (REF-1).
     *
     * @param ticket the ticket
     * @return the form
     */
    public RefundForm refundForm(TicketRef ticket) {
        return services.refunds().form(ticket, inquiry());
    }

    /**
     * The form of a refund, narrowed to some invoices or a further page of it (REF-1).
     *
     * @param ticket the ticket
     * @param scope which invoices to list
     * @return the form
     */
    public RefundForm refundForm(TicketRef ticket, RefundScope scope) {
        return services.refunds().form(ticket, Objects.requireNonNull(scope, "scope"), inquiry());
    }

    /**
     * What can be done with a draft credit note of the ticket's open work (REF-7).
     *
     * @param ticket the ticket
     * @param creditNote the draft
     * @return the form
     */
    public CreditDraftForm creditDraftForm(TicketRef ticket, CreditNoteId creditNote) {
        return services.refunds().draftForm(ticket, creditNote, inquiry());
    }

    /**
     * The form of a coupon: the programs that can issue to the customer (CPN-1).
     *
     * @param ticket the ticket
     * @return the form
     */
    public CouponForm couponForm(TicketRef ticket) {
        return services.coupons().form(ticket, inquiry());
    }

    /**
     * The form of sending a coupon: recipients (CPN-3).
     *
     * @param ticket the ticket
     * @param coupon the coupon
     * @return the form
     */
    public SendForm sendCouponForm(TicketRef ticket, CouponId coupon) {
        return services.coupons().sendForm(ticket, coupon, inquiry());
    }

    /**
     * The form of a return: deliveries, and what of each line can come back (RET-2).
     *
     * @param ticket the ticket
     * @return the form
     */
    public ReturnForm returnForm(TicketRef ticket) {
        return services.returns().form(ticket, inquiry());
    }

    /**
     * A further page of the form of a return.
     *
     * @param ticket the ticket
     * @param cursor where to go on: {@link ReturnForm#next} of the page before
     * @return the form
     */
    public ReturnForm returnForm(TicketRef ticket, Cursor cursor) {
        return services.returns().form(ticket, Objects.requireNonNull(cursor, "cursor"), inquiry());
    }

    /**
     * The form of a repair order (REP-1).
     *
     * @param ticket the ticket
     * @return the form
     */
    public RepairForm repairForm(TicketRef ticket) {
        return services.repairs().form(ticket, inquiry());
    }

    /**
     * The form of a field-service task: title and project (FSV-1, FSV-2).
     *
     * @param ticket the ticket
     * @return the form
     */
    public TaskForm taskForm(TicketRef ticket) {
        return services.fieldService().form(ticket, inquiry());
    }

    /**
     * The after-sales section of a team's settings: what can be enabled, and what that brings with it (SET-3, SET-4).
     *
     * @param team the team
     * @return the form
     */
    public TeamForm teamForm(TeamId team) {
        return services.teams().form(team, inquiry());
    }

    /**
     * What people do with actions that did not finish by themselves (EXE-7).
     *
     * @return the operations of this actor
     */
    public OperationsDesk operations() {
        return new OperationsDesk(actor, engine.operations(), own, told);
    }

    private Inquiry inquiry() {
        return services.with().inquiry(actor);
    }
}
