/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.history;

import dev.aftersales.spi.Answer;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.PortUnavailable;
import dev.aftersales.spi.access.AccessPolicy;
import dev.aftersales.spi.fieldservice.FieldServicePort;
import dev.aftersales.spi.fieldservice.Task;
import dev.aftersales.spi.ports.PortKind;
import dev.aftersales.spi.ports.Ports;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** The ports of whichever back end, of which field service can be told to leave the library without a good answer. */
public final class TroubledBackEnd {

    /** What goes wrong. */
    public enum Trouble {
        NONE,
        /** Nothing reaches it, and it cannot be asked. */
        LOST,
        /** It acts, nobody hears of it, and it cannot be asked. */
        ANSWER_LOST,
        /** It surely does not act. */
        OUT_OF_REACH,
        /** It acts, and answers with a document of somebody else. */
        OTHER_CUSTOMER
    }

    private volatile Trouble trouble = Trouble.NONE;
    private volatile @Nullable Task made;

    public void begin(Trouble now) {
        this.trouble = now;
    }

    /** What it made last, although it may not have said so. */
    public Task made() {
        Task last = made;
        if (last == null) {
            throw new AssertionError("nothing was made");
        }
        return last;
    }

    Ports around(Ports ports) {
        return Ports.of(ports.kinds().stream().map(kind -> around(ports, kind)).toArray());
    }

    private Object around(Ports ports, PortKind kind) {
        return switch (kind) {
            case ACCOUNTING -> ports.accounting().orElseThrow();
            case LOYALTY -> ports.loyalty().orElseThrow();
            case INVENTORY -> ports.inventory().orElseThrow();
            case REPAIR -> ports.repair().orElseThrow();
            case FIELD_SERVICE -> troubled(ports.fieldService().orElseThrow());
            case DIRECTORY -> ports.directory().orElseThrow();
            case MESSAGING -> ports.messaging().orElseThrow();
            case PROVISIONING -> ports.provisioning().orElseThrow();
            case ACCESS -> (AccessPolicy) ports.access()::decide;
        };
    }

    private Object troubled(FieldServicePort port) {
        Class<?>[] types = {FieldServicePort.class};
        return Proxy.newProxyInstance(FieldServicePort.class.getClassLoader(), types, (proxy, method, arguments) -> {
            Callable<Object> call = () -> called(port, method, arguments);
            return switch (method.getName()) {
                case "create" -> created(call);
                case "lookupTask" -> isSilent() ? noAnswer() : call.call();
                default -> call.call();
            };
        });
    }

    private static @Nullable Object called(FieldServicePort port, Method method, Object[] arguments) throws Exception {
        try {
            return method.invoke(port, arguments);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw thrown;
        }
    }

    private Object created(Callable<Object> call) throws Exception {
        if (trouble == Trouble.OUT_OF_REACH) {
            throw new PortUnavailable("told to be out of reach");
        }
        if (trouble == Trouble.LOST) {
            return noAnswer();
        }
        Answer.Done<?> done = (Answer.Done<?>) call.call();
        made = (Task) done.document();
        if (trouble == Trouble.ANSWER_LOST) {
            return noAnswer();
        }
        return trouble == Trouble.OTHER_CUSTOMER ? ofAnother(made()) : done;
    }

    private static Answer<Task> ofAnother(Task task) {
        return new Answer.Done<>(Task.builder()
                .from(task)
                .customer(CustomerId.of("somebody-else"))
                .build());
    }

    private boolean isSilent() {
        return trouble == Trouble.LOST || trouble == Trouble.ANSWER_LOST;
    }

    private static Object noAnswer() {
        throw new IllegalStateException("no answer");
    }
}
