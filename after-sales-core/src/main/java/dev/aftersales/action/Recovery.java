/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.command.ActionId;
import dev.aftersales.spi.TenantId;
import dev.aftersales.store.Action;
import dev.aftersales.store.ActionState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Goes on with what was interrupted, on any node, from any scheduler (EXE-3, EXE-4, EXE-5). Thread-safe; several may run side
 * by side.
 */
public final class Recovery {

    private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);

    private final Surroundings with;
    private final Caller caller;
    private final Bookkeeper books;
    private final Execution execution;

    Recovery(Surroundings with, Caller caller, Bookkeeper books, Execution execution) {
        this.with = with;
        this.caller = caller;
        this.books = books;
        this.execution = execution;
    }

    /**
     * Takes due actions, the longest due first, and takes each as far as it goes.
     *
     * @param limit how many at most
     * @return what it came to
     */
    public RecoveryReport recover(int limit) {
        List<Action> claimed = with.store().claim(limit, with.timing().lease());
        int settled = 0;
        int held = 0;
        for (Action action : claimed) {
            ActionState state = resumeSafely(action).state();
            settled += state.finished() ? 1 : 0;
            held += state == ActionState.HELD ? 1 : 0;
        }
        return new RecoveryReport(claimed.size(), settled, claimed.size() - settled - held, held);
    }

    /** One action's trouble is not the others': its lease ends, and it is due again. */
    private Action resumeSafely(Action action) {
        try {
            return resume(action);
        } catch (RuntimeException failed) {
            LOG.warn("{} {}: recovery failed, to be tried again", action.tenant(), action.id(), Trace.of(failed));
            return action;
        }
    }

    private Action resume(Action action) {
        return switch (action.state()) {
            case AWAITING_APPROVAL ->
                write(action, Takeover.expire(action, with.store().now()));
            case ACCEPTED -> call(action);
            case CALLING -> doubt(action);
            case UNKNOWN, PENDING -> ask(action);
            case REFUSED, CANCELLED -> watch(action);
            case HELD, COMPLETED -> action;
        };
    }

    private Action call(Action action) {
        Instant since = execution.hereNow();
        Next next = Takeover.call(
                action, execution.terms(action, action.step()), with.store().now());
        return books.write(action, next) ? execution.drive(next.to(), since) : action;
    }

    private Action doubt(Action action) {
        Next next = Takeover.doubt(action, with.store().now());
        return books.write(action, next) ? ask(next.to()) : action;
    }

    private Action ask(Action action) {
        if (action.cancelWanted()) {
            Optional<Evidence> closed = caller.close(action, List.of());
            if (closed.isPresent()) {
                return goOn(execution.settle(action, closed.get()));
            }
        }
        return goOn(execution.settle(action, caller.lookUp(action)));
    }

    private Action goOn(Execution.Settled settled) {
        return settled.ours() ? execution.drive(settled.action(), settled.since()) : settled.action();
    }

    /** Looks for a late document of an action that was given up without a definite no. */
    private Action watch(Action presumed) {
        Evidence seen = caller.lookUp(presumed);
        Execution.Settled settled = execution.settleLate(presumed, seen);
        if (settled.action().equals(presumed)) {
            with.store().postpone(presumed, nextWatch(presumed, seen));
        }
        return goOn(settled);
    }

    private @Nullable Instant nextWatch(Action presumed, Evidence seen) {
        boolean nothingToCome = seen instanceof Evidence.NoLookup || seen instanceof Evidence.FailedThere;
        return nothingToCome
                ? null
                : Watch.next(presumed, with.timing(), with.store().now()).orElse(null);
    }

    private Action write(Action action, Next next) {
        return books.write(action, next) ? next.to() : action;
    }

    /**
     * Goes on with one stored action now instead of when it is due, for example right after the host's transaction committed.
     * Nothing happens to an action that is not waiting for its call.
     *
     * @param tenant the tenant
     * @param id the action
     */
    public void proceed(TenantId tenant, ActionId id) {
        with.store()
                .action(tenant, id)
                .filter(action -> action.state() == ActionState.ACCEPTED)
                .ifPresent(this::call);
    }
}
