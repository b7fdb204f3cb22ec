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

    boolean putName(Team team) {
        return renamed(team)
                || Inserting.wasNew(() -> sessions.write(entities -> insertUnlessKept(entities, team)))
                || renamed(team);
    }

    /** Writes settings that were decided on the kept ones. */
    boolean follow(EntityManager entities, Team settings) {
        return configure(settings)
                        .set(" and settings_revision", settings.settingsRevision() - 1)
                        .update(entities)
                == 1;
    }

    /** Settings that come with a settlement are written whatever the revision: the last one to be settled stands. */
    void putSettings(EntityManager entities, Team settings) {
        int written = configure(settings).update(entities);
        if (written == 0 && !Inserting.wasNew(() -> insertUnlessKept(entities, settings))) {
            throw Undone.lookFirst(null);
        }
    }

    /** Native, for one provider writes all values into the text of an update that counts, on one database. */
    private NativeStatement configure(Team settings) {
        TeamRow row = mapper.row(settings);
        return new NativeStatement()
                .add("update ")
                .add(dialect.qualified("as_team"))
                .set(" set services", row.services)
                .set(", default_project", row.defaultProject)
                .add(", settings_revision = settings_revision + 1")
                .set(" where tenant", row.tenant)
                .set(" and id", row.id);
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
