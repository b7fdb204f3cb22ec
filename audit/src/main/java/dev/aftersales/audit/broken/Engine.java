/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.audit.broken;

import dev.aftersales.audit.between.Interceptor;
import dev.aftersales.store.Store;
import dev.aftersales.testkit.SettableClock;
import java.util.function.UnaryOperator;

/** The library on one node, sound or with one mistake built into it from outside. */
public interface Engine {

    /**
     * What the mistake makes of the store, on a node.
     *
     * @param sound the store
     * @param clock what the store goes by
     * @param node the number of the node, from one
     * @return the store as this engine uses it
     */
    Store store(Store sound, SettableClock clock, int node);

    /**
     * What the mistake makes of the ports.
     *
     * @return what stands before each of them
     */
    Interceptor ports();

    /**
     * The library as it is.
     *
     * @return an engine without a mistake
     */
    static Engine sound() {
        return storing(UnaryOperator.identity());
    }

    /**
     * A mistake in what is stored.
     *
     * @param mistake what it makes of the store, on each node
     * @return the engine
     */
    static Engine storing(UnaryOperator<Store> mistake) {
        return of((store, clock, node) -> mistake.apply(store), Interceptor.none());
    }

    /**
     * A mistake in what is asked of the back end.
     *
     * @param mistake what it makes of requests
     * @return the engine
     */
    static Engine asking(Interceptor mistake) {
        return of((store, clock, node) -> store, mistake);
    }

    /**
     * A mistake that may differ by node.
     *
     * @param mistake what it makes of the store
     * @param ports what it makes of the ports
     * @return the engine
     */
    static Engine of(Mistake mistake, Interceptor ports) {
        return new Engine() {
            @Override
            public Store store(Store sound, SettableClock clock, int node) {
                return mistake.of(sound, clock, node);
            }

            @Override
            public Interceptor ports() {
                return ports;
            }
        };
    }

    /** What a mistake makes of the store, on a node. */
    @FunctionalInterface
    interface Mistake {

        /**
         * The store with the mistake before it.
         *
         * @param sound the store
         * @param clock what the store goes by
         * @param node the number of the node, from one
         * @return the store as a node with the mistake uses it
         */
        Store of(Store sound, SettableClock clock, int node);
    }
}
