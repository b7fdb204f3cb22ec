/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spring.health;

import dev.aftersales.AfterSales;
import dev.aftersales.jpa.JpaStore;
import dev.aftersales.store.Backlog;
import dev.aftersales.store.Store;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How After-Sales is, in words that both lines of Spring Boot have: a status and details.
 *
 * <p>DOWN: the store cannot be read, or its tables are missing or older than this release works with. What a newer release made
 * of them meanwhile is no reason to take running instances out of service, and neither are stuck actions, which every instance
 * would report at once, unless the application says so.
 */
final class HealthReport {

    private static final String UP = "UP";
    private static final String DOWN = "DOWN";

    private final AfterSales afterSales;
    private final Store store;
    private final String stuckStatus;

    HealthReport(AfterSales afterSales, Store store, String stuckStatus) {
        this.afterSales = afterSales;
        this.store = store;
        this.stuckStatus = stuckStatus;
    }

    /** An answer in any case; the messages of exceptions are left out. */
    Report now() {
        Map<String, Object> details = new LinkedHashMap<>();
        try {
            return new Report(status(details), details);
        } catch (RuntimeException unreachable) {
            details.put("error", unreachable.getClass().getName());
            return new Report(DOWN, details);
        }
    }

    private String status(Map<String, Object> details) {
        if (!tablesFit(details)) {
            return DOWN;
        }
        Backlog backlog = afterSales.backlog();
        details.put("held", backlog.held());
        details.put("unknown", backlog.unknown());
        details.put("due", backlog.due());
        if (backlog.dueSince() != null) {
            details.put("dueSince", backlog.dueSince().toString());
        }
        return backlog.stuck() == 0 ? UP : stuckStatus;
    }

    private boolean tablesFit(Map<String, Object> details) {
        if (!(store instanceof JpaStore database)) {
            return true;
        }
        int found = database.schemaVersion();
        details.put("schemaVersion", found);
        details.put("expectedSchemaVersion", JpaStore.expectedSchemaVersion());
        return found >= JpaStore.expectedSchemaVersion();
    }

    /** A status by its code, and details by name. */
    record Report(String status, Map<String, Object> details) {}
}
