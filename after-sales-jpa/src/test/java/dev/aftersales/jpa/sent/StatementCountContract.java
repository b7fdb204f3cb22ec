/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa.sent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.databases.Vendor;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How many statements a command sends, where each table has one of its own. */
abstract class StatementCountContract {

    private static final int ONE_LINE = 9;
    private static final int FURTHER_LINE = 3;
    private static final int LINES = 5;

    private Counter counter;

    @AfterEach
    void close() {
        counter.close();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("EXE-2: a one-line refund or return sends nine statements at most, and reads with the first one alone")
    void oneLine(Vendor vendor) {
        counter = Counter.open(vendor);

        assertWithin(ONE_LINE, counter.refund("INV/1", 1));
        assertWithin(ONE_LINE, counter.giveBack("OUT/1", 1));
    }

    @ParameterizedTest
    @EnumSource(names = "POSTGRESQL")
    @DisplayName("EXE-2: each further line sends three statements more at most, and none of them reads")
    void furtherLines(Vendor vendor) {
        counter = Counter.open(vendor);

        for (int lines = 2; lines <= LINES; lines++) {
            int most = ONE_LINE + FURTHER_LINE * (lines - 1);
            assertWithin(most, counter.refund("INV/" + lines, lines));
            assertWithin(most, counter.giveBack("OUT/" + lines, lines));
        }
    }

    @ParameterizedTest
    @EnumSource(names = "POSTGRESQL")
    @DisplayName("EXE-2: how much the ticket, the team and the customer have behind them makes no difference")
    void history(Vendor vendor) {
        counter = Counter.open(vendor);
        List<Integer> refunds = new ArrayList<>();
        List<Integer> returns = new ArrayList<>();
        for (int i = 1; i <= Counter.DOCUMENTS; i++) {
            refunds.add(counter.refund("INV/" + i, 1).size());
            returns.add(counter.giveBack("OUT/" + i, 1).size());
        }

        assertThat(refunds).containsOnly(refunds.get(0));
        assertThat(returns).containsOnly(returns.get(0));
    }

    @ParameterizedTest
    @EnumSource(names = "POSTGRESQL")
    @DisplayName(
            "EXE-2: of what is credited of an invoice already, however much, is asked at once, and written as ever")
    void sameInvoice(Vendor vendor) {
        counter = Counter.open(vendor);
        List<Statement> first = counter.refund("INV/1", 1);
        List<Statement> second = counter.refund("INV/1", 1);

        assertThat(writes(second)).isEqualTo(writes(first));
        assertThat(counter.refund("INV/1", 1)).hasSameSizeAs(second);
        assertThat(counter.refund("INV/1", 1)).hasSameSizeAs(second).hasSizeLessThanOrEqualTo(first.size() + 2);
    }

    private static long writes(List<Statement> sent) {
        return sent.stream().filter(statement -> !statement.reads()).count();
    }

    private static void assertWithin(int most, List<Statement> sent) {
        assertThat(sent).hasSizeBetween(5, most);
        assertThat(sent.get(0).reads()).as("%s", sent.get(0)).isTrue();
        assertThat(sent.subList(1, sent.size()))
                .allSatisfy(statement -> assertThat(statement.reads()).isFalse());
    }
}
