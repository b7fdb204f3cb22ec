/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.crash.node;

import dev.aftersales.action.Codec;
import dev.aftersales.command.Command;
import dev.aftersales.command.Outcome;
import dev.aftersales.spi.Actor;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.UserId;
import org.jspecify.annotations.Nullable;

/**
 * A line of a client's log: what was asked, on the disk before it is sent; or what was told.
 *
 * @param key the request key
 * @param tenant the tenant
 * @param user who asked
 * @param type the command's type; null in an answer
 * @param command the command; null in an answer
 * @param answer the kind of outcome, or the exception; null in a question
 * @param outcome the whole outcome; null in a question
 */
public record Asked(
        String key,
        String tenant,
        String user,
        @Nullable String type,
        @Nullable String command,
        @Nullable String answer,
        @Nullable String outcome) {

    /** The answer of a request that broke. */
    public static final String BROKE = "broke";

    public static Asked question(String key, Actor actor, Command<?> command, Codec codec) {
        return new Asked(
                key,
                actor.tenant().value(),
                actor.user().value(),
                command.getClass().getName(),
                codec.write(command),
                null,
                null);
    }

    public Asked told(Outcome<?> told) {
        return new Asked(key, tenant, user, null, null, told.getClass().getSimpleName(), told.toString());
    }

    public Asked broke(Throwable thrown) {
        return new Asked(key, tenant, user, null, null, BROKE, thrown.getClass().getName());
    }

    /** Whether it is an answer of this kind. */
    public boolean isAnswer(Class<?> kind) {
        return kind.getSimpleName().equals(answer);
    }

    public Actor actor() {
        return Actor.agent(TenantId.of(tenant), UserId.of(user));
    }

    /** The command that was asked for. */
    public Command<?> read(Codec codec) {
        if (type == null || command == null) {
            throw new IllegalStateException("an answer, not a question: " + key);
        }
        try {
            return (Command<?>) codec.read(command, Class.forName(type));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
