/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spring;

import io.micrometer.common.KeyValues;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;

/** Names calls of back ends. Nothing in it grows with data: ports, operations and outcomes are those of the SPI. */
final class PortCallConvention implements ObservationConvention<PortCallContext> {

    static final PortCallConvention INSTANCE = new PortCallConvention();

    private PortCallConvention() {}

    @Override
    public boolean supportsContext(Observation.Context context) {
        return context instanceof PortCallContext;
    }

    @Override
    public String getName() {
        return "aftersales.port.calls";
    }

    @Override
    public String getContextualName(PortCallContext context) {
        return context.port() + ' ' + context.operation();
    }

    @Override
    public KeyValues getLowCardinalityKeyValues(PortCallContext context) {
        return KeyValues.of("port", context.port(), "operation", context.operation(), "outcome", context.outcome());
    }
}
