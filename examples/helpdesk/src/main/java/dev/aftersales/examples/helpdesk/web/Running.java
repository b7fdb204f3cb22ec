/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.web;

import dev.aftersales.command.Command;
import dev.aftersales.command.Outcome;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;

/** The latest commands and what becomes of them, by whose they are and the keys of their forms; the oldest are forgotten. Thread-safe. */
final class Running {

    private static final int MOST = 1_000;

    /**
     * A command.
     *
     * @param command what to do
     * @param outcome what becomes of it
     */
    private record Execution(Command<?> command, Future<? extends Outcome<?>> outcome) {}

    private final Map<String, Execution> latest = new LinkedHashMap<>() {

        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Execution> eldest) {
            return size() > MOST;
        }
    };

    synchronized <R> Future<Outcome<R>> add(String name, Command<R> command, Future<Outcome<R>> outcome) {
        latest.put(name, new Execution(command, outcome));
        return outcome;
    }

    synchronized Optional<Future<? extends Outcome<?>>> find(String name) {
        return Optional.ofNullable(latest.get(name)).map(Execution::outcome);
    }

    /**
     * The same command under way: a double click waits for it.
     *
     * @param ended whether one that has ended is meant as well; else the library is asked again, which knows how things are now
     */
    @SuppressWarnings("unchecked")
    synchronized <R> Optional<Future<Outcome<R>>> find(String name, Command<R> command, boolean ended) {
        return Optional.ofNullable(latest.get(name))
                .filter(known -> known.command().equals(command))
                .filter(known -> ended || !known.outcome().isDone())
                .map(known -> (Future<Outcome<R>>) known.outcome());
    }
}
