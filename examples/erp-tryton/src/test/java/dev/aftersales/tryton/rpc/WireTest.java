/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.rpc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WireTest {

    private static String written(Object value) {
        return new String(Wire.write(Map.of("v", value)), StandardCharsets.UTF_8);
    }

    private static Row read(String json) throws IOException {
        return new Row(Wire.read(json.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    @DisplayName("Decimals, dates and durations name their class; floats are numbers")
    void writes() {
        assertThat(written(new BigDecimal("130.90")))
                .isEqualTo("{\"v\":{\"__class__\":\"Decimal\",\"decimal\":\"130.90\"}}");
        assertThat(written(LocalDate.of(2026, 11, 21)))
                .isEqualTo("{\"v\":{\"__class__\":\"date\",\"year\":2026,\"month\":11,\"day\":21}}");
        assertThat(written(Duration.ofHours(2))).contains("\"timedelta\"").contains("7200");
        assertThat(written(new Floating(new BigDecimal("-12.5")))).isEqualTo("{\"v\":-12.5}");
    }

    @Test
    @DisplayName("Amounts are read exactly as sent, whatever their size")
    void readsExactly() throws IOException {
        Row row = read("{\"a\":{\"__class__\":\"Decimal\",\"decimal\":\"99999999999999.99\"},\"q\":12.1}");
        assertThat(row.decimal("a")).isEqualTo(new BigDecimal("99999999999999.99"));
        assertThat(row.decimal("q")).isEqualTo(new BigDecimal("12.1"));
    }

    @Test
    @DisplayName("Truth is 0 or 1 on one database, false or true on the other")
    void readsTruth() throws IOException {
        Row row = read("{\"a\":1,\"b\":0,\"c\":true,\"d\":false,\"e\":null}");
        assertThat(row.flag("a") && row.flag("c")).isTrue();
        assertThat(row.flag("b") || row.flag("d") || row.flag("e")).isFalse();
    }

    @Test
    @DisplayName("Dates, durations, references, links and nested records")
    void readsTheRest() throws IOException {
        Row row = read("{\"id\":3,\"day\":{\"__class__\":\"date\",\"year\":2026,\"month\":2,\"day\":3},"
                + "\"effort\":{\"__class__\":\"timedelta\",\"seconds\":7200.5},"
                + "\"origin\":\"account.invoice.line,4\",\"party\":2,\"taxes\":[1,3],"
                + "\"unit.\":{\"symbol\":\"u\",\"id\":1},\"lot.\":null,\"lines.\":[{\"id\":9}]}");
        assertThat(row.date("day")).isEqualTo("2026-02-03");
        assertThat(row.duration("effort")).isEqualTo(Duration.ofMillis(7_200_500));
        assertThat(row.reference("origin", "account.invoice.line")).contains(4L);
        assertThat(row.reference("origin", "stock.move")).isEmpty();
        assertThat(row.link("party")).contains(2L);
        assertThat(row.links("taxes")).containsExactly(1L, 3L);
        assertThat(row.row("unit").orElseThrow().text("symbol")).isEqualTo("u");
        assertThat(row.row("lot")).isEmpty();
        assertThat(row.rows("lines")).extracting(Row::id).containsExactly(9L);
    }

    @Test
    @DisplayName("Neither passwords nor sessions are in any text")
    void keepsSecrets() {
        assertThat(new Credentials("admin", "s3cret").toString()).doesNotContain("s3cret");
        assertThat(Sessions.Session.of("admin", 1, "abcdef").toString()).doesNotContain("abcdef");
    }
}
