/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.repair;

import dev.aftersales.examples.backoffice.directory.Customers;
import dev.aftersales.examples.backoffice.effect.Refused;
import dev.aftersales.examples.backoffice.effect.Text;
import dev.aftersales.spi.Note;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.repair.RepairId;
import dev.aftersales.spi.repair.RepairPartRequest;
import dev.aftersales.spi.repair.RepairRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How a repair order comes to be: everything it names must be there, and what is planned must have a price. */
final class RepairOrdering {

    /** What the workshop's prices are in. */
    static final CurrencyUnit CURRENCY = CurrencyUnit.EUR;

    private static final int LONGEST_DESCRIPTION = 2_000;
    private static final int LONGEST_NOTE = 10_000;
    private static final int LONGEST_REFERENCE = 200;
    private static final int LONGEST_LOT = 100;
    private static final int DECIMALS = 6;

    private RepairOrdering() {}

    static RepairId order(JdbcClient statements, RepairRequest request, @Nullable PortKey key) {
        Customers.require(statements, request.customer());
        if (request.saleOrder() != null) {
            Customers.requireOrder(statements, request.customer(), request.saleOrder());
        }
        requireFitting(request);
        Map<ProductId, PriceList.Listed> listed = PriceList.of(statements, products(request));
        counted(require(listed, request.product()), request.quantity());
        List<WorkLine> lines = new ArrayList<>();
        request.parts().forEach(part -> lines.add(planned(WorkKind.PART, listed, part)));
        request.operations().forEach(operation -> lines.add(planned(WorkKind.OPERATION, listed, operation)));
        return RepairTable.insert(statements, request, lines, CURRENCY, key);
    }

    private static void requireFitting(RepairRequest request) {
        Text.require(request.description(), LONGEST_DESCRIPTION);
        Text.require(value(request.internalNote()), LONGEST_NOTE);
        Text.require(value(request.quotationNote()), LONGEST_NOTE);
        Text.require(request.returnReference(), LONGEST_REFERENCE);
        Text.require(request.lot() == null ? null : request.lot().value(), LONGEST_LOT);
    }

    private static @Nullable String value(@Nullable Note note) {
        return note == null ? null : note.value();
    }

    private static List<ProductId> products(RepairRequest request) {
        Stream<ProductId> work = Stream.concat(request.parts().stream(), request.operations().stream())
                .map(RepairPartRequest::product);
        return Stream.concat(Stream.of(request.product()), work).toList();
    }

    private static PriceList.Listed require(Map<ProductId, PriceList.Listed> listed, ProductId product) {
        PriceList.Listed found = listed.get(product);
        if (found == null) {
            throw Refused.notFound("product", product);
        }
        return found;
    }

    private static void counted(PriceList.Listed product, Quantity quantity) {
        if (!quantity.unit().equals(product.unit())) {
            throw Refused.rejected("a product is counted in its own unit");
        }
        if (quantity.amount().signum() <= 0) {
            throw Refused.rejected("an amount is more than nothing");
        }
        if (quantity.amount().stripTrailingZeros().scale() > DECIMALS) {
            throw Refused.rejected("an amount has six decimals at most");
        }
    }

    private static WorkLine planned(WorkKind kind, Map<ProductId, PriceList.Listed> listed, RepairPartRequest asked) {
        PriceList.Listed product = require(listed, asked.product());
        counted(product, asked.quantity());
        return line(kind, product, asked.quantity());
    }

    /** A line at today's price. */
    static WorkLine line(WorkKind kind, PriceList.Listed product, Quantity planned) {
        WorkshopPrice price = product.price();
        if (price == null) {
            throw Refused.rejected("the workshop has no price for product " + product.product());
        }
        return new WorkLine(kind, product.name(), planned, null, price);
    }
}
