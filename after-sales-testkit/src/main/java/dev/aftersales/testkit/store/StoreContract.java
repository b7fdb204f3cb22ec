/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.store;

/**
 * What every store must guarantee: extend it, say how to get an empty store, and run it with JUnit 5.
 *
 * <pre>{@code
 * class OurStoreTest extends StoreContract {
 *     @Override
 *     protected Store emptyStore() {
 *         return new OurStore(...);
 *     }
 * }
 * }</pre>
 *
 * <p>Each test begins with an empty store and names the rule it proves. There are no tests to leave out: a store that fails one
 * loses or doubles money or goods, or shows one tenant's rows to another. What may differ from store to store is said by the
 * protected methods. Tests judge a store by its answers, on the store's own clock, and never wait for time to pass.
 *
 * <p>The topics of the kit are classes one on top of the other, so that an author extends one class and a failure names the
 * author's.
 */
public abstract class StoreContract extends LimitContract {

    /** For the classes of authors. */
    protected StoreContract() {}
}
