/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.repair;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.examples.backoffice.repair.QuotationSheet.Line;
import dev.aftersales.spi.Note;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.UnitOfMeasure;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The look of a quotation on paper. */
class QuotationPrinterTest {

    /** What a page of this size leaves to the left of its right margin. */
    private static final float RIGHT_MARGIN = 1 - 55f / 595;

    private static final Money PRICE = Money.parse("EUR 1234567.89");

    private static QuotationSheet sheet(String text, int lines) {
        Line line = new Line(text, Quantity.of(new BigDecimal("1234.567891"), UnitOfMeasure.of("pcs")), PRICE, PRICE);
        return new QuotationSheet(
                null,
                "REP/1",
                "1",
                LocalDate.of(2031, 5, 20),
                text,
                text,
                Quantity.of(1, "pcs"),
                null,
                text,
                false,
                false,
                Collections.nCopies(lines, line),
                List.of(),
                PRICE,
                Map.of(),
                PRICE,
                Note.of(text));
    }

    private static byte[] printed(QuotationSheet sheet) {
        return QuotationPrinter.print(sheet, new QuotationWords(Locale.forLanguageTag("ro")));
    }

    @Test
    @DisplayName("the same quotation is the same file, whenever it is printed, and another is another")
    void sameBytes() {
        assertThat(printed(sheet("Lampă", 3)))
                .isEqualTo(printed(sheet("Lampă", 3)))
                .isNotEqualTo(printed(sheet("Lampa", 3)));
    }

    @Test
    @DisplayName("long texts break between words, or within them, and stay on the paper")
    void wraps() throws IOException {
        for (String text :
                List.of("a lamp that flickers ".repeat(40), "W".repeat(900), "半角 ".repeat(300), "á\n".repeat(9))) {
            assertThat(ReadPdf.of(printed(sheet(text, 1))).widest()).isLessThanOrEqualTo(RIGHT_MARGIN);
        }
    }

    @Test
    @DisplayName(
            "a long table goes on to more pages, each with the head of the table and its number, and loses no line")
    void pages() throws IOException {
        ReadPdf read = ReadPdf.of(printed(sheet("Lampă", 120)));

        assertThat(read.pages()).hasSizeGreaterThan(2);
        assertThat(read.pages().subList(0, 3))
                .allSatisfy(page -> assertThat(page).contains("Preț unitar", "Lampă"));
        assertThat(read.pages().get(1)).contains("Pagina 2 din " + read.pages().size());
        assertThat(read.text().split("1\\.234,567891", -1)).hasSize(121);
    }

    @Test
    @DisplayName("what is longer than a page goes on on the next ones, also in a row of a table, and loses no word")
    void longerThanAPage() throws IOException {
        String text = ReadPdf.of(printed(sheet("lamp ".repeat(2_000), 1))).text();

        assertThat(text.split("lamp", -1)).hasSize(1 + 5 * 2_000);
    }

    @Test
    @DisplayName("the sums after a table have no head of the table above them")
    void noHeadAfterTheTable() throws IOException {
        for (int lines = 20; lines < 50; lines++) {
            List<String> pages = ReadPdf.of(printed(sheet("x", lines))).pages();
            String last = pages.get(pages.size() - 1);
            assertThat(last.contains("Preț unitar"))
                    .as("%s lines: %s", lines, last)
                    .isEqualTo(last.contains("1.234,567891 pcs"));
        }
    }

    @Test
    @DisplayName(
            "Romanian, Spanish, Greek and Cyrillic are printed as they are, also where marks come after their letters")
    void letters() throws IOException {
        String text = "Ștefan țese ăâî ÑÁÜ¿¡ œ Ελλάδα Київ «€» – fi ffl";

        assertThat(ReadPdf.of(printed(sheet(text, 1))).text()).contains(text);
        assertThat(ReadPdf.of(printed(sheet("s\u0326i n\u0303u", 1))).text()).contains("și ñu");
    }

    @Test
    @DisplayName("what the typeface does not have is replaced, and what has no looks is left out")
    void replaces() throws IOException {
        String text = "a\tb\u0000c\u200bd\ufeffe 東京 \uD83D\uDD27 \uD83D x\u20ddy سلام \u2028z";

        assertThat(ReadPdf.of(printed(sheet(text, 1))).text()).contains("a bc\u200bde ?? ?  x?y ????  z");
    }
}
