/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales;

import dev.aftersales.store.Acceptance;
import dev.aftersales.store.Store;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;

/** A store with a host around it that begins and commits transactions; nothing is ever rolled back. */
final class HostedStore {

    private final Store inner;
    private final List<Runnable> afterCommit = new ArrayList<>();
    private boolean active;
    boolean failing;

    HostedStore(Store inner) {
        this.inner = inner;
    }

    void begin() {
        active = true;
    }

    void commit() {
        active = false;
        afterCommit.forEach(Runnable::run);
        afterCommit.clear();
    }

    Store asStore() {
        return (Store) Proxy.newProxyInstance(
                Store.class.getClassLoader(), new Class<?>[] {Store.class}, (proxy, method, arguments) -> {
                    return switch (method.getName()) {
                        case "inHostTransaction" -> active;
                        case "enlist" -> enlist((Acceptance) arguments[0], (Runnable) arguments[1]);
                        default -> invoke(method, arguments);
                    };
                });
    }

    private Object enlist(Acceptance acceptance, Runnable then) {
        afterCommit.add(then);
        return inner.accept(acceptance);
    }

    private Object invoke(Method method, Object[] arguments) throws Throwable {
        if (failing) {
            throw new IllegalStateException("the database is down");
        }
        try {
            return method.invoke(inner, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getTargetException();
        }
    }
}
