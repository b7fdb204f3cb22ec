/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.crash.node;

import dev.aftersales.spi.TenantId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the controller tells a node.
 *
 * @param id tells the answer to it from others
 * @param verb what to do
 * @param with how
 */
public record Order(long id, String verb, Map<String, String> with) {

    String text(String name) {
        String value = with.get(name);
        if (value == null) {
            throw new IllegalArgumentException(verb + " without " + name);
        }
        return value;
    }

    List<TenantId> tenants() {
        return Stream.of(text("tenants").split(",")).map(TenantId::of).toList();
    }

    long number(String name) {
        return Long.parseLong(text(name));
    }
}
