/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.crash.wire;

import org.jspecify.annotations.Nullable;

/**
 * What the back end reads from a connection: a request of a node, or an order of the controller.
 *
 * @param request the request
 * @param order the order
 */
public record ErpMessage(
        @Nullable ErpRequest request, @Nullable ErpOrder order) {}
