/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.browser;

import dev.aftersales.spi.Answer;
import dev.aftersales.spi.Call;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.fieldservice.Task;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** The line between the helpdesk and its back end: it can be slow, lose what is said, or mix it up. Thread-safe. */
final class BackEndLine {

    private volatile CountDownLatch gate = new CountDownLatch(0);
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

    /** From now on what is asked for is done, but no answer arrives. */
    void loseAnswers() {
        trouble = Trouble.NO_ANSWERS;
    }

    /** From now on nothing that is asked for arrives, and nobody can tell. */
    void loseRequests() {
        trouble = Trouble.NO_REQUESTS;
    }

    /** From now on what is asked for is done, and answered with the task of another customer. */
    void mixUp() {
        trouble = Trouble.OTHER_CUSTOMER;
    }

    /** All is well again; what was held goes on. */
    void mend() {
        trouble = Trouble.NONE;
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
        return effect && trouble == Trouble.OTHER_CUSTOMER ? ofAnotherCustomer(answer) : answer;
    }

    private static @Nullable Object ofAnotherCustomer(@Nullable Object answer) {
        return answer instanceof Answer.Done<?> done && done.document() instanceof Task task
                ? new Answer.Done<>(Task.builder()
                        .from(task)
                        .customer(CustomerId.of("somebody-else"))
                        .build())
                : answer;
    }

    private static @Nullable Object invoke(Object port, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(port, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getTargetException();
        }
    }
}
