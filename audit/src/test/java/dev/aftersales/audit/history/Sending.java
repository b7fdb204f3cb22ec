/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.audit.history;

import dev.aftersales.audit.world.Client;
import dev.aftersales.command.Command;
import dev.aftersales.command.Outcome;

/** How a client sends a command. */
interface Sending {

    <R> Outcome<R> send(Client client, Command<R> command);
}
