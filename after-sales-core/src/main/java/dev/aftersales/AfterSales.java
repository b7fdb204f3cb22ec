/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales;

import dev.aftersales.action.Engine;
import dev.aftersales.action.Reconciliation;
import dev.aftersales.action.Recovery;
import dev.aftersales.action.RecoveryReport;
import dev.aftersales.action.Relay;
import dev.aftersales.command.DocumentRef;
import dev.aftersales.spi.Actor;
import dev.aftersales.spi.TenantId;
import dev.aftersales.store.Backlog;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Executor;

/**
 * The after-sales services of a helpdesk: refunds, coupons, returns, repairs and field service from a ticket, each executed in
 * the back end exactly once, or not at all with a reason.
 *
 * <p>Thread-safe; made once and kept as long as the application. Instances share nothing but what they are given. Close it to
 * stop the threads it made itself.
 */
public final class AfterSales implements AutoCloseable {

    private static final int RELAY_BATCH = 500;

    private final Services services;
    private final Engine engine;
    private final Recovery recovery;
    private final Reconciliation reconciliation;
    private final Relay relay;
    private final EnlistedActions enlisted;
    private final OwnTransaction own;
    private final Runnable onClose;

    AfterSales(
            Services services,
            Engine engine,
            Reconciliation reconciliation,
            Relay relay,
            Executor afterCommit,
            Runnable onClose) {
        this.services = services;
        this.engine = engine;
        this.recovery = engine.recovery();
        this.reconciliation = reconciliation;
        this.relay = relay;
        this.enlisted = new EnlistedActions(afterCommit, recovery, () -> relay.relay(RELAY_BATCH));
        this.own = new OwnTransaction(services.with().store());
        this.onClose = onClose;
    }

    /**
     * Puts a library together.
     *
     * @return a builder; only the ports must be given
     */
    public static AfterSalesBuilder builder() {
        return new AfterSalesBuilder();
    }

    /**
     * What an actor can do. Cheap; made for each request.
     *
     * @param actor who asks; every answer is in this actor's language
     * @return the actor's desk
     */
    public Desk desk(Actor actor) {
        return new Desk(Objects.requireNonNull(actor, "actor"), services, engine, enlisted, this::tell);
    }

    /**
     * Goes on with what was interrupted: looks up, calls again or gives up each action that is due, and tells listeners. Call it
     * from any scheduler, on any node, as often as wanted; rounds may overlap (EXE-4, EXE-5).
     *
     * @param limit how many actions at most
     * @return what it came to
     * @throws IllegalStateException if a transaction of the host is active on this thread
     */
    public RecoveryReport recover(int limit) {
        own.require();
        RecoveryReport report = recovery.recover(limit);
        tell();
        return report;
    }

    /**
     * Asks back ends for documents that have not been looked at for a while, so that outside changes are noticed even where the
     * host cannot tell of them (EXE-10).
     *
     * @param limit how many documents at most
     * @return how many had changed
     * @throws IllegalStateException if a transaction of the host is active on this thread
     */
    public int poll(int limit) {
        own.require();
        int changed = reconciliation.poll(limit);
        tell();
        return changed;
    }

    /**
     * Tells the library that a document changed outside: a draft was posted, a coupon used, goods received (EXE-10).
     *
     * @param tenant the tenant
     * @param document the document
     * @return whether something about it had changed
     * @throws dev.aftersales.action.ReadFailed if the back end cannot be read; nothing was changed, polling will notice
     * @throws IllegalStateException if a transaction of the host is active on this thread
     */
    public boolean documentChanged(TenantId tenant, DocumentRef document) {
        own.require();
        boolean changed = reconciliation.documentChanged(tenant, document);
        tell();
        return changed;
    }

    /**
     * How much waits for recovery and for operators, of all tenants: for health checks and metrics. Counted when it is asked
     * for.
     *
     * @return the numbers of now
     */
    public Backlog backlog() {
        return services.with().store().backlog();
    }

    /**
     * Recovers and polls in a background thread, for hosts without a scheduler of their own.
     *
     * @param every how long to wait between rounds
     * @return the runner; close it to stop after the round in hand
     */
    public BackgroundRecovery recoverInBackground(Duration every) {
        return new BackgroundRecovery(this, every);
    }

    private void tell() {
        relay.relay(RELAY_BATCH);
    }

    /** Stops the threads this instance made itself. Actions in hand are left to the next recovery. */
    @Override
    public void close() {
        onClose.run();
    }
}
