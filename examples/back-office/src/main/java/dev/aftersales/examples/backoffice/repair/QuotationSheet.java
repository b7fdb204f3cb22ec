/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.repair;

import dev.aftersales.examples.backoffice.effect.RowId;
import dev.aftersales.spi.LotNumber;
import dev.aftersales.spi.Note;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.Quantity;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a quotation says to the customer. The internal note is no part of it.
 *
 * @param number the number of the order
 * @param version which quotation of the order it is
 * @param customer the customer's name
 * @param product the name of the product to repair
 * @param quantity how many
 * @param lot its lot or serial number
 * @param warranty whether the customer pays nothing
 * @param parts the parts
 * @param operations the operations
 * @param total what the customer pays, tax included
 * @param note the note for the customer
 */
record QuotationSheet(
        String number,
        String version,
        String customer,
        String product,
        Quantity quantity,
        @Nullable LotNumber lot,
        boolean warranty,
        List<Line> parts,
        List<Line> operations,
        Money total,
        @Nullable Note note) {

    /** A part or operation with its price without tax. */
    record Line(String name, Quantity quantity, Money net) {}

    /** The next quotation of a repair that is locked, with the names of things in a language. */
    static QuotationSheet of(JdbcClient statements, RepairFile file, Locale language) {
        Map<ProductId, String> names = names(statements, file, language);
        return new QuotationSheet(
                file.number(),
                Integer.toString(file.quotations() + 1),
                customer(statements, file),
                names.getOrDefault(file.request().product(), ""),
                file.request().quantity(),
                file.request().lot(),
                file.request().warranty(),
                lines(file, WorkKind.PART, names),
                lines(file, WorkKind.OPERATION, names),
                file.total(),
                file.request().quotationNote());
    }

    private static List<Line> lines(RepairFile file, WorkKind kind, Map<ProductId, String> names) {
        return file.lines(kind).stream()
                .map(line -> new Line(
                        names.getOrDefault(line.price().product(), line.name()),
                        line.planned(),
                        file.sold(line).net()))
                .toList();
    }

    private static String customer(JdbcClient statements, RepairFile file) {
        return statements
                .sql("select name from bo_customer where id = ?")
                .param(RowId.of(file.request().customer()))
                .query(String.class)
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
