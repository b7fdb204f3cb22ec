/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Validation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringBootVersion;
import org.springframework.core.SpringVersion;

/** The tests run on the line they say, with what Spring Boot manages on that line. */
class LineTest {

    @Test
    @DisplayName("the class path is that of an application of one line")
    void oneLine() {
        assertThat(SpringBootVersion.getVersion()).isEqualTo(System.getProperty("spring-boot.line"));
        assertThat(SpringVersion.getVersion()).startsWith(Line.isFour() ? "7." : "6.");
        assertThat(jar(ObjectMapper.class)).contains(Line.isFour() ? "jackson-databind-2.20" : "jackson-databind-2.21");
        assertThat(jar(Validation.class)).contains(Line.isFour() ? "validation-api-3.1" : "validation-api-3.0");
    }

    private static String jar(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation().getPath();
    }
}
