/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.crash.erp;

import dev.aftersales.crash.shop.Manners;
import dev.aftersales.crash.wire.ErpReply;
import dev.aftersales.crash.wire.ErpRequest;
import dev.aftersales.crash.wire.Wire;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.PortUnavailable;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.ports.PortKind;
import dev.aftersales.testkit.InMemoryErp;
import dev.aftersales.testkit.InMemoryErpBuilder;
import dev.aftersales.testkit.fault.Fault;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The ledgers of all tenants, as their deeds left them. Deeds are done one at a time; reads may come from any thread.
 */
public final class Ledgers {

    private final DeedClock clock = new DeedClock();
    private final Map<Manners, InMemoryErp> byManners = new ConcurrentHashMap<>();

    /** Empty ledgers. */
    Ledgers() {}

    /** The ledgers that a journal tells of. */
    public static Ledgers replayed(Path journal) {
        Ledgers ledgers = new Ledgers();
        Journal.deeds(journal).forEach(ledgers::act);
        return ledgers;
    }

    /** The back end of a tenant. */
    public InMemoryErp of(TenantId tenant) {
        return byManners.computeIfAbsent(Manners.of(tenant).ofBackEnd(), this::made);
    }

    private InMemoryErp made(Manners manners) {
        InMemoryErpBuilder erp = InMemoryErp.builder()
                .strength(manners.strength())
                .settlesWithin(manners.settlesWithin())
                .ignoringDeadlines()
                .clock(clock);
        return (manners.closing() ? erp.closingKeys() : erp).build();
    }

    /** Does a deed; the answer is the same whenever it is done in the same place. */
    ErpReply act(Deed deed) {
        clock.standAt(deed.at());
        try {
            if (deed.order() != null) {
                Orders.carryOut(deed.order(), this);
                return ErpReply.done(null);
            }
            ErpRequest request = Objects.requireNonNull(deed.request());
            if (deed.pending()) {
                of(TenantId.of(request.tenant())).faults().next(Fault.pending());
            }
            return ask(request);
        } finally {
            clock.goOn();
        }
    }

    /** Finishes what is pending, of back ends that take their time or of the others. */
    void finishPending(boolean slow) {
        byManners.forEach((manners, erp) -> {
            if (manners.slow() == slow) {
                erp.finishPending();
            }
        });
    }

    /** Asks a port. */
    ErpReply ask(ErpRequest request) {
        PortKind kind = PortKind.valueOf(request.port());
        Method method = Arrays.stream(kind.type().getMethods())
                .filter(candidate -> candidate.getName().equals(request.method()))
                .findFirst()
                .orElseThrow();
        Object port = of(TenantId.of(request.tenant())).ports().stream()
                .filter(kind.type()::isInstance)
                .findFirst()
                .orElseThrow();
        try {
            Object answer = method.invoke(port, arguments(request, method.getGenericParameterTypes()));
            return ErpReply.done(Wire.write(answer, method.getGenericReturnType()));
        } catch (InvocationTargetException thrown) {
            return refused(thrown.getTargetException());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object[] arguments(ErpRequest request, Type[] types) {
        @Nullable Object[] arguments = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            arguments[i] = Wire.parse(request.arguments().get(i), types[i]);
        }
        return arguments;
    }

    private static ErpReply refused(Throwable thrown) {
        if (thrown instanceof PortRefused refused) {
            return new ErpReply(ErpReply.Kind.REFUSED, null, refused.code().name(), refused.data());
        }
        return thrown instanceof PortUnavailable
                ? ErpReply.unavailable()
                : new ErpReply(ErpReply.Kind.FAILED, null, thrown.toString(), null);
    }
}
