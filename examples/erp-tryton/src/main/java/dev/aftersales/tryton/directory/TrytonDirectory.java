/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.directory;

import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.EmailAddress;
import dev.aftersales.spi.FollowerId;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.ReadContext;
import dev.aftersales.spi.SaleOrderId;
import dev.aftersales.spi.UnitOfMeasure;
import dev.aftersales.spi.directory.Customer;
import dev.aftersales.spi.directory.DirectoryPort;
import dev.aftersales.spi.directory.Product;
import dev.aftersales.spi.directory.ProductKind;
import dev.aftersales.spi.directory.ProductQuery;
import dev.aftersales.spi.directory.SaleOrder;
import dev.aftersales.tryton.rpc.Conversation;
import dev.aftersales.tryton.rpc.ErpServer;
import dev.aftersales.tryton.rpc.Numbers;
import dev.aftersales.tryton.rpc.Row;
import dev.aftersales.tryton.rpc.Search;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Parties, products and sales of Tryton. Thread-safe.
 *
 * <p>A party there is whom invoices bill; its contacts are addresses of it, not parties. A follower is named by the number of a
 * party.
 */
public final class TrytonDirectory implements DirectoryPort {

    private static final int MOST = 300;

    private final ErpServer server;

    /**
     * The port over a server.
     *
     * @param server the server
     */
    public TrytonDirectory(ErpServer server) {
        this.server = server;
    }

    @Override
    public Optional<Customer> customer(ReadContext context, CustomerId id) {
        return one(context, Search.of("party.party", List.of("name")), id.value())
                .map(row -> new Customer(id, id, Objects.requireNonNullElse(row.text("name"), "")));
    }

    @Override
    public Optional<Product> product(ReadContext context, ProductId id) {
        return one(context, allProducts(), id.value()).map(TrytonDirectory::product);
    }

    @Override
    public List<Product> products(ReadContext context, ProductQuery query) {
        Conversation erp = server.reading(context);
        Search search = allProducts();
        if (query.text() != null) {
            search = search.where("rec_name", "ilike", "%" + literally(query.text()) + "%");
        }
        if (query.customer() != null) {
            search = search.where("id", "in", bought(erp, query.customer()));
        }
        return erp.search(search.first(MOST)).stream()
                .map(TrytonDirectory::product)
                .toList();
    }

    /** What stands on the customer's invoices. */
    private static List<Long> bought(Conversation erp, CustomerId customer) {
        return Numbers.parse(customer.value())
                .map(party -> Search.of("account.invoice.line", List.of("product"))
                        .where("invoice.party", "=", party)
                        .where("invoice.type", "=", "out")
                        .where("invoice.state", "in", List.of("posted", "paid"))
                        .where("product", "!=", null))
                .map(erp::search)
                .orElse(List.of())
                .stream()
                .flatMap(line -> line.link("product").stream())
                .distinct()
                .toList();
    }

    @Override
    public List<SaleOrder> saleOrders(ReadContext context, CustomerId customer) {
        Optional<Search> search = Numbers.parse(customer.value())
                .map(party -> Search.of(
                                "sale.sale", List.of("number", "party", "sale_date", "create_date", "lines.product"))
                        .where("party", "=", party)
                        .where("company", "=", server.company())
                        .where("state", "in", List.of("confirmed", "processing", "done"))
                        .page("sale_date", MOST, null));
        return search.map(sales -> server.reading(context).search(sales)).orElse(List.of()).stream()
                .map(TrytonDirectory::order)
                .toList();
    }

    @Override
    public List<EmailAddress> recipients(ReadContext context, FollowerId follower) {
        Search search = Search.of("party.party", List.of("contact_mechanisms.type", "contact_mechanisms.value"));
        return one(context, search, follower.value())
                .map(row -> row.rows("contact_mechanisms"))
                .orElse(List.of())
                .stream()
                .filter(mechanism -> "email".equals(mechanism.text("type")))
                .map(mechanism -> EmailAddress.of(mechanism.required("value")))
                .toList();
    }

    /** Also one that is not in use any more: documents still name it. */
    private Optional<Row> one(ReadContext context, Search search, String id) {
        return search.where("active", "in", List.of(true, false))
                .numbered(id)
                .flatMap(found -> server.reading(context).search(found).stream().findFirst());
    }

    private static Search allProducts() {
        return Search.of("product.product", List.of("name", "rec_name", "type", "default_uom.symbol"));
    }

    private static Product product(Row row) {
        return new Product(
                ProductId.of(String.valueOf(row.id())),
                Objects.requireNonNullElseGet(row.text("name"), () -> row.required("rec_name")),
                "service".equals(row.text("type")) ? ProductKind.SERVICE : ProductKind.GOODS,
                UnitOfMeasure.of(row.row("default_uom").orElseThrow().required("symbol")));
    }

    private static SaleOrder order(Row row) {
        List<ProductId> products = row.rows("lines").stream()
                .flatMap(line -> line.link("product").stream())
                .distinct()
                .map(id -> ProductId.of(String.valueOf(id)))
                .toList();
        return new SaleOrder(
                SaleOrderId.of(String.valueOf(row.id())),
                row.required("number"),
                CustomerId.of(row.required("party")),
                Objects.requireNonNullElseGet(
                        row.date("sale_date"), () -> Objects.requireNonNull(row.date("create_date"))),
                products);
    }

    /** In a pattern, these stand for other characters. */
    private static String literally(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
