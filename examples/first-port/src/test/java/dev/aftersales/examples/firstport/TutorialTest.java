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

    private static final Path PAGE = Path.of("..", "..", "docs", "implementing-a-port.md");

    @ParameterizedTest
    @CsvSource({
        "ShopLoyaltyTest.java, contract",
        "ShopBackEnd.java, fixture",
        "ShopLoyalty.java, promise",
        "ShopLoyalty.java, reads",
        "ShopLoyalty.java, once",
        "ShopLoyalty.java, issue",
        "ShopLoyalty.java, revoke",
        "ShopDatabase.java, failures",
        "ShopLoyalty.java, lookup"
    })
    @DisplayName("The tutorial quotes")
    void quotes(String file, String tag) throws IOException {
        String source = Files.readString(find(file));
        String begin = "// tag::" + tag + "[]\n";
        String region =
                source.substring(source.indexOf(begin) + begin.length(), source.indexOf("// end::" + tag + "[]"));

        assertThat(Files.readString(PAGE))
                .contains("```java\n" + region.stripIndent().strip() + "\n```");
    }

    private static Path find(String file) throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src"))) {
            return sources.filter(path -> path.endsWith(file)).findFirst().orElseThrow();
        }
    }
}
