/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.audit.world;

import dev.aftersales.audit.between.Interceptor;
import dev.aftersales.store.Store;
import java.util.function.UnaryOperator;

/** What stands between a node and its store, and between a node and its back end. */
public record Wiring(UnaryOperator<Store> store, Interceptor ports) {

    public static Wiring straight() {
        return new Wiring(UnaryOperator.identity(), Interceptor.none());
    }
}
