/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.replay;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** Reads files of retail rows, plain or compressed, in the columns of the data set "Online Retail". */
final class RetailFile {

    private static final int GZIP_MAGIC = 0x1f;

    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm[:ss]"),
            DateTimeFormatter.ofPattern("M/d/yyyy H:mm[:ss]"),
            DateTimeFormatter.ISO_LOCAL_DATE_TIME,
            DateTimeFormatter.ISO_LOCAL_DATE);

    private long rows;
    private long withoutCustomer;

    long rows() {
        return rows;
    }

    long withoutCustomer() {
        return withoutCustomer;
    }

    /** Reads one file to its end; may be called again for the next one. */
    void read(InputStream input, String name, Consumer<RetailRow> taker) throws IOException {
        try (Reader text = new InputStreamReader(unpacked(input), StandardCharsets.ISO_8859_1);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(text)) {
            for (NamedCsvRecord line : csv) {
                take(line, name, taker);
            }
        }
    }

    private static InputStream unpacked(InputStream input) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(input, 1 << 16);
        buffered.mark(1);
        int first = buffered.read();
        buffered.reset();
        return first == GZIP_MAGIC ? new GZIPInputStream(buffered, 1 << 16) : buffered;
    }

    private void take(NamedCsvRecord line, String name, Consumer<RetailRow> taker) {
        rows++;
        try {
            String customer = column(line, "CustomerID", "Customer ID").strip();
            if (customer.isEmpty()) {
                withoutCustomer++;
                return;
            }
            taker.accept(new RetailRow(
                    rows,
                    column(line, "InvoiceNo", "Invoice").strip(),
                    column(line, "StockCode", "StockCode").strip(),
                    Long.parseLong(column(line, "Quantity", "Quantity").strip()),
                    date(column(line, "InvoiceDate", "InvoiceDate").strip()),
                    new BigDecimal(column(line, "UnitPrice", "Price").strip()),
                    customer));
        } catch (RuntimeException unreadable) {
            throw new UnreadableRow(
                    name + ", line " + line.getStartingLineNumber() + ": " + unreadable.getMessage(), unreadable);
        }
    }

    private static String column(NamedCsvRecord line, String name, String otherName) {
        return line.findField(name)
                .or(() -> line.findField(otherName))
                .orElseThrow(() -> new IllegalArgumentException("no column " + name));
    }

    private static LocalDate date(String text) {
        for (DateTimeFormatter format : DATES) {
            try {
                return LocalDate.from(format.parse(text));
            } catch (DateTimeParseException notThisWay) {
                continue;
            }
        }
        throw new IllegalArgumentException("not a date: " + text);
    }

    /** A row that cannot be read; its message says where. */
    static final class UnreadableRow extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UnreadableRow(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
