/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.fieldservice;

import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.PortKey;
import java.net.URI;
import java.time.Instant;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A field-service task as it stands in the back end.
 *
 * @param id the task
 * @param title its title
 * @param project the project it belongs to
 * @param customer whom to visit
 * @param state how far it has come
 * @param inert whether it is still a staged draft that stands for nothing
 * @param slot when the visit is planned
 * @param doneAt when it was finished
 * @param link where a person can see it
 * @param key the key it was created with; null when it was made elsewhere
 */
@Value.Builder
public record Task(
        TaskId id,
        String title,
        ProjectId project,
        CustomerId customer,
        TaskState state,
        boolean inert,
        @Nullable Slot slot,
        @Nullable Instant doneAt,
        @Nullable URI link,
        @Nullable PortKey key) {

    /**
     * An empty builder.
     *
     * @return a builder; {@code build()} throws {@link IllegalStateException} naming each value left out that is not marked nullable
     */
    public static TaskBuilder builder() {
        return new TaskBuilder();
    }
}
