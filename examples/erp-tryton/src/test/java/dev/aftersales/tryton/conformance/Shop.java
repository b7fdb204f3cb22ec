/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import dev.aftersales.testkit.port.wire.TcpWire;
import dev.aftersales.tryton.LiveErp;
import dev.aftersales.tryton.ServerProcess;
import dev.aftersales.tryton.TrytonErp;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The running server as one test of the kit has it: a wire to it, and what all four back ends create in it. */
final class Shop implements AutoCloseable {

    /** An answer takes a second or two; where it takes longer the machine is busy. */
    static final Duration PATIENCE = Duration.ofMinutes(Long.getLong("aftersales.tryton.patience", 3));

    /** No effect of the kit took longer, once the server had looked at its session. */
    private static final Duration LONGEST_TRANSACTION = Duration.ofSeconds(10);

    private static final int SOME = 12;

    /** The servers that are free: a test has one to itself, since it may restart it. */
    private static final BlockingQueue<Path> FREE = new LinkedBlockingQueue<>(LiveErp.homes());

    private final Path home;
    private final LiveErp erp;
    private final Clerk clerk;
    private final TcpWire wire;
    private final TrytonErp direct;
    private final Deque<Long> customers = new ArrayDeque<>();

    private Shop(Path home) {
        this.home = home;
        this.erp = new LiveErp(home);
        this.clerk = new Clerk(erp);
        this.wire = TcpWire.before("127.0.0.1", erp.port());
        this.direct = erp.ports();
    }

    /** A back end on a server that no other test uses meanwhile. */
    static <B> B open(Function<Shop, B> backEnd) throws InterruptedException {
        Shop shop = new Shop(FREE.take());
        try {
            return backEnd.apply(shop);
        } catch (RuntimeException failed) {
            shop.close();
            throw failed;
        }
    }

    String name() {
        return "Tryton 6.0 on " + (erp.onPostgres() ? "PostgreSQL" : "SQLite");
    }

    LiveErp erp() {
        return erp;
    }

    Clerk clerk() {
        return clerk;
    }

    TcpWire wire() {
        return wire;
    }

    /** The ports of a host that has just started, over the wire. */
    TrytonErp connect() {
        return erp.ports(wire.port(), erp.sessionAge().plus(LONGEST_TRANSACTION));
    }

    /** The ports past the wire. */
    TrytonErp direct() {
        return direct;
    }

    /** The server and its database are killed, or stopped, and started again. */
    void restart() {
        ServerProcess process = erp.process();
        process.kill();
        process.start();
    }

    /** Somebody whom nobody else has. */
    long customer() {
        if (customers.isEmpty()) {
            List<Map<String, ?>> parties = IntStream.range(0, SOME)
                    .<Map<String, ?>>mapToObj(i -> Map.of(
                            "name", unique("Customer"),
                            "addresses", Encoded.create(List.of(Map.of("street", "1 Test Lane", "city", "Bremen")))))
                    .toList();
            customers.addAll(clerk.create("party.party", parties));
        }
        return customers.pop();
    }

    long addressOf(long customer) {
        return clerk.find("party.address", List.of(List.of("party", "=", customer)), "party")
                .get(0)
                .path("id")
                .asLong();
    }

    long seeded(String path) {
        return Long.parseLong(erp.seeded(path));
    }

    /** Goods of the category of lamps, in some unit. */
    List<Long> products(int count, String unit) {
        JsonNode lamp = clerk.read("product.product", seeded("products/LAMP"), "template.account_category");
        long category = lamp.path("template.").path("account_category").asLong();
        List<Map<String, ?>> templates = IntStream.range(0, count)
                .<Map<String, ?>>mapToObj(i -> Map.of(
                        "name", unique("Product"),
                        "type", "goods",
                        "default_uom", unit(unit),
                        "list_price", Encoded.decimal(BigDecimal.TEN),
                        "account_category", category,
                        "salable", true,
                        "sale_uom", unit(unit),
                        "products", Encoded.create(List.of(Map.of("cost_price", Encoded.decimal(BigDecimal.ONE))))))
                .toList();
        List<Long> made = clerk.create("product.template", templates);
        return clerk.find("product.product", List.of(List.of("template", "in", made)), "template").stream()
                .map(product -> product.path("id").asLong())
                .toList();
    }

    /** A unit by its name or its symbol. */
    long unit(String name) {
        List<?> either = List.of(List.of("OR", List.of("name", "=", name), List.of("symbol", "=", name)));
        return clerk.find("product.uom", either, "name").get(0).path("id").asLong();
    }

    /** The one record with a name. */
    long number(String model, String field, String name) {
        return clerk.find(model, List.of(List.of(field, "=", name)), field)
                .get(0)
                .path("id")
                .asLong();
    }

    static String unique(String what) {
        return what + " " + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }

    @Override
    public void close() {
        wire.close();
        FREE.add(home);
    }
}
