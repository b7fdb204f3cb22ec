/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.team;

import dev.aftersales.command.constraint.WellFormed;
import dev.aftersales.spi.TeamId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import org.immutables.value.Value;

/**
 * A helpdesk team as the host has it now. The host owns its teams; a change is another snapshot with a higher version. Services
 * are set by {@link ConfigureTeam} alone.
 *
 * @param id the host's reference
 * @param version the host's version; an older or equal one is ignored
 * @param name the name
 */
@Value.Builder
public record TeamSnapshot(
        @NotNull @WellFormed TeamId id,
        @PositiveOrZero(message = "INVALID") long version,
        @NotNull @WellFormed(max = 250) String name) {

    /**
     * An empty builder.
     *
     * @return a builder; what is left out is refused by name when the snapshot is put
     */
    public static TeamSnapshotBuilder builder() {
        return new TeamSnapshotBuilder();
    }
}
