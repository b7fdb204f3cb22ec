/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.replay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rows of a few customers who brought something back, on each store. The whole month is played by {@code .ci/run}. */
@DisplayName("A replay of some hundred rows")
class ReplayOnStoresTest {

    private static final Set<String> CUSTOMERS = Set.of("12471", "13798", "15311");

    @TempDir
    private Path directory;

    private Path rows;

    @BeforeEach
    void choose() throws IOException {
        rows = directory.resolve("rows.csv");
        Files.write(rows, chosen(), StandardCharsets.ISO_8859_1);
    }

    @Test
    @DisplayName(
            "EXE-4, REF-9 and RET-6: comes to the same on a database as in memory, and so it does again on the same one")
    void sameFigures() throws IOException {
        ObjectNode inMemory = replay("--threads", "1");
        String[] onH2 = {
            "--store", "h2", "--directory", directory.resolve("kept").toString()
        };

        assertThat(inMemory.get("returns").asInt()).isGreaterThan(10);
        assertThat(replay(onH2)).isEqualTo(inMemory);
        assertThat(replay(onH2)).isEqualTo(inMemory);
        assertThat(replay("--threads", "4", "--store", "postgres")).isEqualTo(inMemory);
    }

    /** The figures alone. */
    private ObjectNode replay(String... options) throws IOException {
        Path report = directory.resolve("report.json");
        String[] all = Stream.concat(
                        Stream.of("--input", rows.toString(), "--report", report.toString()), Stream.of(options))
                .toArray(String[]::new);
        assertThat(RetailReplay.run(all)).isZero();
        ObjectNode figures = (ObjectNode) new ObjectMapper().readTree(report.toFile());
        return figures.remove(List.of("store", "seconds", "commands", "commandsPerSecond", "peakHeapMiB"));
    }

    private static List<String> chosen() throws IOException {
        try (BufferedReader month = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(RetailReplay.class.getResourceAsStream("online-retail-2010-12.csv.gz")),
                StandardCharsets.ISO_8859_1))) {
            return month.lines()
                    .filter(line -> line.startsWith("InvoiceNo") || CUSTOMERS.contains(customer(line)))
                    .collect(Collectors.toList());
        }
    }

    /** The last column but one. */
    private static String customer(String line) {
        String[] columns = line.split(",");
        return columns[columns.length - 2];
    }
}
