/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.erp;

import dev.aftersales.spi.CloseResult;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.testkit.fault.Operation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which documents each port key made or changed: what a back end would keep as a column with an index.
 *
 * <p>Not thread-safe: guarded by the ledger that owns it, so that a key and its effect are decided in one go.
 */
public final class KeyBook {

    private record Used(Operation operation, String document) {}

    private final Map<PortKey, List<Used>> used = new HashMap<>();
    private final Map<PortKey, String> inProgress = new HashMap<>();
    private final Set<PortKey> closed = new HashSet<>();

    /** No key was used yet. */
    public KeyBook() {}

    List<String> documents(PortKey key) {
        return used.getOrDefault(key, List.of()).stream()
                .map(Used::document)
                .distinct()
                .toList();
    }

    /** The document an earlier attempt of the same effect made; null if there was none. */
    @Nullable
    String earlier(PortKey key, Operation operation) {
        List<Used> earlier = used.get(key);
        if (earlier == null) {
            return null;
        }
        Used first = earlier.get(0);
        if (first.operation() != operation) {
            throw rejected("the key belongs to another effect");
        }
        return first.document();
    }

    void use(PortKey key, Operation operation, String document) {
        Used now = new Used(operation, document);
        used.merge(key, List.of(now), KeyBook::joined);
    }

    private static List<Used> joined(List<Used> first, List<Used> second) {
        List<Used> both = new ArrayList<>(first);
        both.addAll(second);
        return List.copyOf(both);
    }

    void begin(PortKey key, String reference) {
        inProgress.put(key, reference);
    }

    void end(PortKey key) {
        inProgress.remove(key);
    }

    /** What the work on a key is called; null when there is none. */
    @Nullable
    String workOn(PortKey key) {
        return inProgress.get(key);
    }

    void refuseClosed(PortKey key) {
        if (closed.contains(key)) {
            throw rejected("the key is closed");
        }
    }

    CloseResult close(PortKey key) {
        if (used.containsKey(key) || inProgress.containsKey(key)) {
            return CloseResult.EXISTS;
        }
        closed.add(key);
        return CloseResult.CLOSED;
    }

    private static PortRefused rejected(String reason) {
        return new PortRefused(PortRefusalCode.REJECTED, Map.of("reason", reason));
    }
}
