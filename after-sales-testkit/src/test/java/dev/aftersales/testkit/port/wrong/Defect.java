/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port.wrong;

import java.util.Set;

/** One thing that is wrong with a port; implemented by enums, one of each port. */
public interface Defect {

    /** The rules that it breaks, and no others: MUST and SHOULD. */
    Set<String> breaks();
}
