/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.databases.Database;
import dev.aftersales.jpa.schema.Schema;
import dev.aftersales.spi.TeamId;
import dev.aftersales.store.Team;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A private persistence unit hears nothing of what a host has set for its own. */
abstract class StraySettingsContract {

    private static final Team TEAM = Team.builder()
            .tenant(StraySettings.TENANT)
            .id(TeamId.of("support"))
            .version(1)
            .name("Support")
            .services(Set.of())
            .settingsRevision(0)
            .build();

    @TempDir
    Path directory;

    @Test
    @DisplayName("EXE-4: settings for other persistence units neither drop the tables nor take a transaction apart")
    void strays() throws Exception {
        String url = "jdbc:h2:file:" + directory.resolve("desk") + ";WRITE_DELAY=0";
        try (Database database = Database.at(url, "sa", "")) {
            Schema.apply(database.dataSource(), null);
            try (JpaStore store = JpaStore.on(database.dataSource())) {
                store.put(TEAM);
            }
        }

        run(url);

        try (Database database = Database.at(url, "sa", "");
                JpaStore store = JpaStore.on(database.dataSource())) {
            assertThat(store.team(TEAM.tenant(), TEAM.id())).contains(TEAM);
            assertThat(store.action(TEAM.tenant(), StraySettings.KEY)).isEmpty();
        }
    }

    private void run(String url) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(StraySettings.OPTIONS);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), StraySettings.class.getName(), url));
        Path output = directory.resolve("output");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor()).as(() -> said(output)).isZero();
    }

    private static String said(Path output) {
        try {
            return Files.readString(output);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
