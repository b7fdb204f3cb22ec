/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa.locking;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** A database that gives up so many of the next queries, as one does that finds them in the way of others. */
final class GivingUp {

    private final AtomicInteger next = new AtomicInteger();

    DataSource over(DataSource database) {
        return wrapped(DataSource.class, database);
    }

    void givesUp(int queries) {
        next.set(queries);
    }

    /** How many it still will. */
    int left() {
        return next.get();
    }

    private <T> T wrapped(Class<T> type, Object real) {
        return type.cast(Proxy.newProxyInstance(
                GivingUp.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> call(real, method, arguments)));
    }

    private Object call(Object real, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("executeQuery") && next.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new SQLException("in the way of others", "40001");
        }
        Object answer = answer(real, method, arguments);
        if (answer instanceof PreparedStatement) {
            return wrapped(PreparedStatement.class, answer);
        }
        return answer instanceof Connection ? wrapped(Connection.class, answer) : answer;
    }

    private static Object answer(Object real, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getTargetException();
        }
    }
}
