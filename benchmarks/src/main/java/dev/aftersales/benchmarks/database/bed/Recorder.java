/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.benchmarks.database.bed;

import dev.aftersales.benchmarks.CommandKind;
import dev.aftersales.benchmarks.Helpdesk;
import dev.aftersales.benchmarks.OpenTicket;
import dev.aftersales.benchmarks.PortThread;
import dev.aftersales.store.Acceptance;
import dev.aftersales.store.BriefingRequest;
import dev.aftersales.store.Store;
import dev.aftersales.store.Transition;
import dev.aftersales.store.memory.InMemoryStore;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Listens to the library at work, so that the rows written here are those of real commands. */
public final class Recorder {

    private final Store kept = new InMemoryStore(Clock.systemUTC());
    private @Nullable BriefingRequest question;
    private @Nullable Acceptance acceptance;
    private @Nullable Transition settlement;

    private Recorder() {}

    /**
     * Has a command executed.
     *
     * @param kind which
     * @return what it asked of the store
     */
    public static RecordedCommand record(CommandKind kind) {
        Recorder recorder = new Recorder();
        try (Helpdesk helpdesk = Helpdesk.open(PortThread.CALLER, recorder.listening())) {
            OpenTicket ticket = helpdesk.openTicket();
            helpdesk.execute(kind.prepare(helpdesk, ticket), "recorded", ticket);
        }
        return recorder.recorded();
    }

    private RecordedCommand recorded() {
        return new RecordedCommand(
                Objects.requireNonNull(question, "no question"),
                Objects.requireNonNull(acceptance, "nothing accepted"),
                Objects.requireNonNull(settlement, "nothing settled"));
    }

    private Store listening() {
        return (Store) Proxy.newProxyInstance(
                Store.class.getClassLoader(), new Class<?>[] {Store.class}, (proxy, method, arguments) -> {
                    if (arguments != null) {
                        note(arguments[0]);
                    }
                    return forward(method, arguments);
                });
    }

    /** The last of each counts: what comes before furnishes the helpdesk. */
    private void note(Object argument) {
        if (argument instanceof BriefingRequest asked) {
            question = asked;
        } else if (argument instanceof Acceptance accepted) {
            acceptance = accepted;
        } else if (argument instanceof Transition settled) {
            settlement = settled;
        }
    }

    private @Nullable Object forward(Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(kept, arguments);
        } catch (InvocationTargetException thrown) {
            throw Objects.requireNonNullElse(thrown.getCause(), thrown);
        }
    }
}
