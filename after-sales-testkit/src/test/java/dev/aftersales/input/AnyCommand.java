/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.input;

import dev.aftersales.command.Command;
import java.util.List;

/** One command of every type, for rules that hold for all of them. */
public final class AnyCommand {

    private AnyCommand() {}

    /** Commands that could be executed in a shop, at least one of each type. */
    public static List<Command<?>> of(FullShop shop) {
        return CommandSamples.commands(shop);
    }
}
