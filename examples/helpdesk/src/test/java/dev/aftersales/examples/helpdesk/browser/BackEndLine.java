/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.browser;

import dev.aftersales.examples.helpdesk.PagePatience;
import dev.aftersales.spi.Answer;
import dev.aftersales.spi.Call;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.fieldservice.Task;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/**
 * The line between the helpdesk and its back end: it can be slow, lose what is said, or mix it up; and how long pages wait for it.
 * Thread-safe.
 */
final class BackEndLine implements PagePatience {

    private static final CustomerId STRANGER = CustomerId.of("somebody-else");
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final Duration SHORT = Duration.ofMillis(200);

    private volatile CountDownLatch gate = new CountDownLatch(0);
    private volatile Duration patience = LONG;
    private volatile Trouble trouble = Trouble.NONE;

    private enum Trouble {
        NONE,
        NO_ANSWERS,
        NO_REQUESTS,
        OTHER_CUSTOMER
    }

    /** From now on nothing that is asked for is begun. */
    void hold() {
        gate = new CountDownLatch(1);
    }

    /** The same, and pages show that work is under way. */
    void holdInSight() {
        hold();
        patience = SHORT;
    }

    /** What is held stays so, but pages wait again. */
    void waitAgain() {
        patience = LONG;
    }

    /** How long a page waits: so long that a slow machine shows no other pages than a fast one. */
    @Override
    public Duration patience() {
        return patience;
    }

    /** From now on what is asked for is done, but no answer arrives. */
    void loseAnswers() {
        trouble = Trouble.NO_ANSWERS;
    }

    /** From now on nothing that is asked for arrives, and nobody can tell. */
    void loseRequests() {
        trouble = Trouble.NO_REQUESTS;
    }

    /** From now on what is asked for is done, and answered with the task or the credit note of another customer. */
    void mixUp() {
        trouble = Trouble.OTHER_CUSTOMER;
    }

    /** All is well again; what was held goes on. */
    void mend() {
        trouble = Trouble.NONE;
        patience = LONG;
        gate.countDown();
    }

    <P> P to(Class<P> type, P port) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> call(port, method, arguments)));
    }

    private @Nullable Object call(Object port, Method method, Object @Nullable [] arguments) throws Throwable {
        boolean effect = List.of(method.getParameterTypes()).contains(Call.class);
        if (effect) {
            gate.await();
        }
        boolean asks = effect || method.getName().startsWith("lookup");
        if (asks && trouble == Trouble.NO_REQUESTS) {
            throw new IllegalStateException("the line broke before the request arrived");
        }
        Object answer = invoke(port, method, arguments);
        if (asks && trouble == Trouble.NO_ANSWERS) {
            throw new IllegalStateException("the line broke before the answer arrived");
        }
        boolean wrong = effect && trouble == Trouble.OTHER_CUSTOMER;
        return wrong && answer instanceof Answer.Done<?> done
                ? new Answer.Done<>(ofAnotherCustomer(done.document()))
                : answer;
    }

    private static Object ofAnotherCustomer(Object document) {
        if (document instanceof Task task) {
            return Task.builder().from(task).customer(STRANGER).build();
        }
        return document instanceof CreditNote note
                ? CreditNote.builder().from(note).billTo(STRANGER).build()
                : document;
    }

    private static @Nullable Object invoke(Object port, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(port, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getTargetException();
        }
    }
}
