/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.refund;

import dev.aftersales.examples.helpdesk.backend.Shop;
import dev.aftersales.examples.helpdesk.web.Words;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.accounting.InvoiceLine;
import dev.aftersales.spi.accounting.LineId;
import dev.aftersales.spi.directory.Product;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the lines of an invoice are about, in words. Made for one page.
 *
 * @param lines the lines by id
 * @param products the names of what is sold
 * @param words the words of the page
 */
record LineNames(Map<LineId, InvoiceLine> lines, Map<ProductId, String> products, Words words) {

    LineNames {
        lines = Map.copyOf(lines);
        products = Map.copyOf(products);
    }

    static LineNames of(List<InvoiceLine> lines, Shop shop, Words words) {
        return new LineNames(
                lines.stream().collect(Collectors.toMap(InvoiceLine::id, Function.identity())),
                shop.products().stream().collect(Collectors.toMap(Product::id, Product::name)),
                words);
    }

    /** As printed on the invoice, else the product, else what kind of line it is. */
    String of(InvoiceLine line) {
        String printed = line.description();
        if (printed != null && !printed.isBlank()) {
            return printed;
        }
        ProductId product = line.product();
        return product == null
                ? words.say("refund.line." + line.kind().name())
                : products.getOrDefault(product, product.value());
    }

    /** A line that the invoice does not have any more is named by its id; an amount of no line, as such. */
    String of(@Nullable LineId id) {
        if (id == null) {
            return words.say("refund.line.none");
        }
        InvoiceLine line = lines.get(id);
        return line == null ? id.value() : of(line);
    }
}
