/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port.wrong;

import dev.aftersales.testkit.InMemoryErpBuilder;
import dev.aftersales.testkit.port.InMemoryAccounting;
import java.util.function.UnaryOperator;

/** One thing that is wrong with an accounting port. */
interface AccountingDefect extends Defect {

    /** How the back end is set up, beyond KEYED and able to do all. */
    UnaryOperator<InMemoryErpBuilder> setUp();

    /** The port over these books. */
    Answering answering(InMemoryAccounting books);
}
