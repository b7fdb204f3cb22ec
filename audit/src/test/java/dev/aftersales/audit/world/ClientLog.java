/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.audit.world;

import dev.aftersales.command.Command;
import dev.aftersales.command.Outcome;
import dev.aftersales.command.RequestKey;
import dev.aftersales.spi.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What the clients asked for, each command written before it is sent, and every answer they got. */
public final class ClientLog {

    /** A command under its request key. */
    public record Sent(RequestKey key, Actor actor, Command<?> command, List<Outcome<?>> answers) {

        @Override
        public String toString() {
            return key + " " + command.getClass().getSimpleName();
        }
    }

    private final List<Sent> sent = new ArrayList<>();

    /** Writes a new command. */
    public synchronized Sent write(Actor actor, Command<?> command) {
        return write(RequestKey.of("request-" + (sent.size() + 1)), actor, command);
    }

    public synchronized Sent write(RequestKey key, Actor actor, Command<?> command) {
        Sent written = new Sent(key, actor, command, new CopyOnWriteArrayList<>());
        sent.add(written);
        return written;
    }

    public synchronized List<Sent> all() {
        return List.copyOf(sent);
    }
}
