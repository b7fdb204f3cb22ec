/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.command.Command;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** All command handlers, by the type of command and by stored name. */
public final class Handlers {

    private final Map<Class<?>, CommandHandler<?, ?>> byType = new HashMap<>();
    private final Map<String, CommandHandler<?, ?>> byName = new HashMap<>();

    /**
     * Collects handlers.
     *
     * @param handlers every handler there is, each command and name once
     * @throws IllegalArgumentException if two share a command or a name
     */
    public Handlers(Collection<? extends CommandHandler<?, ?>> handlers) {
        for (CommandHandler<?, ?> handler : handlers) {
            if (byType.put(handler.type(), handler) != null || byName.put(handler.name(), handler) != null) {
                throw new IllegalArgumentException("two handlers for " + handler.name());
            }
        }
    }

    /** The map only holds handlers under their own type, so that the cast holds. */
    @SuppressWarnings("unchecked")
    <R> CommandHandler<Command<R>, R> of(Command<R> command) {
        CommandHandler<?, ?> handler = byType.get(command.getClass());
        if (handler == null) {
            throw new IllegalArgumentException(
                    "no handler for " + command.getClass().getName());
        }
        return (CommandHandler<Command<R>, R>) handler;
    }

    @SuppressWarnings("unchecked")
    CommandHandler<Command<Object>, Object> named(String name) {
        CommandHandler<?, ?> handler = byName.get(name);
        if (handler == null) {
            throw new IllegalStateException("no handler named " + name + ": stored by another version of the library?");
        }
        return (CommandHandler<Command<Object>, Object>) handler;
    }
}
