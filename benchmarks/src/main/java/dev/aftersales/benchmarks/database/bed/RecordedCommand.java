/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.benchmarks.database.bed;

import dev.aftersales.store.Acceptance;
import dev.aftersales.store.BriefingRequest;
import dev.aftersales.store.Transition;

/**
 * What a real command asked of the store.
 *
 * @param question its one read
 * @param acceptance its first transaction
 * @param settlement its second transaction
 */
public record RecordedCommand(BriefingRequest question, Acceptance acceptance, Transition settlement) {}
