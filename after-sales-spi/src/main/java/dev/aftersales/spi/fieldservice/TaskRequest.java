/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.fieldservice;

import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.Note;
import dev.aftersales.spi.UserId;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A task to be created.
 *
 * @param project the project
 * @param title its title
 * @param customer whom to visit
 * @param site where; only with SITE
 * @param slot when; only with SLOT
 * @param assignee who; only with ASSIGNEE
 * @param note for the technician
 * @param inert whether to make only a draft, to be activated by id; only where effects are STAGED
 */
@Value.Builder
public record TaskRequest(
        ProjectId project,
        String title,
        CustomerId customer,
        @Nullable SiteId site,
        @Nullable Slot slot,
        @Nullable UserId assignee,
        @Nullable Note note,
        boolean inert) {

    /**
     * An empty builder.
     *
     * @return a builder; {@code build()} throws {@link IllegalStateException} naming each value left out that is not marked nullable
     */
    public static TaskRequestBuilder builder() {
        return new TaskRequestBuilder();
    }
}
