/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.store.Acceptance;
import dev.aftersales.store.Admission;
import dev.aftersales.store.Store;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Supplier;

/** A store that can be made to fail around a method: what its database does when a connection breaks. */
final class StoreSpy {

    /** What happens instead of the method; it may call it. */
    interface Around {
        Object call(Supplier<Object> method);
    }

    /** What happens instead of enlisting. */
    interface Enlistment {
        Admission enlist(Acceptance acceptance, Runnable afterCommit);
    }

    private final Store kept;
    private final Deque<Enlistment> enlistments = new ConcurrentLinkedDeque<>();
    private final Map<String, Deque<Around>> arounds = new ConcurrentHashMap<>();

    StoreSpy(Store kept) {
        this.kept = kept;
    }

    /** The next call of the method goes through this. */
    void next(String method, Around around) {
        arounds.computeIfAbsent(method, any -> new ConcurrentLinkedDeque<>()).add(around);
    }

    /** The next enlistment is this: a host's transaction, which the store in memory knows nothing of. */
    void nextEnlistment(Enlistment enlistment) {
        enlistments.add(enlistment);
    }

    /** Whatever the next calls of the method were to go through, they do not. */
    void forget(String method) {
        arounds.remove(method);
    }

    /** The next call of the method is committed, but its caller is told that it failed. */
    void nextCommitsAndFails(String method) {
        next(method, call -> {
            call.get();
            throw new IllegalStateException("connection lost after the commit");
        });
    }

    /** The next call of the method fails, and nothing is committed. */
    void nextFails(String method) {
        next(method, call -> {
            throw new IllegalStateException("connection lost before the commit");
        });
    }

    Store asStore() {
        return (Store) Proxy.newProxyInstance(
                Store.class.getClassLoader(),
                new Class<?>[] {Store.class},
                (proxy, method, arguments) -> around(method, arguments));
    }

    private Object around(Method method, Object[] arguments) {
        if (method.getName().equals("enlist") && !enlistments.isEmpty()) {
            return enlistments.remove().enlist((Acceptance) arguments[0], (Runnable) arguments[1]);
        }
        Deque<Around> waiting = arounds.getOrDefault(method.getName(), new ArrayDeque<>());
        Around around = waiting.poll();
        return around == null ? invoke(method, arguments) : around.call(() -> invoke(method, arguments));
    }

    private Object invoke(Method method, Object[] arguments) {
        try {
            return method.invoke(kept, arguments);
        } catch (InvocationTargetException e) {
            throw (RuntimeException) e.getCause();
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
