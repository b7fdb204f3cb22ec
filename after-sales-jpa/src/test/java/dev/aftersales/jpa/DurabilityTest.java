/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.databases.Database;
import dev.aftersales.databases.MariaDbServer;
import dev.aftersales.databases.Vendor;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A database that forgets commits is told from one that does not. */
class DurabilityTest {

    @TempDir
    Path directory;

    @ParameterizedTest(name = "EXE-4: {0} as it is started here keeps what it committed")
    @EnumSource(Vendor.class)
    void sound(Vendor vendor) {
        try (Database database = vendor.fresh()) {
            assertThat(doubts(database)).isEmpty();
        }
    }

    @Test
    @DisplayName("EXE-4: an H2 file that writes late is named")
    void lateFile() {
        try (Database database = Database.at("jdbc:h2:file:" + directory.resolve("late"), "sa", "")) {
            assertThat(doubts(database)).containsExactly("WRITE_DELAY is 500");
        }
    }

    @Test
    @DisplayName("EXE-4: PostgreSQL without synchronous commits is named")
    void asynchronous() {
        try (Database sound = Vendor.POSTGRESQL.fresh();
                Database database = Database.at(
                        sound.jdbcUrl()
                                + (sound.jdbcUrl().contains("?") ? "&" : "?")
                                + "options=-c%20synchronous_commit=off",
                        sound.user(),
                        sound.password())) {
            assertThat(doubts(database)).containsExactly("synchronous_commit is off");
        }
    }

    @Test
    @DisplayName("EXE-4: MariaDB whose binary log is written late is named, for it undoes what is not in it")
    void lateBinaryLog() {
        try (MariaDbServer server = MariaDbServer.start("--log-bin", "--sync-binlog=7");
                Database database = server.fresh()) {
            assertThat(doubts(database)).containsExactly("sync_binlog is 7");
        }
    }

    private static List<String> doubts(Database database) {
        try (EntityManagerFactory factory = PrivateUnit.on(database.dataSource(), "");
                EntityManager entities = factory.createEntityManager()) {
            return Durability.doubts(entities, Dialects.of(entities, ""));
        }
    }
}
