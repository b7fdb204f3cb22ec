/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.store.memory;

import dev.aftersales.spi.TeamId;
import dev.aftersales.spi.TenantId;
import dev.aftersales.store.Team;
import org.jspecify.annotations.Nullable;

/** The teams: a name, versioned by the host, and settings, counted by the library. Neither overwrites the other. */
final class TeamTable {

    private final TenantMap<TeamId, Team> rows = new TenantMap<>();

    @Nullable
    Team find(TenantId tenant, TeamId id) {
        return rows.get(tenant, id);
    }

    boolean putName(Team team) {
        Team kept = find(team.tenant(), team.id());
        if (kept == null) {
            write(team);
            return true;
        }
        if (kept.version() >= team.version()) {
            return false;
        }
        write(kept.change().version(team.version()).name(team.name()).build());
        return true;
    }

    boolean followsKept(Team settings) {
        Team kept = find(settings.tenant(), settings.id());
        return kept != null && settings.settingsRevision() == kept.settingsRevision() + 1;
    }

    /** Settings that come with a settlement are written whatever the revision: the last one to be settled stands. */
    void putSettings(Team settings) {
        Team kept = find(settings.tenant(), settings.id());
        if (kept == null) {
            write(settings);
            return;
        }
        write(settings.change()
                .version(kept.version())
                .name(kept.name())
                .settingsRevision(kept.settingsRevision() + 1)
                .build());
    }

    private void write(Team team) {
        rows.put(team.tenant(), team.id(), team);
    }
}
