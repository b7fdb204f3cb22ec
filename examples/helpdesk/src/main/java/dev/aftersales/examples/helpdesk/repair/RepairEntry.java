/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.repair;

import dev.aftersales.repair.CreateRepair;
import dev.aftersales.repair.PlannedLine;
import dev.aftersales.repair.RepairForm;
import dev.aftersales.spi.LotNumber;
import dev.aftersales.spi.Note;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.SaleOrderId;
import dev.aftersales.spi.UnitOfMeasure;
import dev.aftersales.spi.directory.Product;
import dev.aftersales.spi.inventory.ReturnId;
import dev.aftersales.spi.repair.InvoiceMethod;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was entered, on its way to a command: blank rows are gone, numbers are read, and each product is counted in its own unit.
 *
 * @param form what was offered
 * @param input what was entered, without blank rows
 * @param units the unit of each product
 */
record RepairEntry(RepairForm form, RepairInput input, Map<ProductId, UnitOfMeasure> units) {

    private static final List<String> FIELDS = List.of(
            "product",
            "quantity",
            "lot",
            "description",
            "saleOrder",
            "startedReturn",
            "invoiceMethod",
            "warranty",
            RepairInput.PARTS,
            RepairInput.OPERATIONS,
            "internalNote",
            "quotationNote");

    static RepairEntry of(RepairForm form, RepairInput input) {
        return new RepairEntry(
                form,
                input.compact(),
                form.products().stream().collect(Collectors.toMap(Product::id, Product::unit, (first, same) -> first)));
    }

    /** Where no invoice method is chosen, that is a slip; all else is told of together with it. */
    CreateRepair command() {
        return form.repair()
                .product(optional(input.product(), ProductId::of))
                .quantity(quantity(new LineInput(input.product(), input.quantity())))
                .lot(optional(input.lot(), LotNumber::of))
                .description(input.description())
                .saleOrder(optional(input.saleOrder(), SaleOrderId::of))
                .startedReturn(optional(input.startedReturn(), ReturnId::of))
                .invoiceMethod(Objects.requireNonNullElse(input.invoiceMethod(), InvoiceMethod.NO_INVOICE))
                .warranty(input.warranty())
                .parts(planned(input.parts()))
                .operations(planned(input.operations()))
                .internalNote(optional(input.internalNote(), Note::of))
                .quotationNote(optional(input.quotationNote(), Note::of))
                .build();
    }

    private List<PlannedLine> planned(List<LineInput> lines) {
        return lines.stream()
                .map(line -> new PlannedLine(product(line), quantity(line)))
                .toList();
    }

    /** A row without a product is a slip; another takes its place, so that the lines keep their indexes in what is refused. */
    private ProductId product(LineInput line) {
        return line.lacksProduct()
                ? form.products().stream().findFirst().map(Product::id).orElseGet(() -> ProductId.of("none"))
                : ProductId.of(line.product());
    }

    /** None where it cannot be told: the library takes one, or refuses the product. */
    private @Nullable Quantity quantity(LineInput line) {
        UnitOfMeasure unit = units.get(ProductId.of(line.product()));
        return unit == null
                ? null
                : line.amount().map(amount -> Quantity.of(amount, unit)).orElse(null);
    }

    private static <T> @Nullable T optional(String value, Function<String, T> type) {
        return value.isBlank() ? null : type.apply(value);
    }

    /** What cannot be a command yet: the key of a message by field. */
    Map<String, String> slips() {
        Map<String, String> slips = new LinkedHashMap<>();
        if (new LineInput(input.product(), input.quantity()).hasUnreadableQuantity()) {
            slips.put("quantity", "repair.error.number");
        }
        if (input.invoiceMethod() == null) {
            slips.put("invoiceMethod", "repair.error.method");
        }
        slips(RepairInput.PARTS, input.parts(), slips);
        slips(RepairInput.OPERATIONS, input.operations(), slips);
        return slips;
    }

    private static void slips(String rows, List<LineInput> lines, Map<String, String> slips) {
        for (int index = 0; index < lines.size(); index++) {
            LineInput line = lines.get(index);
            String row = rows + '[' + index + ']';
            if (line.lacksProduct()) {
                slips.put(row + ".product", "repair.error.product");
            }
            if (line.hasUnreadableQuantity()) {
                slips.put(row + ".quantity", "repair.error.number");
            }
        }
    }

    /** Every field that the dialog shows, rows included, by the library's paths. */
    String[] fields() {
        return Stream.of(
                        FIELDS.stream(),
                        rows(RepairInput.PARTS, input.parts().size()),
                        rows(RepairInput.OPERATIONS, input.operations().size()))
                .flatMap(Function.identity())
                .toArray(String[]::new);
    }

    private static Stream<String> rows(String rows, int count) {
        return IntStream.range(0, count)
                .mapToObj(index -> rows + '[' + index + ']')
                .flatMap(row -> Stream.of(row + ".product", row + ".quantity"));
    }
}
