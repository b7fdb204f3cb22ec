/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.web;

import dev.aftersales.Desk;
import dev.aftersales.command.Command;
import dev.aftersales.command.Outcome;
import dev.aftersales.command.RequestKey;
import dev.aftersales.examples.helpdesk.PagePatience;
import dev.aftersales.examples.helpdesk.account.SignedIn;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Executes what a form asks for, and waits a short while for the outcome. If the back end takes longer, the page says so, and asks
 * again by the request's key until the outcome is there. Thread-safe.
 */
@Component
public class Submissions implements DisposableBean {

    private static final int THREADS = 64;

    private final PagePatience pages;
    private final SentForms forms;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, named());
    private final Running running = new Running();

    Submissions(PagePatience pages, SentForms forms) {
        this.pages = pages;
        this.forms = forms;
    }

    private static ThreadFactory named() {
        AtomicInteger count = new AtomicInteger();
        return work -> {
            Thread thread = new Thread(work, "submission-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    /**
     * Executes a command. The form that is sent now is kept for a while if its outcome is not there in time, so that nobody types it
     * again.
     *
     * @param desk whose command
     * @param command what to do
     * @param key the key of the form
     * @param <R> what the command results in
     * @return what became of it so far
     */
    public <R> Submission<R> submit(Desk desk, Command<R> command, RequestKey key) {
        Future<Outcome<R>> execution = running.find(own(key), command, forms.isShownAgain())
                .orElseGet(() -> running.add(own(key), command, threads.submit(() -> desk.execute(command, key))));
        Optional<Outcome<R>> outcome = await(execution);
        if (outcome.isEmpty()) {
            forms.keep(key);
        }
        return new Submission<>(key, outcome);
    }

    /**
     * How a command ended that was submitted here, for what the library keeps no trace of: a command that was refused at once.
     *
     * @param key the key of the form
     * @return the outcome; empty as long as there is none
     */
    Optional<Outcome<?>> ended(RequestKey key) {
        return running.find(own(key)).filter(Future::isDone).map(Submissions::value);
    }

    /**
     * Whether a command is under way here, or was lately.
     *
     * @param key the key of the form
     * @return whether it is known
     */
    boolean knows(RequestKey key) {
        return running.find(own(key)).isPresent();
    }

    /**
     * Whether a command that was submitted here has no outcome yet.
     *
     * @param key the key of the form
     * @return whether it is being executed
     */
    boolean isUnderWay(RequestKey key) {
        return running.find(own(key)).filter(execution -> !execution.isDone()).isPresent();
    }

    /** Nobody is told of what somebody else asked for. */
    private static String own(RequestKey key) {
        return SignedIn.current().map(SignedIn::getUsername).orElse("") + '/' + key.value();
    }

    private <R> Optional<Outcome<R>> await(Future<Outcome<R>> outcome) {
        try {
            outcome.get(pages.patience().toMillis(), TimeUnit.MILLISECONDS);
            return Optional.of(value(outcome));
        } catch (TimeoutException notYet) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException failure) {
            throw new IllegalStateException("the request failed", failure.getCause());
        }
    }

    /** Of one that is done. */
    private static <T> T value(Future<T> done) {
        try {
            return done.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stopped);
        } catch (ExecutionException failure) {
            throw new IllegalStateException("the request failed", failure.getCause());
        }
    }

    @Override
    public void destroy() {
        threads.shutdown();
    }
}
