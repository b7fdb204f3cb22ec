/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.crash.node;

import dev.aftersales.spi.Call;
import dev.aftersales.spi.ReadContext;
import dev.aftersales.spi.ports.PortKind;
import dev.aftersales.store.Acceptance;
import dev.aftersales.store.Action;
import dev.aftersales.store.EntryKind;
import dev.aftersales.store.Store;
import dev.aftersales.store.Transition;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Watches what a node works with: its store, its ports, its connections. */
final class Watch {

    private final Watched watched;

    Watch(Traps traps) {
        this.watched = new Watched(traps);
    }

    Store store(Store store) {
        return watched.over(Store.class, store, Watch::ofStore, Watch::tenantOfStore);
    }

    Object port(PortKind kind, Object port) {
        return watched.over(kind.type(), port, Watch::ofPort, Watch::tenantOfPort);
    }

    DataSource dataSource(DataSource pool) {
        return (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, given) -> {
                    Object answer = Watched.proceed(pool, method, given == null ? new Object[0] : given);
                    return answer instanceof Connection connection ? connection(connection) : answer;
                });
    }

    private Connection connection(Connection connection) {
        return watched.over(
                Connection.class,
                connection,
                (method, arguments) -> method.getName().equals("commit") ? Point.COMMIT : null,
                arguments -> null);
    }

    private static @Nullable Point ofStore(Method method, @Nullable Object[] arguments) {
        return switch (method.getName()) {
            case "accept" -> Point.ACCEPT;
            case "claim" -> Point.CLAIM;
            case "postpone" -> Point.POSTPONE;
            case "revise" -> Point.REVISE;
            case "sent" -> Point.RELAY;
            case "transition" -> ofTransition(arguments);
            default -> null;
        };
    }

    private static Point ofTransition(@Nullable Object[] arguments) {
        EntryKind kind = arguments[0] instanceof Transition transition
                ? transition.entry().kind()
                : EntryKind.COMPLETED;
        return switch (kind) {
            case CALLED -> Point.LEASE;
            case UNKNOWN -> Point.DOUBT;
            default -> Point.SETTLE;
        };
    }

    private static @Nullable String tenantOfStore(@Nullable Object[] arguments) {
        Object first = arguments.length == 0 ? null : arguments[0];
        if (first instanceof Acceptance acceptance) {
            return acceptance.action().tenant().value();
        }
        if (first instanceof Transition transition) {
            return transition.from().tenant().value();
        }
        return first instanceof Action action ? action.tenant().value() : null;
    }

    private static @Nullable Point ofPort(Method method, @Nullable Object[] arguments) {
        if (arguments.length > 0 && arguments[0] instanceof Call) {
            return Point.CALL;
        }
        if (method.getName().startsWith("lookup")) {
            return Point.LOOK_UP;
        }
        return method.getName().equals("close") ? Point.CLOSE : null;
    }

    private static @Nullable String tenantOfPort(@Nullable Object[] arguments) {
        Object first = arguments.length == 0 ? null : arguments[0];
        if (first instanceof Call call) {
            return call.tenant().value();
        }
        return first instanceof ReadContext context ? context.tenant().value() : null;
    }
}
