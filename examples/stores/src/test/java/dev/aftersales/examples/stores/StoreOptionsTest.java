/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.stores;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@DisplayName("The options of the store")
class StoreOptionsTest {

    private final StringWriter errors = new StringWriter();

    @ParameterizedTest(name = "options: {0}")
    @ValueSource(strings = {"", "--store memory", "--store H2", "--jdbc-url jdbc:h2:mem:options"})
    @DisplayName("open a store, which is gone with the program")
    void passing(String options) {
        List<Boolean> lasting = new ArrayList<>();
        assertThat(run(kept -> lasting.add(kept.isLasting() || !isEmpty(kept)), options))
                .as(errors.toString())
                .isZero();
        assertThat(lasting).containsExactly(false);
    }

    @Test
    @DisplayName("a directory of H2 is kept for the next run; a temporary one is deleted")
    void directories(@TempDir Path temporary) {
        Path directory = temporary.resolve("made/for/it");
        List<Boolean> lasting = new ArrayList<>();
        run(kept -> lasting.add(kept.isLasting() && isEmpty(kept)), "--store h2 --directory " + directory);
        assertThat(directory.resolve("after-sales.mv.db")).exists();
        run(kept -> lasting.add(kept.isLasting() && isEmpty(kept)), "--store h2 --directory " + directory);
        assertThat(lasting).containsExactly(true, true);

        List<Path> places = new ArrayList<>();
        run(
                kept -> places.add(
                        Path.of(kept.place().replace("jdbc:h2:file:", "")).getParent()),
                "--store h2");
        assertThat(places).hasSize(1).allSatisfy(place -> assertThat(place).doesNotExist());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "--store oracle | expected one of [MEMORY, H2, POSTGRES, MARIADB]",
                "--store h2 --jdbc-url jdbc:h2:mem:x | --jdbc-url goes without --store and --directory",
                "--directory somewhere | --directory goes with --store h2",
                "--jdbc-user marta | --jdbc-user and --jdbc-password go with --jdbc-url",
                "--jdbc-url jdbc:oracle:thin:@here | neither H2 nor PostgreSQL nor MariaDB"
            })
    @DisplayName("that contradict each other, or name what there is not, are told so in one line")
    void mistakes(String options, String why) {
        assertThat(run(kept -> {}, options)).isEqualTo(2);
        assertThat(errors.toString().lines())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("program: ")
                .contains(why);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "jdbc:postgresql://localhost:1/there?password=secret",
                "jdbc:mariadb://localhost:1/there?password=secret",
                "jdbc:h2:tcp://localhost:1/there;PASSWORD=secret"
            })
    @DisplayName("a database that cannot be reached is told in one line, without what may be secret")
    void unreachable(String url) {
        assertThat(run(kept -> {}, "--jdbc-url " + url + " --jdbc-user marta")).isEqualTo(1);
        assertThat(errors.toString().lines())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("program: cannot keep anything in jdbc:")
                .doesNotContain("secret");
    }

    private int run(Consumer<OpenStore> use, String options) {
        return ExampleCommand.line(new Program(use))
                .setErr(new PrintWriter(errors, true))
                .execute(options.isEmpty() ? new String[0] : options.split(" "));
    }

    private static boolean isEmpty(OpenStore kept) {
        return kept.store().unsent(0, 1).isEmpty();
    }

    @Command(name = "program")
    private static final class Program implements Callable<Integer> {

        @Mixin
        private final StoreOptions stores = new StoreOptions();

        private final Consumer<OpenStore> use;

        Program(Consumer<OpenStore> use) {
            this.use = use;
        }

        @Override
        public Integer call() {
            try (OpenStore kept = stores.open(2)) {
                use.accept(kept);
            }
            return 0;
        }
    }
}
