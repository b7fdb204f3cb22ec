/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.portal;

import dev.aftersales.command.DocumentKind;
import dev.aftersales.portal.PortalProgress;
import dev.aftersales.spi.fieldservice.TaskState;
import dev.aftersales.spi.inventory.ReturnState;
import dev.aftersales.spi.repair.RepairState;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Something that the customer waits for, with the way it goes (FSV-5).
 *
 * @param progress how far it has come
 * @param steps its way; empty where it was cancelled
 */
record PortalWork(PortalProgress progress, List<Step> steps) {

    private static final Map<DocumentKind, List<Enum<?>>> WAYS = new EnumMap<>(Map.of(
            DocumentKind.TASK, List.of(TaskState.NEW, TaskState.PLANNED, TaskState.IN_PROGRESS, TaskState.DONE),
            DocumentKind.RETURN, List.of(ReturnState.EXPECTED, ReturnState.PARTIAL, ReturnState.RECEIVED),
            DocumentKind.REPAIR,
                    List.of(RepairState.DRAFT, RepairState.CONFIRMED, RepairState.UNDER_REPAIR, RepairState.REPAIRED)));

    PortalWork {
        steps = List.copyOf(steps);
    }

    /**
     * A step of the way.
     *
     * @param state the state
     * @param current whether it is now
     */
    record Step(Enum<?> state, boolean current) {}

    static PortalWork of(PortalProgress progress) {
        List<Step> way = WAYS.getOrDefault(progress.kind(), List.of()).stream()
                .map(state -> new Step(state, state.name().equals(progress.state())))
                .toList();
        return new PortalWork(progress, way.stream().anyMatch(Step::current) ? way : List.of());
    }

    /** The name of the icon. */
    public String getIcon() {
        return progress.kind().name().toLowerCase(Locale.ROOT);
    }
}
