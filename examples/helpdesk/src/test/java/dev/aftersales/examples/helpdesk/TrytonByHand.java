/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk;

import dev.aftersales.spi.Actor;
import dev.aftersales.spi.Call;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.UserId;
import dev.aftersales.tryton.TrytonSettings;
import dev.aftersales.tryton.rpc.Conversation;
import dev.aftersales.tryton.rpc.ErpServer;
import dev.aftersales.tryton.rpc.Row;
import dev.aftersales.tryton.rpc.Search;
import dev.aftersales.tryton.rpc.Version;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The running server of the tests, past the helpdesk: what its people do there, and what it holds. */
final class TrytonByHand {

    /** Names the homes that {@code erp start} made, with colons between them. */
    static final String HOMES = "AFTER_SALES_TRYTON";

    private static final TenantId TENANT = TenantId.of("company-1");

    private final Conversation server;

    TrytonByHand(TrytonSettings tryton) {
        ErpServer erp = new ErpServer(
                tryton.url(), tryton.credentials(), tryton.company(), tryton.clock(), tryton.connecting());
        this.server = erp.acting(Call.builder()
                .tenant(TENANT)
                .key(PortKey.of("BYHAND"))
                .deadline(Instant.now().plusSeconds(300))
                .actor(Actor.agent(TENANT, UserId.of("somebody")))
                .ticket(TicketRef.of("HD-1001"))
                .build());
    }

    private static Path home() {
        return Path.of(System.getenv(HOMES).split(File.pathSeparator)[0]);
    }

    static URI url() throws IOException {
        String listen = Files.readString(home().resolve("trytond.conf"))
                .lines()
                .filter(line -> line.startsWith("listen = "))
                .findFirst()
                .orElseThrow();
        return URI.create("http://127.0.0.1:" + listen.substring(listen.lastIndexOf(':') + 1) + "/tryton/");
    }

    static String password() throws IOException {
        return Files.readString(home().resolve("password")).strip();
    }

    /** A posted copy of an invoice of the shop: every test has its own. */
    String invoice(String reference) {
        long copy = server.copy("account.invoice", first("account.invoice", "reference", reference), Map.of());
        press("account.invoice", copy, "post");
        return String.valueOf(copy);
    }

    /** A done delivery of a copy of a sale of the shop. */
    String delivery(String reference) {
        long sale = server.copy("sale.sale", first("sale.sale", "reference", reference), Map.of());
        press("sale.sale", sale, "quote", "confirm", "process");
        long shipment = first("stock.shipment.out", "moves.sale", sale);
        press("stock.shipment.out", shipment, "wait", "assign_force", "pick", "pack", "done");
        return String.valueOf(shipment);
    }

    private void press(String model, long id, String... buttons) {
        for (String button : buttons) {
            Row row = only(model, "id", id, "_timestamp");
            server.press(new Version(model, id, row.stamp()), button);
        }
    }

    /** The number of a record of the shop: what tests made of it comes later. */
    long first(String model, String field, Object value) {
        return server.search(
                        Search.of(model, List.of("id")).where(field, "=", value).first(1))
                .get(0)
                .id();
    }

    /** What the server holds; the fields to be read are separated by blanks. */
    List<Row> rows(String model, String field, Object value, String fields) {
        return server.search(Search.of(model, List.of(fields.split(" "))).where(field, "=", value));
    }

    Row only(String model, String field, Object value, String fields) {
        List<Row> rows = rows(model, field, value, fields);
        if (rows.size() != 1) {
            throw new AssertionError(rows.size() + " records of " + model + " with " + field + " " + value);
        }
        return rows.get(0);
    }
}
