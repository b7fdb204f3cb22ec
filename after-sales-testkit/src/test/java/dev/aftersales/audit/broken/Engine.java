/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.audit.broken;

import dev.aftersales.audit.Interceptor;
import dev.aftersales.audit.World;
import dev.aftersales.store.Store;
import java.util.function.UnaryOperator;

/** The library on one node, sound or with one mistake built into it from outside. */
interface Engine {

    /** What the mistake makes of the store, on a node. */
    Store store(Store sound, World world, int node);

    /** What the mistake makes of the ports. */
    Interceptor ports();

    static Engine sound() {
        return storing(UnaryOperator.identity());
    }

    static Engine storing(UnaryOperator<Store> mistake) {
        return of((store, world, node) -> mistake.apply(store), Interceptor.none());
    }

    static Engine asking(Interceptor mistake) {
        return of((store, world, node) -> store, mistake);
    }

    static Engine of(Mistake mistake, Interceptor ports) {
        return new Engine() {
            @Override
            public Store store(Store sound, World world, int node) {
                return mistake.of(sound, world, node);
            }

            @Override
            public Interceptor ports() {
                return ports;
            }
        };
    }

    /** A mistake that differs by node. */
    @FunctionalInterface
    interface Mistake {

        Store of(Store sound, World world, int node);
    }
}
