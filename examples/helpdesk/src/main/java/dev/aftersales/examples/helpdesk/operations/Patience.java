/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.operations;

import dev.aftersales.examples.helpdesk.PagePatience;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Waits a short while for what asks the back end. What takes longer goes on by itself, and its outcome shows on the list. Thread-safe.
 */
@Component
class Patience implements DisposableBean {

    private static final int THREADS = 8;

    private final PagePatience pages;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, work -> {
        Thread thread = new Thread(work, "operation");
        thread.setDaemon(true);
        return thread;
    });

    Patience(PagePatience pages) {
        this.pages = pages;
    }

    /** What came of it; empty when it is not over yet. */
    <T> Optional<T> await(Callable<T> work) {
        Future<T> result = threads.submit(work);
        try {
            return Optional.of(result.get(pages.patience().toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException notYet) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException failure) {
            throw new IllegalStateException("the operation failed", failure.getCause());
        }
    }

    @Override
    public void destroy() {
        threads.shutdown();
    }
}
