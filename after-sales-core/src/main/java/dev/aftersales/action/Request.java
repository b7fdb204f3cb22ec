/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.command.Command;
import dev.aftersales.command.RequestKey;
import dev.aftersales.spi.Actor;
import dev.aftersales.store.BriefingRequest;

/** A command that may be asked for, with its content as text and as a hash. */
record Request<R>(
        Actor actor,
        Command<R> command,
        CommandHandler<Command<R>, R> handler,
        RequestKey key,
        String content,
        String hash) {

    static <R> Request<R> of(
            Actor actor, Command<R> command, CommandHandler<Command<R>, R> handler, RequestKey key, Codec codec) {
        String content = codec.write(command);
        String hash =
                Identities.contentHash(handler.name() + '\n' + actor.kind() + '\n' + actor.user() + '\n' + content);
        return new Request<>(actor, command, handler, key, content, hash);
    }

    /** What its decision needs to know of the store. */
    BriefingRequest briefing() {
        return new BriefingRequest(actor.tenant(), key, handler.ticket(command), handler.caps(command));
    }

    /** Without the content, which may hold secrets (CPN-7). */
    @Override
    public String toString() {
        return "Request[" + key + ", " + handler.name() + "]";
    }
}
