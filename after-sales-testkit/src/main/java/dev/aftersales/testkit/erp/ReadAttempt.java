/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.erp;

import dev.aftersales.testkit.fault.Attempt;
import dev.aftersales.testkit.fault.Request;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A question on its way. */
record ReadAttempt(Request request, Supplier<Object> answer) implements Attempt {

    @Override
    public Object proceed() {
        return answer.get();
    }

    @Override
    public void arriveLate(@Nullable Duration delay) {
        throw new IllegalStateException(request.operation() + " has no effect that could come late");
    }

    @Override
    public Object accept() {
        throw new IllegalStateException(request.operation() + " has no effect that could be pending");
    }
}
