/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import dev.aftersales.spi.TeamId;
import dev.aftersales.spi.TenantId;
import dev.aftersales.store.Team;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** The teams: a name, versioned by the host, and settings, counted by the library. Neither overwrites the other. */
final class Teams {

    private static final String RENAME = "UPDATE TeamRow t SET t.version = :version, t.name = :name"
            + " WHERE t.tenant = :tenant AND t.id = :id AND t.version < :version";
    private static final String CONFIGURE = "UPDATE TeamRow t SET t.services = :services,"
            + " t.defaultProject = :defaultProject, t.settingsRevision = t.settingsRevision + 1"
            + " WHERE t.tenant = :tenant AND t.id = :id";
    private static final String IF_IT_FOLLOWS = " AND t.settingsRevision = :previous";

    private final Sessions sessions;
    private final Dialect dialect;
    private final TeamMapper mapper = new TeamMapperImpl();

    Teams(Sessions sessions, Dialect dialect) {
        this.sessions = sessions;
        this.dialect = dialect;
    }

    Optional<Team> find(EntityManager entities, TenantId tenant, TeamId id) {
        TeamRow row = entities.find(TeamRow.class, new TeamRow.Key(tenant.value(), id.value()));
        return Optional.ofNullable(row).map(mapper::team);
    }

    Team team(TeamRow row) {
        return mapper.team(row);
    }

    boolean putName(Team team) {
        return renamed(team)
                || Inserting.wasNew(() -> sessions.write(entities -> insertUnlessKept(entities, team)))
                || renamed(team);
    }

    /** Writes settings that were decided on the kept ones. */
    boolean follow(EntityManager entities, Team settings) {
        TeamRow row = mapper.row(settings);
        return entities.createQuery(CONFIGURE + IF_IT_FOLLOWS)
                        .setParameter("services", row.services)
                        .setParameter("defaultProject", row.defaultProject)
                        .setParameter("tenant", row.tenant)
                        .setParameter("id", row.id)
                        .setParameter("previous", settings.settingsRevision() - 1)
                        .executeUpdate()
                == 1;
    }

    /** Settings that come with a settlement are written whatever the revision: the last one to be settled stands. */
    void putSettings(EntityManager entities, Team settings) {
        TeamRow row = mapper.row(settings);
        int written = entities.createQuery(CONFIGURE)
                .setParameter("services", row.services)
                .setParameter("defaultProject", row.defaultProject)
                .setParameter("tenant", row.tenant)
                .setParameter("id", row.id)
                .executeUpdate();
        if (written == 0 && !Inserting.wasNew(() -> insertUnlessKept(entities, settings))) {
            throw Undone.lookFirst(null);
        }
    }

    private boolean renamed(Team team) {
        return sessions.write(entities -> entities.createQuery(RENAME)
                        .setParameter("version", team.version())
                        .setParameter("name", team.name())
                        .setParameter("tenant", team.tenant().value())
                        .setParameter("id", team.id().value())
                        .executeUpdate()
                == 1);
    }

    private boolean insertUnlessKept(EntityManager entities, Team team) {
        TeamRow row = mapper.row(team);
        return new NativeInsert(dialect.qualified("as_team"))
                .value("tenant", row.tenant)
                .value("id", row.id)
                .value("version", row.version)
                .value("name", row.name)
                .value("services", row.services)
                .value("default_project", row.defaultProject)
                .value("settings_revision", row.settingsRevision)
                .executeUnlessKept(entities, "tenant", "id");
    }
}
