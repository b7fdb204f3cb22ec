/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.crash.node;

import dev.aftersales.AfterSales;
import dev.aftersales.action.Codec;
import dev.aftersales.command.Command;
import dev.aftersales.command.Outcome;
import dev.aftersales.command.RequestKey;
import dev.aftersales.spi.Actor;
import dev.aftersales.spi.TenantId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Somebody at a desk of this node, who writes down what is asked before it is sent, and what is told. Thread-safe. */
final class Client {

    /** How a command is sent. */
    enum Manner {
        /** To be done now. */
        EXECUTE,
        /** To be stored for now. */
        ENQUEUE
    }

    private final AfterSales node;
    private final Logs logs;
    private final Map<TenantId, List<Asked>> asked = new ConcurrentHashMap<>();
    private final Codec codec = new Codec();

    Client(AfterSales node, Logs logs) {
        this.node = node;
        this.logs = logs;
    }

    /** What was asked and answered so far for a tenant, by this node and those of its name before. */
    List<Asked> asked(TenantId tenant) {
        return asked.computeIfAbsent(
                tenant,
                name -> new CopyOnWriteArrayList<>(logs.read(name, Asked.class).stream()
                        .filter(line -> line.command() != null)
                        .toList()));
    }

    /** Forgets what was asked, and closes the files. */
    void forget() {
        asked.clear();
        logs.close();
    }

    /** Sends a command under a key: a new one, or the same once more. */
    Outcome<?> send(Actor actor, String key, Command<?> command, Manner manner) {
        Asked question = Asked.question(key, actor, command, codec);
        List<Asked> before = asked(actor.tenant());
        logs.write(question.tenant(), question);
        try {
            Outcome<?> outcome = manner == Manner.ENQUEUE
                    ? node.desk(actor).enqueue(command, RequestKey.of(key))
                    : node.desk(actor).execute(command, RequestKey.of(key));
            logs.write(question.tenant(), question.told(outcome));
            return outcome;
        } catch (RuntimeException broke) {
            logs.write(question.tenant(), question.broke(broke));
            throw broke;
        } finally {
            before.add(question);
        }
    }
}
