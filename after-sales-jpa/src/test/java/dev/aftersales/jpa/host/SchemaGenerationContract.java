/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.databases.Database;
import dev.aftersales.databases.Vendor;
import dev.aftersales.jpa.JpaStore;
import dev.aftersales.logs.RecordedLogs;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A store that starts on a host's persistence unit, by whose settings the provider may change its tables. */
abstract class SchemaGenerationContract {

    @ParameterizedTest(name = "EXE-4: {0} as {1} is named, for it changes the tables of a shared persistence unit")
    @CsvSource({
        "jakarta.persistence.schema-generation.database.action, create",
        "jakarta.persistence.schema-generation.database.action, drop-and-create",
        "javax.persistence.schema-generation.database.action, drop",
        "hibernate.hbm2ddl.auto, update",
        "hibernate.hbm2ddl.auto, create-drop",
        "eclipselink.ddl-generation, drop-and-create-tables"
    })
    void changes(String setting, String value) {
        assertThat(warnings(HostUnit.plain().with(setting, value)))
                .containsExactly("WARN " + setting + " is " + value
                        + ": the persistence provider alters or drops the library's tables as well as the host's, and what they"
                        + " hold may be lost; set it to none");
    }

    @ParameterizedTest(name = "EXE-4: {0} as {1} is not, for it changes nothing")
    @CsvSource({
        "jakarta.persistence.schema-generation.database.action, none",
        "hibernate.hbm2ddl.auto, none",
        "hibernate.hbm2ddl.auto, validate",
        "eclipselink.ddl-generation, none"
    })
    void changesNothing(String setting, String value) {
        assertThat(warnings(HostUnit.plain().with(setting, value))).isEmpty();
    }

    @Test
    @DisplayName("EXE-4: a persistence unit that says nothing of tables is not doubted")
    void silent() {
        assertThat(warnings(HostUnit.plain())).isEmpty();
    }

    static List<String> warnings(HostUnit unit) {
        try (Database database = Tables.make(Vendor.H2.fresh());
                EntityManagerFactory factory = unit.over(database.dataSource())) {
            return RecordedLogs.during(() -> JpaStore.on(factory).close()).stream()
                    .filter(line -> line.contains("the persistence provider"))
                    .toList();
        }
    }
}
