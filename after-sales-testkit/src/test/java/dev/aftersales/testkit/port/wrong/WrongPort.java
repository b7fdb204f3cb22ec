/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port.wrong;

import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;

/** A port that does something otherwise than the right one behind it. */
public final class WrongPort {

    private WrongPort() {}

    /** Each is a connection of its own. */
    public static <P> P over(P right, Class<P> type, Answering answering) {
        Question.Connection connection = new Question.Connection();
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, args) -> answering.answer(
                        new Question(right, method, args == null ? List.of() : Arrays.asList(args), connection))));
    }
}
