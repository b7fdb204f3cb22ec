/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.audit.world;

import dev.aftersales.AfterSales;
import dev.aftersales.Desk;
import dev.aftersales.audit.world.ClientLog.Sent;
import dev.aftersales.command.Command;
import dev.aftersales.command.Outcome;
import dev.aftersales.spi.Actor;

/** Somebody at a desk of one node, who writes down what he asks for before he asks. */
public final class Client {

    private final ClientLog log;
    private final Actor actor;
    private final Desk desk;

    Client(ClientLog log, Actor actor, AfterSales node) {
        this.log = log;
        this.actor = actor;
        this.desk = node.desk(actor);
    }

    public Desk desk() {
        return desk;
    }

    /** Sends a new command under a new key. */
    public <R> Outcome<R> execute(Command<R> command) {
        Sent sent = log.write(actor, command);
        Outcome<R> outcome = desk.execute(command, sent.key());
        sent.answers().add(outcome);
        return outcome;
    }

    /** Sends a new command that is only stored for now. */
    public <R> Outcome<R> enqueue(Command<R> command) {
        Sent sent = log.write(actor, command);
        Outcome<R> outcome = desk.enqueue(command, sent.key());
        sent.answers().add(outcome);
        return outcome;
    }

    /** Sends what was sent before, by whomever, once more. */
    public static Outcome<?> again(Sent sent, AfterSales node) {
        Outcome<?> outcome = node.desk(sent.actor()).execute(sent.command(), sent.key());
        sent.answers().add(outcome);
        return outcome;
    }
}
