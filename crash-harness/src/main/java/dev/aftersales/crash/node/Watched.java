/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.crash.node;

import dev.aftersales.crash.node.Point.Side;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/** Puts the traps before and after the steps of whatever a node works with. */
final class Watched {

    /** Which step an invocation is; null if it is none. */
    @FunctionalInterface
    interface Naming {

        @Nullable
        Point point(Method method, @Nullable Object[] arguments);
    }

    /** For whom an invocation is; null if that cannot be told. */
    @FunctionalInterface
    interface Tenancy {

        @Nullable
        String tenant(@Nullable Object[] arguments);
    }

    private final Traps traps;

    Watched(Traps traps) {
        this.traps = traps;
    }

    /** The target, watched. */
    <T> T over(Class<T> type, Object target, Naming naming, Tenancy tenancy) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> {
                    @Nullable Object[] arguments = given == null ? new Object[0] : given;
                    Point point = naming.point(method, arguments);
                    if (point == null) {
                        return proceed(target, method, arguments);
                    }
                    @Nullable String tenant = tenancy.tenant(arguments);
                    traps.pass(point, Side.BEFORE, tenant);
                    Object answer = proceed(target, method, arguments);
                    traps.pass(point, Side.AFTER, tenant);
                    return answer;
                }));
    }

    static @Nullable Object proceed(Object target, Method method, @Nullable Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getTargetException();
        }
    }
}
