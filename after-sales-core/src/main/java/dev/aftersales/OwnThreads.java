/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The threads of an instance, for hosts that give none. All are daemons, made when they are needed. */
final class OwnThreads {

    private static final int CALLS = 32;
    private static final int ENLISTED = 8;
    private static final int ENLISTED_WAITING = 1000;

    private OwnThreads() {}

    /** On which ports are called. */
    static ExecutorService forCalls() {
        return pool("after-sales-port", CALLS, new LinkedBlockingQueue<>());
    }

    /**
     * On which enlisted actions are gone on with. Each waits for a port that is called on another thread; what finds no place
     * is left to recovery.
     */
    static ExecutorService forEnlisted() {
        return pool("after-sales-enlisted", ENLISTED, new LinkedBlockingQueue<>(ENLISTED_WAITING));
    }

    private static ExecutorService pool(String name, int threads, BlockingQueue<Runnable> waiting) {
        ThreadPoolExecutor pool =
                new ThreadPoolExecutor(threads, threads, 30, TimeUnit.SECONDS, waiting, task -> daemon(name, task));
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    private static Thread daemon(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }
}
