/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spring;

import dev.aftersales.spi.Call;
import dev.aftersales.spi.ReadContext;
import dev.aftersales.spi.ports.PortKind;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One port with an observation around each call of its back end: of whatever takes a {@link Call} or a {@link ReadContext}. What a
 * port says of itself, its capabilities, its guarantees and whether it joins, is passed on as it is, and so are answers and
 * exceptions.
 */
final class ObservedPort implements InvocationHandler {

    private final PortKind kind;
    private final Object port;
    private final ObservationRegistry registry;

    private ObservedPort(PortKind kind, Object port, ObservationRegistry registry) {
        this.kind = kind;
        this.port = port;
        this.registry = registry;
    }

    static Object around(PortKind kind, Object port, ObservationRegistry registry) {
        return Proxy.newProxyInstance(
                kind.type().getClassLoader(), new Class<?>[] {kind.type()}, new ObservedPort(kind, port, registry));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return ofObject(proxy, method, arguments);
        }
        return callsTheBackEnd(method) ? observed(method, arguments) : called(method, arguments);
    }

    private @Nullable Object ofObject(Object proxy, Method method, Object @Nullable [] arguments) {
        return switch (method.getName()) {
            case "equals" -> arguments != null && proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> "observed " + port.getClass().getName();
        };
    }

    private static boolean callsTheBackEnd(Method method) {
        return List.of(method.getParameterTypes()).stream()
                .anyMatch(type -> type == Call.class || type == ReadContext.class);
    }

    private @Nullable Object observed(Method method, Object @Nullable [] arguments) throws Throwable {
        PortCallContext context = new PortCallContext(kind, method.getName());
        Observation observation = Observation.start(PortCallConvention.INSTANCE, () -> context, registry);
        Observation.Scope scope = observation.openScope();
        try {
            Object answer = called(method, arguments);
            context.answered(answer);
            return answer;
        } catch (Throwable thrown) {
            context.failed(thrown).ifPresent(observation::error);
            throw thrown;
        } finally {
            scope.close();
            observation.stop();
        }
    }

    private @Nullable Object called(Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(port, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getTargetException();
        }
    }
}
