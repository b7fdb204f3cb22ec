/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa.sent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A statement as it was sent.
 *
 * @param sql its text
 * @param values its parameters, by position from 1
 */
record Statement(String sql, Map<Integer, Object> values) {

    private static final Pattern TABLE =
            pattern("\\b(?:from|join|into|update|,)\\s+(?:\\w+\\.)?(as_(?!entry_seq)\\w+)");

    /** A comparison with one tenant: a parameter, or that of another table. */
    private static final Pattern EQUAL = pattern("\\btenant\\s*=\\s*(\\?|cast\\(\\?|\\w+\\.tenant)");

    /** A comparison with several tenants. */
    private static final Pattern AMONG = pattern("\\btenant\\s+in\\s*\\(([?,\\s]+)\\)");

    /** A key of several columns, and its values. */
    private static final Pattern KEY =
            pattern("\\(([^()]*\\btenant\\b[^()]*)\\)\\s+in\\s*\\(((?:\\((?:[^()]|\\([^()]*\\))*\\)[,\\s]*)+)\\)");

    /** The columns of rows that are inserted, and their values. */
    private static final Pattern ROWS =
            pattern("insert into \\S+(?:\\s+as\\s+\\w+)?\\s*\\(([^)]*)\\)\\s*(?:values|select(?=\\s*\\?))\\s*(.*)");

    Statement {
        values = new TreeMap<>(values);
    }

    boolean reads() {
        return sql.stripLeading().toLowerCase(Locale.ROOT).startsWith("select");
    }

    /** How often it names one of the library's tables. */
    long tables() {
        return tableNames().count();
    }

    /** The library's tables it names, each as often as it does. */
    Stream<String> tableNames() {
        return TABLE.matcher(sql).results().map(found -> found.group(1).toLowerCase(Locale.ROOT));
    }

    /** Whether each table it names is bound to a tenant, and each tenant is one of these. */
    boolean names(Predicate<String> tenants) {
        List<@Nullable Object> named = new ArrayList<>();
        long bound = compared(named) + among(named) + listed(KEY, named) + listed(ROWS, named);
        return bound >= tables()
                && named.stream().allMatch(value -> value instanceof String text && tenants.test(text));
    }

    /** Whether it is bound to any tenant. */
    boolean namesATenant() {
        return names(any -> true) && tables() > 0;
    }

    private long compared(List<@Nullable Object> named) {
        Matcher equal = EQUAL.matcher(sql);
        long found = 0;
        while (equal.find()) {
            found++;
            String to = equal.group(1);
            if (to.endsWith("?")) {
                named.add(values.get(parametersBefore(equal.end())));
            }
        }
        return found;
    }

    private long among(List<@Nullable Object> named) {
        Matcher among = AMONG.matcher(sql);
        long found = 0;
        while (among.find()) {
            found++;
            for (int i = parametersBefore(among.start()) + 1; i <= parametersBefore(among.end()); i++) {
                named.add(values.get(i));
            }
        }
        return found;
    }

    /** The values under the column of the tenant. */
    private long listed(Pattern list, List<@Nullable Object> named) {
        Matcher rows = list.matcher(sql);
        long found = 0;
        while (rows.find()) {
            List<String> columns = Arrays.stream(rows.group(1).split(","))
                    .map(column -> column.strip().toLowerCase(Locale.ROOT).replaceFirst("^\\w+\\.", ""))
                    .toList();
            int tenant = columns.indexOf("tenant");
            if (tenant >= 0) {
                found++;
                tenants(rows.group(2), rows.start(2), tenant, named);
            }
        }
        return found;
    }

    private void tenants(String rows, int start, int tenant, List<@Nullable Object> named) {
        int position = start;
        for (String row : rows.split("(?<=\\))\\s*,\\s*(?=\\()")) {
            int rowAt = sql.indexOf(row, position);
            String[] cells = row.split(",");
            int cellEnd = rowAt
                    + Arrays.stream(cells, 0, tenant + 1)
                            .mapToInt(cell -> cell.length() + 1)
                            .sum()
                    - 1;
            named.add(values.get(parametersBefore(cellEnd)));
            position = rowAt + row.length();
        }
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }

    private int parametersBefore(int end) {
        return (int) sql.substring(0, end).chars().filter(c -> c == '?').count();
    }
}
