/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.crash.erp;

import dev.aftersales.crash.wire.ErpReply;
import dev.aftersales.crash.wire.ErpRequest;
import dev.aftersales.crash.wire.Wire;
import dev.aftersales.spi.Call;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.PortUnavailable;
import dev.aftersales.spi.ReadContext;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.ports.PortKind;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The ports of a tenant, each call of which goes to the back end's process. Thread-safe. */
public final class RemotePorts {

    private static final Duration CONSTANTS = Duration.ofSeconds(5);

    private final TenantId tenant;
    private final ErpLine line;
    private final Clock clock;
    private final Map<String, Object> constants = new ConcurrentHashMap<>();

    public RemotePorts(TenantId tenant, ErpLine line, Clock clock) {
        this.tenant = tenant;
        this.line = line;
        this.clock = clock;
    }

    /** One of the ports. */
    public Object port(PortKind kind) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            Object[] given = arguments == null ? new Object[0] : arguments;
            return method.getDeclaringClass() == Object.class
                    ? ofObject(proxy, kind, method, given)
                    : ask(kind, method, given);
        };
        return Proxy.newProxyInstance(kind.type().getClassLoader(), new Class<?>[] {kind.type()}, handler);
    }

    private static Object ofObject(Object proxy, PortKind kind, Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> "remote " + kind;
        };
    }

    private @Nullable Object ask(PortKind kind, Method method, Object[] arguments) {
        Instant deadline = deadline(arguments);
        if (deadline != null) {
            return answered(method, kind, arguments, Duration.between(clock.instant(), deadline));
        }
        String name = kind + " " + method.getName() + " " + List.of(arguments);
        return constants.computeIfAbsent(
                name, unknown -> Objects.requireNonNull(answered(method, kind, arguments, CONSTANTS)));
    }

    private static @Nullable Instant deadline(Object[] arguments) {
        if (arguments.length > 0 && arguments[0] instanceof Call call) {
            return call.deadline();
        }
        return arguments.length > 0 && arguments[0] instanceof ReadContext context ? context.deadline() : null;
    }

    /** The key of what changes something: effects, and closing. */
    private static @Nullable String key(Method method, Object[] arguments) {
        if (arguments.length > 0 && arguments[0] instanceof Call call) {
            return call.key().value();
        }
        return method.getName().equals("close") ? String.valueOf(arguments[1]) : null;
    }

    private @Nullable Object answered(Method method, PortKind kind, Object[] arguments, Duration patience) {
        @Nullable String key = key(method, arguments);
        List<@Nullable String> texts = new ArrayList<>();
        Type[] types = method.getGenericParameterTypes();
        for (int i = 0; i < types.length; i++) {
            texts.add(Wire.write(arguments[i], types[i]));
        }
        ErpReply reply = line.ask(
                patience,
                until -> new ErpRequest(tenant.value(), kind.name(), method.getName(), key, until, List.copyOf(texts)));
        return switch (reply.kind()) {
            case DONE -> Wire.parse(reply.value(), method.getGenericReturnType());
            case REFUSED ->
                throw new PortRefused(
                        PortRefusalCode.valueOf(Objects.requireNonNull(reply.code())),
                        Objects.requireNonNullElse(reply.data(), Map.of()));
            case UNAVAILABLE -> throw new PortUnavailable("closed for the moment");
            case FAILED -> throw new IllegalStateException(String.valueOf(reply.code()));
        };
    }
}
