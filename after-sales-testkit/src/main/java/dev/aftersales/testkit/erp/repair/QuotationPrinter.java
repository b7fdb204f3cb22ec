/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.erp.repair;

import dev.aftersales.spi.Note;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.accounting.Company;
import dev.aftersales.testkit.erp.directory.MasterData;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Prints the quotation of a repair. It never sees the internal note. */
final class QuotationPrinter {

    private final Company company;
    private final MasterData masterData;

    QuotationPrinter(Company company, MasterData masterData) {
        this.company = company;
        this.masterData = masterData;
    }

    byte[] print(RepairFile file) {
        List<String> lines = new ArrayList<>();
        writeHead(file, lines);
        writeLines("Parts", file, file.parts(), lines);
        writeLines("Operations", file, file.operations(), lines);
        lines.addAll(List.of("", "Total, tax included: " + amount(file.total())));
        writeNote(file.request().quotationNote(), lines);
        return PlainPdf.of(lines);
    }

    private void writeHead(RepairFile file, List<String> to) {
        to.addAll(List.of("Repair quotation " + file.id() + " / " + file.quotations(), ""));
        to.add("Company: " + company.id());
        to.add("Customer: " + masterData.nameOf(file.request().customer()));
        to.add("Product: " + file.request().quantity() + " "
                + name(file.request().product()));
        if (file.request().lot() != null) {
            to.add("Serial number or lot: " + file.request().lot());
        }
        if (file.request().warranty()) {
            to.add("Under warranty");
        }
    }

    private void writeLines(String heading, RepairFile file, List<WorkLine> lines, List<String> to) {
        if (lines.isEmpty()) {
            return;
        }
        to.addAll(List.of("", heading));
        for (WorkLine line : lines) {
            Money price = line.priced(line.planned().amount(), file.currency()).net();
            to.add(line.planned() + "  " + name(line.product().product().id()) + "  " + amount(price));
        }
    }

    private static void writeNote(@Nullable Note note, List<String> to) {
        if (note != null) {
            to.addAll(List.of("", "Notes"));
            to.addAll(List.of(note.value().split("\\R", -1)));
        }
    }

    private String name(ProductId product) {
        return masterData.catalog(product).map(known -> known.product().name()).orElse(product.value());
    }

    private static String amount(Money money) {
        return money.getAmount().toPlainString() + " " + money.getCurrencyUnit();
    }
}
