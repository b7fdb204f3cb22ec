/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.crash.erp;

import dev.aftersales.crash.wire.ErpOrder;
import dev.aftersales.crash.wire.ErpRequest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that the back end does to its ledgers, as its journal keeps it. The ledgers are what the deeds make of them, in order.
 *
 * @param at when
 * @param request the effect that was asked for
 * @param pending whether it is only taken on, to be finished later
 * @param order or what the controller had it do
 */
public record Deed(
        Instant at,
        @Nullable ErpRequest request,
        boolean pending,
        @Nullable ErpOrder order) {}
