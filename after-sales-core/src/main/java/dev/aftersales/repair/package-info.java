/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Repair orders from a ticket (REP-1 to REP-8): create, quote, invoice, cancel.
 *
 * <p>{@link dev.aftersales.repair.RepairForm} shows what can be chosen; {@link dev.aftersales.repair.RepairFeature} plugs the
 * service in.
 */
@NullMarked
@CommandBuilders
package dev.aftersales.repair;

import dev.aftersales.style.CommandBuilders;
import org.jspecify.annotations.NullMarked;
