/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftersales.store.memory.InMemoryStore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplayTest {

    private static final String HEADER =
            "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n";

    @ParameterizedTest(name = "{0} threads")
    @ValueSource(ints = {1, 4})
    @DisplayName(
            "RET-6, REF-9: newest first, a row wholly or not at all, one return per delivery, one refund per invoice")
    void figures(int threads) throws IOException, InterruptedException {
        Figures figures = play(threads, """
                1,A,"LAMP, RED",5,2010-12-01 08:00:00,2.00,77,UK
                1,F,FREE GIFT,1,2010-12-01 08:00:00,0.00,77,UK
                2,A,LAMP,3,2010-12-02 08:00:00,1.50,77,UK
                3,A,LAMP,9,2010-12-02 09:00:00,1.50,,UK
                C4,A,LAMP,-4,2010-12-03 08:00:00,1.50,77,UK
                C4,B,NEVER BOUGHT,-1,2010-12-03 08:00:00,9.00,77,UK
                C4,F,FREE GIFT,-1,2010-12-03 08:00:00,0.00,77,UK
                C5,A,LAMP,-5,2010-12-04 08:00:00,1.50,77,UK
                6,A,LAMP,1,2010-12-05 08:00:00,2.00,88,UK
                A7,ADJ,ADJUSTMENT,-1,2010-12-05 08:00:00,2.00,88,UK
                """);
        // C4 takes 3 of sale 2 and 1 of sale 1, and the gift; C5 asks for 5 where 4 are left.
        assertThat(figures).isEqualTo(new Figures(10, 1, 3, 2, 2, 1, 1, 5, 2, 2, "6.50"));
    }

    @Test
    @DisplayName("a sale after the cancellation is no earlier purchase")
    void onlyEarlierLines() throws IOException, InterruptedException {
        Figures figures = play(1, """
                C1,A,LAMP,-1,2010-12-01 08:00:00,2.00,77,UK
                2,A,LAMP,1,2010-12-02 08:00:00,2.00,77,UK
                """);
        assertThat(figures.rowsNoPurchase()).isEqualTo(1);
        assertThat(figures.returns()).isZero();
    }

    @Test
    @DisplayName("a row that cannot be read is named with its line")
    void unreadable() {
        assertThatThrownBy(() -> play(1, "1,A,LAMP,many,2010-12-01 08:00:00,2.00,77,UK\n"))
                .hasMessageContaining("rows.csv, line 2");
    }

    private static Figures play(int threads, String rows) throws IOException, InterruptedException {
        Replay replay = new Replay();
        byte[] file = (HEADER + rows).getBytes(StandardCharsets.ISO_8859_1);
        replay.read(new ByteArrayInputStream(file), "rows.csv");
        return replay.play(new InMemoryStore(Clock.systemUTC()), threads, done -> {});
    }
}
