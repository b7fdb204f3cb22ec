/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.audit.between;

import dev.aftersales.spi.Call;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** One call of a port or a store, on its way. */
public record Invocation(Object target, Method method, Object[] args) {

    /** Lets it through, with what it throws. */
    public Object proceed() throws Throwable {
        return proceed(args);
    }

    /** Lets it through with other arguments. */
    public Object proceed(Object... others) throws Throwable {
        try {
            return method.invoke(target, others);
        } catch (InvocationTargetException thrown) {
            throw thrown.getTargetException();
        }
    }

    public String name() {
        return method.getName();
    }

    /** Whether it asks a back end to do something, under a port key. */
    public boolean isEffect() {
        return args.length > 0 && args[0] instanceof Call;
    }

    public Call call() {
        return (Call) args[0];
    }
}
