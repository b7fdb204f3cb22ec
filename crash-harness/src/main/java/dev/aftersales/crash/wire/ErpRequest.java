/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.crash.wire;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One call of a port on its way to the back end.
 *
 * @param tenant the tenant
 * @param port which port
 * @param method its method
 * @param key the key of an effect; null for everything else
 * @param until when it must have arrived, by the back end's own clock: a process that was halted on the way sends it in vain
 * @param arguments the arguments, as the method declares them
 */
public record ErpRequest(
        String tenant, String port, String method, @Nullable String key, Instant until, List<String> arguments) {}
