/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.firstport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tutorial shows the code that is compiled and tested here, and no other. */
class TutorialTest {

    @ParameterizedTest
    @CsvSource({
        "Step1Empty.java, empty",
        "ShopLoyaltyTest.java, contract",
        "ShopBackEnd.java, fixture",
        "Step2Reads.java, nothing",
        "Step2Reads.java, reads",
        "PlainDatabase.java, plain",
        "Step3Issues.java, smallest",
        "Step4Terms.java, terms",
        "Step5Claims.java, claims",
        "ShopLoyalty.java, promise",
        "ShopLoyalty.java, once",
        "ShopLoyalty.java, issue",
        "ShopLoyalty.java, revoke",
        "ShopLoyalty.java, lookup",
        "ShopDatabase.java, failures"
    })
    @DisplayName("The tutorial quotes")
    void quotes(String file, String tag) throws IOException {
        String source = Files.readString(find(file));
        String begin = "// tag::" + tag + "[]\n";
        String region =
                source.substring(source.indexOf(begin) + begin.length(), source.indexOf("// end::" + tag + "[]"));

        assertThat(Tutorial.read().text())
                .contains("```java\n" + region.stripIndent().strip() + "\n```");
    }

    private static Path find(String file) throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src"))) {
            return sources.filter(path -> path.endsWith(file)).findFirst().orElseThrow();
        }
    }
}
