/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.crash.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The audit after a crash is worth what it catches, with real processes as well. */
class BrokenEnginesTest {

    private static Stage stage;

    @BeforeAll
    static void open() {
        stage = Stage.open(Path.of("target", "plots"));
    }

    @AfterAll
    static void close() {
        stage.close();
    }

    @ParameterizedTest(name = "EXE-4: the audit catches {0}")
    @EnumSource
    void caught(Plot plot) {
        assertThat(stage.sound(plot)).as("with the sound engine").isEmpty();
        assertThat(stage.broken(plot))
                .as("with the broken engine")
                .anySatisfy(found -> assertThat(found).contains(plot.finding()));
    }
}
