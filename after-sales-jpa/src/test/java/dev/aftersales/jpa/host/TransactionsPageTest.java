/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What docs/transactions.md quotes is what the tests run. The starter's transactions are in a module above this one, where these
 * tests cannot reach them: they are the same to the letter, or this fails.
 */
class TransactionsPageTest {

    private static final Path PAGE = Path.of("..", "docs", "transactions.md");

    @ParameterizedTest
    @CsvSource({
        "src/test/java/dev/aftersales/jpa/host/SpringTransactions.java, spring",
        "src/test/java/dev/aftersales/jpa/host/JtaTransactions.java, jta",
        "../after-sales-spring-boot-starter/src/main/java/dev/aftersales/spring/SpringTransactions.java, spring"
    })
    @DisplayName("EXE-2: the transactions of the manual are those that are tested")
    void quotesTheTestedCode(String file, String tag) throws IOException {
        String source = Files.readString(Path.of(file));
        String begin = "// tag::" + tag + "[]\n";
        String quoted =
                source.substring(source.indexOf(begin) + begin.length(), source.indexOf("// end::" + tag + "[]"));

        assertThat(quoted).contains("implements Transactions");
        assertThat(Files.readString(PAGE)).contains("```java\n" + quoted + "```");
    }
}
