/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port.wrong;

import dev.aftersales.spi.Answer;
import dev.aftersales.spi.Call;
import dev.aftersales.spi.Lookup;
import dev.aftersales.spi.PortKey;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A call of a port, on its way.
 *
 * @param port the right port
 * @param method what is asked of it
 * @param args with which arguments
 * @param connection over which connection to the back end
 */
public record Question(Object port, Method method, List<Object> args, Connection connection) {

    /** What a right port answers. */
    public @Nullable Object proceed() throws Throwable {
        try {
            return method.invoke(port, args.toArray());
        } catch (InvocationTargetException thrown) {
            throw thrown.getTargetException();
        }
    }

    /** The same question with another argument in place of each of a type. */
    public <T> Question with(Class<T> type, UnaryOperator<T> other) {
        Stream<Object> others = args.stream().map(arg -> type.isInstance(arg) ? other.apply(type.cast(arg)) : arg);
        return new Question(port, method, others.toList(), connection);
    }

    /** Another question to the same port. */
    public Question asking(String otherMethod, Object... otherArgs) {
        Method other = Arrays.stream(method.getDeclaringClass().getMethods())
                .filter(candidate -> candidate.getName().equals(otherMethod))
                .findFirst()
                .orElseThrow();
        return new Question(port, other, List.of(otherArgs), connection);
    }

    /** One connection, told from others by its identity. */
    static final class Connection {
        private final Thread openedBy = Thread.currentThread();
    }

    /** Whether many ask at once: on other threads than the one that has connected. */
    public boolean isInCrowd() {
        return Thread.currentThread() != connection.openedBy;
    }

    public boolean isEffect() {
        return method.getReturnType() == Answer.class;
    }

    public boolean isLookup() {
        return method.getReturnType() == Lookup.class;
    }

    public boolean is(String name) {
        return method.getName().equals(name);
    }

    /** The first argument of a type. */
    public <T> T arg(Class<T> type) {
        return args.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    /** The key of an effect or a look-up. */
    public PortKey key() {
        return isEffect() ? arg(Call.class).key() : arg(PortKey.class);
    }
}
