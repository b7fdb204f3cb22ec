/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.crash.wire;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the controller, not a node, tells the back end to do.
 *
 * @param verb what
 * @param tenant for whom; null for everybody
 * @param with how
 */
public record ErpOrder(String verb, @Nullable String tenant, Map<String, String> with) {}
