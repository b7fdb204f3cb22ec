/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.ticket;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Hears every question that the application asks its database, with the values in it, so that it can be explained. */
final class Overheard implements BeanPostProcessor {

    /**
     * A question.
     *
     * @param sql as it was sent
     * @param values by their place
     */
    record Question(String sql, Map<Integer, Object> values) {}

    private final List<Question> questions = new CopyOnWriteArrayList<>();

    void clear() {
        questions.clear();
    }

    List<Question> questions() {
        return List.copyOf(questions);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource ? heard(bean, DataSource.class, this::ofDataSource) : bean;
    }

    private Object ofDataSource(Method method, Object[] arguments, Object result) {
        return result instanceof Connection ? heard(result, Connection.class, this::ofConnection) : result;
    }

    private Object ofConnection(Method method, Object[] arguments, Object result) {
        return method.getName().equals("prepareStatement")
                ? heard(result, PreparedStatement.class, new Listener((String) arguments[0]))
                : result;
    }

    /** What is made of the result of a call. */
    private interface Hearing {
        Object hear(Method method, Object[] arguments, Object result);
    }

    /** Keeps the values that are set, until the statement is executed. */
    private final class Listener implements Hearing {

        private final String sql;
        private final Map<Integer, Object> values = new TreeMap<>();

        Listener(String sql) {
            this.sql = sql;
        }

        @Override
        public Object hear(Method method, Object[] arguments, Object result) {
            if (method.getName().startsWith("set") && arguments.length >= 2 && arguments[0] instanceof Integer place) {
                values.put(place, arguments[1]);
            }
            boolean asks = sql.toLowerCase(Locale.ROOT).startsWith("select");
            if (asks && method.getName().startsWith("execute")) {
                questions.add(new Question(sql, Map.copyOf(values)));
            }
            return result;
        }
    }

    private static Object heard(Object target, Class<?> type, Hearing hearing) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            try {
                return hearing.hear(method, arguments, method.invoke(target, arguments));
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        });
    }
}
