/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales;

import dev.aftersales.action.Recovery;
import dev.aftersales.store.Action;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Goes on with enlisted actions once the host's transaction has committed, on other threads than the one that commits. Nothing
 * depends on it: what it does not get to, recovery does.
 */
final class EnlistedActions {

    private static final Logger LOG = LoggerFactory.getLogger(EnlistedActions.class);

    private final Executor executor;
    private final Recovery recovery;
    private final Runnable told;

    EnlistedActions(Executor executor, Recovery recovery, Runnable told) {
        this.executor = executor;
        this.recovery = recovery;
        this.told = told;
    }

    /** Throws nothing: the host's transaction is committed already, and must not look as if it had failed. */
    void committed(Action action) {
        try {
            executor.execute(() -> proceed(action));
        } catch (RuntimeException rejected) {
            leave(action, rejected);
        }
    }

    private void proceed(Action action) {
        try {
            recovery.proceed(action.tenant(), action.id());
            told.run();
        } catch (RuntimeException failed) {
            leave(action, failed);
        }
    }

    private static void leave(Action action, RuntimeException why) {
        LOG.info(
                "{} {}: left to recovery ({})",
                action.tenant(),
                action.id(),
                why.getClass().getName());
    }
}
