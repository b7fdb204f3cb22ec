/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.audit.between;

import java.lang.reflect.Proxy;

/** Stands before a port or a store: may look, wait, kill, or do something else instead. */
@FunctionalInterface
public interface Interceptor {

    Object around(Invocation invocation) throws Throwable;

    static Interceptor none() {
        return Invocation::proceed;
    }

    /** The target with this before it. */
    default <T> T before(Class<T> type, Object target) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, args) -> around(new Invocation(target, method, args == null ? new Object[0] : args))));
    }
}
