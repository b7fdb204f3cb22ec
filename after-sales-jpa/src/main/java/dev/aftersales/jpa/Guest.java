/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The store in an entity manager of the host, whose persistence context may live on after the transaction: what the store put
 * there it takes away again, so that no later look at the same rows is answered from memory.
 */
final class Guest {

    private final EntityManager host;
    private final List<Object> left = new ArrayList<>();

    Guest(EntityManager host) {
        this.host = host;
    }

    /** The host's entity manager, for as long as the store is its guest. */
    EntityManager entityManager() {
        return (EntityManager) Proxy.newProxyInstance(
                Guest.class.getClassLoader(),
                new Class<?>[] {EntityManager.class},
                (proxy, method, arguments) -> call(method, arguments));
    }

    private @Nullable Object call(Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            Object answer = method.invoke(host, arguments);
            note(method.getName(), arguments, answer);
            return answer;
        } catch (InvocationTargetException thrown) {
            throw thrown.getTargetException();
        }
    }

    private void note(String method, Object @Nullable [] arguments, @Nullable Object answer) {
        if (method.equals("find") && answer != null) {
            left.add(answer);
        }
        if (method.equals("persist") && arguments != null) {
            left.add(arguments[0]);
        }
    }

    /** After everything is written. */
    void leave() {
        left.forEach(host::detach);
    }
}
