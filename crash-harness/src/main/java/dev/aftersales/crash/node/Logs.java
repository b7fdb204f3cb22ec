/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.crash.node;

import dev.aftersales.crash.wire.DurableFile;
import dev.aftersales.spi.TenantId;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The files of one kind that a node keeps, one for each tenant; its successors go on with them. Thread-safe. */
public final class Logs {

    private final Path directory;
    private final String kind;
    private final String node;
    private final Map<String, DurableFile> files = new ConcurrentHashMap<>();

    private Logs(Path directory, String kind, String node) {
        this.directory = directory;
        this.kind = kind;
        this.node = node;
    }

    /** What the clients of a node wrote down. */
    public static Logs clients(Path directory, String node) {
        return new Logs(directory, "clients", node);
    }

    /** What the listener of a node was told. */
    public static Logs events(Path directory, String node) {
        return new Logs(directory, "events", node);
    }

    void write(String tenant, Object line) {
        files.computeIfAbsent(tenant, name -> DurableFile.open(file(name))).write(line);
    }

    /** Closes all files; they are opened again when they are written to. */
    void close() {
        files.keySet().forEach(tenant -> {
            DurableFile file = files.remove(tenant);
            if (file != null) {
                file.close();
            }
        });
    }

    /** What is in the file of a tenant. */
    public <T> List<T> read(TenantId tenant, Class<T> type) {
        return DurableFile.read(file(tenant.value()), type);
    }

    private Path file(String tenant) {
        return directory.resolve(tenant).resolve(kind + "-" + node + ".jsonl");
    }
}
