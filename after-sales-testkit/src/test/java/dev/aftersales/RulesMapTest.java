/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Every rule has a test, and {@code docs/rules.md} says which. With {@code -Drules.map=write} the last column of its tables is
 * written anew instead of compared.
 */
@DisplayName("The map of rules")
class RulesMapTest {

    private static final Path ROOT =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath().getParent();
    private static final Path MAP = ROOT.resolve("docs/rules.md");

    /** Tests that others extend are released with the testkit. */
    private static final String KITS = "after-sales-testkit/src/main/java/";

    private static final Pattern RULE_ID = Pattern.compile("(?:SET|REF|CPN|RET|REP|FSV|TKT|EXE)-\\d+");
    /** A display name that begins with one rule id, or with several: {@code "REF-9, EXE-4: ..."}. */
    private static final Pattern NAMED =
            Pattern.compile("@(?:DisplayName|Label)\\(\\s*\"(" + RULE_ID + "(?:(?:, | and )" + RULE_ID + ")*): ");

    private static final Pattern ROW = Pattern.compile("^\\| (" + RULE_ID + ") \\| (.*\\S) \\|([^|]*)\\|$");

    /** The classes of tests that name each rule. */
    private static SortedMap<String, SortedSet<String>> proven;

    @BeforeAll
    static void read() throws IOException {
        proven = new TreeMap<>();
        try (Stream<Path> files = Files.walk(ROOT)) {
            for (Path file : files.filter(RulesMapTest::isTest).toList()) {
                named(Files.readString(file))
                        .forEach(id -> proven.computeIfAbsent(id, any -> new TreeSet<>())
                                .add(file.getFileName().toString().replace(".java", "")));
            }
        }
        if (System.getProperty("rules.map", "").equals("write")) {
            Files.writeString(MAP, expected());
        }
    }

    private static boolean isTest(Path file) {
        String path = ROOT.relativize(file).toString().replace('\\', '/');
        return (path.contains("src/test/java/") || path.startsWith(KITS))
                && path.endsWith(".java")
                && !path.startsWith("target/");
    }

    private static List<String> named(String source) {
        return NAMED.matcher(source)
                .results()
                .flatMap(name -> RULE_ID.matcher(name.group(1)).results())
                .map(id -> id.group())
                .toList();
    }

    @Test
    @DisplayName("tells of every rule and of its tests")
    void everyRuleIsListedWithItsTests() throws IOException {
        String expected = expected();
        assertThat(Files.readString(MAP))
                .withFailMessage(
                        "docs/rules.md does not name the tests there are. Run this test with -Drules.map=write, or make it%n%n%s",
                        expected)
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("has a test for every rule")
    void everyRuleHasATest() throws IOException {
        assertThat(ids()).hasSizeGreaterThan(60).doesNotHaveDuplicates();
        assertThat(proven.keySet()).containsAll(ids());
    }

    @Test
    @DisplayName("knows every rule that a test names")
    void everyTestNamesARule() throws IOException {
        assertThat(ids()).as("rules of docs/rules.md").containsAll(proven.keySet());
    }

    @Test
    @DisplayName("understands the names of tests")
    void namesOfTests() {
        String rule = "@DisplayName(\"REF-";
        assertThat(named(rule + "4: posts\")")).containsExactly("REF-4");
        assertThat(named("@Label(\n    \"REF-9, EXE-4 and EXE-10: holds\")"))
                .containsExactly("REF-9", "EXE-4", "EXE-10");
        assertThat(named("@DisplayName(\"posts as in REF-" + "4: yes\")")).isEmpty();
    }

    private static List<String> ids() throws IOException {
        return Files.readAllLines(MAP).stream()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .map(row -> row.group(1))
                .toList();
    }

    /** The file with the tests there are in the last column. */
    private static String expected() throws IOException {
        return Files.readAllLines(MAP).stream()
                .map(RulesMapTest::withTests)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String withTests(String line) {
        Matcher row = ROW.matcher(line);
        if (!row.matches()) {
            return line;
        }
        String tests = proven.getOrDefault(row.group(1), new TreeSet<>()).stream()
                .map(name -> "`" + name + "`")
                .collect(Collectors.joining(", "));
        return "| " + row.group(1) + " | " + row.group(2) + " | " + tests + " |";
    }
}
