/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.browser;

import dev.aftersales.spi.Call;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** The line between the helpdesk and its back end: it can be slow, or lose answers. Thread-safe. */
final class BackEndLine {

    private volatile CountDownLatch gate = new CountDownLatch(0);
    private volatile boolean losing;

    /** From now on nothing that is asked for is begun. */
    void hold() {
        gate = new CountDownLatch(1);
    }

    /** From now on what is asked for is done, but no answer arrives. */
    void loseAnswers() {
        losing = true;
    }

    /** All is well again; what was held goes on. */
    void mend() {
        losing = false;
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
        Object answer = invoke(port, method, arguments);
        if (losing && (effect || method.getName().startsWith("lookup"))) {
            throw new IllegalStateException("the line broke before the answer arrived");
        }
        return answer;
    }

    private static @Nullable Object invoke(Object port, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(port, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getTargetException();
        }
    }
}
