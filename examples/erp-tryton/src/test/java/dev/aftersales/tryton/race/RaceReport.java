/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.race;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * Both counts, side by side.
 *
 * @param rounds how many rounds
 * @param seed what quantities, order and cuts were drawn from
 * @param bare without the library
 * @param library with it
 */
record RaceReport(int rounds, long seed, Result bare, Result library) {

    String table() {
        return String.join(
                "\n",
                "| %d rounds, seed %d | bare Tryton | with the library |".formatted(rounds, seed),
                "|---|---:|---:|",
                row("requests, each sent to both nodes", rounds * 4, rounds * 4),
                row("connections cut", bare.cuts(), library.cuts()),
                row(
                        "credit notes",
                        bare.credits().documents(),
                        library.credits().documents()),
                row("… doubled", bare.credits().doubles(), library.credits().doubles()),
                row("… invoices credited beyond their total", over(bare.credits()), over(library.credits())),
                row(
                        "… units too many",
                        bare.credits().unitsOver(),
                        library.credits().unitsOver()),
                row("… euros too many", euros(bare), euros(library)),
                row("returns", bare.returns().documents(), library.returns().documents()),
                row("… doubled", bare.returns().doubles(), library.returns().doubles()),
                row("… deliveries returned beyond what was delivered", over(bare.returns()), over(library.returns())),
                row(
                        "… units too many",
                        bare.returns().unitsOver(),
                        library.returns().unitsOver()),
                row("requests without an answer in the end", bare.open(), library.open()),
                "");
    }

    private static int over(Tally tally) {
        return tally.roundsOver();
    }

    private static BigDecimal euros(Result result) {
        return result.credits().moneyOver();
    }

    private static String row(String what, Object bare, Object library) {
        return "| %s | %s | %s |".formatted(what, bare, library);
    }

    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("race.md"), table());
        Map<String, Object> all =
                new TreeMap<>(Map.of("rounds", rounds, "seed", seed, "bare", bare, "library", library));
        new ObjectMapper()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .writeValue(folder.resolve("race.json").toFile(), all);
    }
}
