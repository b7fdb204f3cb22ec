/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class Hibernate7SchemaGenerationTest extends SchemaGenerationContract {

    private static final String SETTING = "hibernate.hbm2ddl.auto";

    @Test
    @DisplayName("EXE-4: Hibernate's own constants are understood like texts")
    void constants() throws ClassNotFoundException {
        assertThat(warnings(HostUnit.plain().with(SETTING, action("VALIDATE")))).isEmpty();
        assertThat(warnings(HostUnit.plain().with(SETTING, action("UPDATE"))))
                .singleElement()
                .asString()
                .startsWith("WARN " + SETTING + " is UPDATE:");
    }

    /** Tests are compiled without a provider, for they run on each. */
    private static Object action(String name) throws ClassNotFoundException {
        return Stream.of(Class.forName("org.hibernate.tool.schema.Action").getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
