/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.repair;

import dev.aftersales.examples.backoffice.accounting.SoldLine;
import dev.aftersales.examples.backoffice.directory.Letterhead;
import dev.aftersales.examples.backoffice.effect.RowId;
import dev.aftersales.spi.LotNumber;
import dev.aftersales.spi.Note;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.accounting.TaxAmount;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a quotation says to the customer. The internal note is no part of it.
 *
 * @param company who sends it; null when the back office does not know
 * @param number the number of the order
 * @param version which quotation of the order it is
 * @param date when it was made
 * @param customer the customer's name; of a contact, below the company's
 * @param product the name of the product to repair
 * @param quantity how many
 * @param lot its lot or serial number
 * @param description what is to be repaired
 * @param warranty whether the customer pays nothing
 * @param open whether nobody knows yet what the work will be, nor its price
 * @param parts the parts
 * @param operations the operations
 * @param net what all of them cost, without tax
 * @param taxes the taxes on that, by name
 * @param total what the customer pays, tax included
 * @param note the note for the customer
 */
record QuotationSheet(
        @Nullable Letterhead company,
        String number,
        String version,
        LocalDate date,
        String customer,
        String product,
        Quantity quantity,
        @Nullable LotNumber lot,
        String description,
        boolean warranty,
        boolean open,
        List<Line> parts,
        List<Line> operations,
        Money net,
        Map<String, Money> taxes,
        Money total,
        @Nullable Note note) {

    /** A part or operation with its prices without tax. */
    record Line(String name, Quantity quantity, Money price, Money net) {}

    /** The next quotation of a repair that is locked, with the names of things in a language. */
    static QuotationSheet of(JdbcClient statements, RepairFile file, LocalDate date, Locale language) {
        Map<ProductId, String> names = names(statements, file, language);
        List<SoldLine> bill = file.bill();
        return new QuotationSheet(
                Letterhead.of(statements).orElse(null),
                file.number(),
                Integer.toString(file.quotations() + 1),
                date,
                customer(statements, file),
                names.getOrDefault(file.request().product(), ""),
                file.request().quantity(),
                file.request().lot(),
                file.request().description(),
                file.request().warranty(),
                file.lines().isEmpty() && !file.request().warranty(),
                lines(file, WorkKind.PART, names),
                lines(file, WorkKind.OPERATION, names),
                bill.stream().map(SoldLine::net).reduce(Money.zero(file.currency()), Money::plus),
                taxes(bill),
                file.total(),
                file.request().quotationNote());
    }

    private static List<Line> lines(RepairFile file, WorkKind kind, Map<ProductId, String> names) {
        return file.lines(kind).stream()
                .filter(line -> file.amount(line).signum() > 0)
                .map(line -> new Line(
                        names.getOrDefault(line.price().product(), line.name()),
                        line.planned().withAmount(file.amount(line)),
                        line.unitPrice(file.request().warranty(), file.currency()),
                        file.sold(line).net()))
                .toList();
    }

    private static Map<String, Money> taxes(List<SoldLine> bill) {
        return bill.stream()
                .flatMap(line -> line.taxes().stream())
                .filter(tax -> !tax.amount().isZero())
                .collect(Collectors.toMap(tax -> tax.tax().value(), TaxAmount::amount, Money::plus, TreeMap::new));
    }

    private static String customer(JdbcClient statements, RepairFile file) {
        return statements
                .sql("""
                        select c.name, o.name as company from bo_customer c
                        left join bo_customer o on o.id = c.contact_of
                        where c.id = ?""")
                .param(RowId.of(file.request().customer()))
                .query((row, nth) -> Stream.of(row.getString("company"), row.getString("name"))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("\n")))
                .single();
    }

    private static Map<ProductId, String> names(JdbcClient statements, RepairFile file, Locale language) {
        List<Long> products = Stream.concat(
                        Stream.of(file.request().product()),
                        file.lines().stream().map(line -> line.price().product()))
                .map(RowId::of)
                .distinct()
                .toList();
        return statements
                .sql("""
                        select p.id, coalesce(n.name, p.name) as name from bo_product p
                        left join bo_product_name n on n.product = p.id and n.language = :language
                        where p.id in (:products)""")
                .param("language", language.getLanguage())
                .param("products", products)
                .query((row, nth) -> Map.entry(ProductId.of(row.getString("id")), row.getString("name")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
