/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.aftersales.databases.Database;
import dev.aftersales.databases.Vendor;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PipelineTest {

    private static final String DUPLICATE = "23505";

    private Database database;
    private DataSource pool;

    @BeforeEach
    void open() throws SQLException {
        database = Vendor.POSTGRESQL.fresh();
        pool = database.pool(1);
        run("create table cap (id varchar(10) primary key, reserved integer not null)");
        run("insert into cap values ('A', 1)");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("EXE-2: statements in one round trip are one transaction, which is over when they are done")
    void together() throws SQLException {
        new Pipeline().add(insert("B", 2)).addCondition(reserve("A", 1)).commit(pool);

        assertThat(reserved("A")).isEqualTo(2);
        assertThat(reserved("B")).isEqualTo(2);
    }

    @Test
    @DisplayName(
            "EXE-2: a condition in one round trip that does not hold undoes what comes before it, and what comes after")
    void missed() throws SQLException {
        Pipeline pipeline = new Pipeline()
                .add(insert("B", 2))
                .addCondition(reserve("nobody", 1))
                .addCondition(reserve("A", 1));

        SQLException failure = catchThrowableOfType(SQLException.class, () -> pipeline.commit(pool));

        assertThat(failure.getSQLState()).isEqualTo(Pipeline.MISSED);
        assertThat(reserved("A")).isEqualTo(1);
        assertThat(reserved("B")).isZero();
    }

    @Test
    @DisplayName(
            "EXE-2: a row that is there already undoes all that was sent in one round trip, and the connection goes on")
    void duplicate() throws SQLException {
        Pipeline pipeline = new Pipeline().addCondition(reserve("A", 1)).add(insert("A", 2));

        SQLException failure = catchThrowableOfType(SQLException.class, () -> pipeline.commit(pool));
        new Pipeline().addCondition(reserve("A", 5)).commit(pool);

        assertThat(failure.getSQLState()).isEqualTo(DUPLICATE);
        assertThat(reserved("A")).isEqualTo(6);
    }

    private static NativeStatement insert(String id, int reserved) {
        return new NativeInsert("cap")
                .value("id", id)
                .value("reserved", reserved)
                .statement();
    }

    private static NativeStatement reserve(String id, int quantity) {
        return new NativeStatement()
                .add("update cap set reserved = reserved + ")
                .value(quantity)
                .set(" where id", id);
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Zero for a row that is not there. */
    private int reserved(String id) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer =
                        statement.executeQuery("select coalesce(sum(reserved), 0) from cap where id = '" + id + "'")) {
            assertThat(connection.getAutoCommit()).isTrue();
            answer.next();
            return answer.getInt(1);
        }
    }
}
