/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.audit.broken;

import dev.aftersales.audit.between.Interceptor;
import dev.aftersales.audit.between.Invocation;
import dev.aftersales.audit.world.Killed;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What happens while a node waits for its back end: before its next request gets there, or before the answer comes back. */
final class Interruptions {

    private final Map<String, Runnable> before = new HashMap<>();
    private final Map<String, Runnable> after = new HashMap<>();

    void before(String operation, Runnable event) {
        before.put(operation, event);
    }

    void after(String operation, Runnable event) {
        after.put(operation, event);
    }

    /** The node dies when the request has been served. */
    void killAfter(String operation) {
        after(operation, () -> {
            throw new Killed("after " + operation);
        });
    }

    Object around(Invocation call, Interceptor engine) throws Throwable {
        happen(before.remove(call.name()));
        Object answer = engine.around(call);
        happen(after.remove(call.name()));
        return answer;
    }

    private static void happen(@Nullable Runnable event) {
        if (event != null) {
            event.run();
        }
    }
}
