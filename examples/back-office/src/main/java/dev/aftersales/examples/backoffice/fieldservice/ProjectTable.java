/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.fieldservice;

import dev.aftersales.examples.backoffice.effect.RowId;
import dev.aftersales.spi.fieldservice.Project;
import dev.aftersales.spi.fieldservice.ProjectId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The projects that tasks are in. */
final class ProjectTable {

    private static final String PROJECT = "select id, name, field_service from bo_project ";

    private ProjectTable() {}

    /** Those for field service first; of these the oldest is proposed to teams. */
    static List<Project> all(JdbcClient statements) {
        return statements
                .sql(PROJECT + "order by field_service desc, id")
                .query(ProjectTable::project)
                .list();
    }

    static Optional<Project> find(JdbcClient statements, ProjectId id) {
        return statements
                .sql(PROJECT + "where id = ?")
                .param(RowId.of(id))
                .query(ProjectTable::project)
                .optional();
    }

    private static Project project(ResultSet row, int nth) throws SQLException {
        return new Project(ProjectId.of(row.getString("id")), row.getString("name"), row.getBoolean("field_service"));
    }

    static ProjectId insert(JdbcClient statements, String name, boolean fieldService) {
        return ProjectId.of(RowId.ofInserted(statements
                .sql("insert into bo_project (name, field_service) values (?, ?)")
                .params(name, fieldService)));
    }
}
