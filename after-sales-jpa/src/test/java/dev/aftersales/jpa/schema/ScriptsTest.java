/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.databases.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScriptsTest {

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "Flyway, Liquibase, a person and the store itself make the same schema of the scripts, version by version")
    void sameSchema(Vendor vendor) throws Exception {
        List<String> expected = pictureOf(vendor, database -> Schema.apply(database.dataSource(), null));

        assertThat(expected).anyMatch(line -> line.toLowerCase(Locale.ROOT).startsWith("as_entitlement|reserved|"));
        for (Tool tool : Tool.values()) {
            List<String> picture = pictureOf(vendor, database -> {
                for (int version = 1; version <= Script.CURRENT; version++) {
                    tool.apply(database, version);
                    assertThat(versionOf(database)).as("%s", tool).isEqualTo(version);
                }
            });
            assertThat(picture).as("%s", tool).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"MARIADB", "H2"})
    @DisplayName("where a script cannot be undone, running it again completes it")
    void runAgain(Vendor vendor) throws Exception {
        try (Database database = Tool.fresh(vendor)) {
            Jdbc jdbc = new Jdbc(database.dataSource());
            for (Script script : Script.after(0, vendor)) {
                List<String> statements = script.statements();
                for (int interrupted = 1; interrupted < statements.size(); interrupted++) {
                    jdbc.execute(statements.subList(0, interrupted).toArray(String[]::new));
                }
            }
            assertThat(versionOf(database)).isZero();
            Schema.apply(database.dataSource(), null);
            assertThat(SchemaPicture.of(database))
                    .isEqualTo(pictureOf(vendor, other -> Schema.apply(other.dataSource(), null)));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("the store knows every script there is")
    void complete(Vendor vendor) throws IOException {
        Path folder = Path.of("src/main/resources", vendor.scripts());
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted())
                    .isEqualTo(
                            Script.after(0, vendor).stream().map(Script::file).toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("no text in a script holds what would cut it in two")
    void cutCleanly(Vendor vendor) throws IOException {
        for (Script script : Script.after(0, vendor)) {
            String text = Files.readString(Path.of("src/main/resources", vendor.scripts(), script.file()));
            assertThat(text.lines().filter(line -> !line.strip().startsWith("--")))
                    .noneMatch(line -> line.contains("--") || line.contains(":") || line.contains("?"))
                    .noneMatch(line -> line.contains(";") && !line.endsWith(";"));
        }
    }

    private static List<String> pictureOf(Vendor vendor, Step step) throws Exception {
        try (Database database = Tool.fresh(vendor)) {
            step.on(database);
            return SchemaPicture.of(database);
        }
    }

    private static int versionOf(Database database) {
        return new Jdbc(database.dataSource()).session(Schema.of(Tool.vendor(database), null)::version);
    }

    /** What is done with a database. */
    private interface Step {
        void on(Database database) throws Exception;
    }
}
