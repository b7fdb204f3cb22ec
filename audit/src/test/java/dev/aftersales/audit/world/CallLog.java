/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.audit.world;

import dev.aftersales.audit.between.Interceptor;
import dev.aftersales.audit.between.Invocation;
import dev.aftersales.spi.Call;
import dev.aftersales.spi.PortKey;
import dev.aftersales.store.Store;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Every effect that was asked of the back end, and whether the store knew its key by then (EXE-2). */
final class CallLog implements Interceptor {

    /** One call. */
    record Seen(PortKey key, String operation, boolean accepted) {}

    private final Store store;
    private final List<Seen> seen = Collections.synchronizedList(new ArrayList<>());

    CallLog(Store store) {
        this.store = store;
    }

    @Override
    public Object around(Invocation invocation) throws Throwable {
        if (invocation.isEffect()) {
            Call call = invocation.call();
            boolean accepted = store.ownKeys(call.tenant(), List.of(call.key())).contains(call.key());
            seen.add(new Seen(call.key(), invocation.name(), accepted));
        }
        return invocation.proceed();
    }

    List<Seen> all() {
        synchronized (seen) {
            return List.copyOf(seen);
        }
    }
}
