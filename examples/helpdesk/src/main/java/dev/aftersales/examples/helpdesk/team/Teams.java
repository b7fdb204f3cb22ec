/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.team;

import dev.aftersales.examples.helpdesk.account.Desks;
import dev.aftersales.spi.TeamId;
import dev.aftersales.team.TeamSnapshot;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The teams, in {@code hd_team}; the library keeps a snapshot of each, and its after-sales services. */
@Repository
public class Teams {

    private static final RowMapper<Team> ROW =
            (row, number) -> new Team(TeamId.of(row.getString("id")), row.getLong("version"), row.getString("name"));

    private final JdbcClient jdbc;
    private final Desks desks;

    Teams(JdbcClient jdbc, Desks desks) {
        this.jdbc = jdbc;
        this.desks = desks;
    }

    /**
     * All teams.
     *
     * @return the teams, by name
     */
    public List<Team> all() {
        return jdbc.sql("select id, version, name from hd_team order by name")
                .query(ROW)
                .list();
    }

    /**
     * A team.
     *
     * @param id its reference
     * @return the team; empty when there is none
     */
    public Optional<Team> find(TeamId id) {
        return jdbc.sql("select id, version, name from hd_team where id = ?")
                .param(id.value())
                .query(ROW)
                .optional();
    }

    /**
     * Adds a team, and tells the library.
     *
     * @param team the team
     */
    public void add(Team team) {
        jdbc.sql("insert into hd_team (id, version, name) values (?, ?, ?)")
                .params(team.id().value(), team.version(), team.name())
                .update();
        tell(team);
    }

    /**
     * Tells the library of a team as it is now; a version that it knows is ignored (TKT-1).
     *
     * @param team the team
     */
    public void tell(Team team) {
        desks.ofHelpdesk()
                .put(TeamSnapshot.builder()
                        .id(team.id())
                        .version(team.version())
                        .name(team.name())
                        .build());
    }
}
