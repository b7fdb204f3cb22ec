/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.race;

import com.fasterxml.jackson.databind.JsonNode;
import dev.aftersales.tryton.LiveErp;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Two clients without the library, written with care by hand: each looks first whether the request was carried out already, and
 * what is left; and when a connection breaks it does all of that again.
 */
final class BareClients implements Contender {

    private static final int TRIES = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final List<FrayedWire> wires = new ArrayList<>();
    private final List<TrytonApi> nodes = new ArrayList<>();
    private final Set<String> open = ConcurrentHashMap.newKeySet();
    private final InvoiceTemplate invoices;
    private final DeliveryTemplate deliveries;

    BareClients(LiveErp erp, long seed, InvoiceTemplate invoices, DeliveryTemplate deliveries) {
        for (int node = 0; node < 2; node++) {
            FrayedWire wire = new FrayedWire(erp.port(), seed + node);
            wires.add(wire);
            nodes.add(new TrytonApi(wire.port(), erp.credentials().password(), erp.company(), PATIENCE));
        }
        this.invoices = invoices;
        this.deliveries = deliveries;
    }

    /** One way through; it may break anywhere. */
    private interface Work {
        void run(TrytonApi erp) throws IOException;
    }

    @Override
    public void refund(int node, Prize prize, Wish wish) {
        String request = prize.round().request("refund", wish);
        insist(node, request, erp -> refund(erp, prize, wish, request));
    }

    @Override
    public void takeBack(int node, Prize prize, Wish wish) {
        String request = prize.round().request("return", wish);
        insist(node, request, erp -> takeBack(erp, prize, wish, request));
    }

    private void insist(int node, String request, Work work) {
        for (int tries = 0; tries < TRIES; tries++) {
            wires.get(node).fray();
            try {
                work.run(nodes.get(node));
                return;
            } catch (IOException broken) {
                continue; // done or not: it is looked up in the next try
            }
        }
        open.add(node + request);
    }

    private void refund(TrytonApi erp, Prize prize, Wish wish, String request) throws IOException {
        List<Long> done = live(erp, InvoiceTemplate.MODEL, request);
        if (done.isEmpty() && wish.quantity() <= prize.round().units() - credited(erp, prize)) {
            done = TrytonApi.ids(erp.call(
                    "model.account.invoice.create", List.of(invoices.credit(prize.line(), wish.quantity(), request))));
        }
        if (!done.isEmpty()) {
            erp.call("model.account.invoice.post", done);
        }
    }

    private void takeBack(TrytonApi erp, Prize prize, Wish wish, String request) throws IOException {
        List<Long> done = live(erp, DeliveryTemplate.RETURN, request);
        if (done.isEmpty() && wish.quantity() <= prize.round().units() - returned(erp, prize)) {
            erp.call(
                    "model.stock.shipment.out.return.create",
                    List.of(deliveries.takenBack(prize.move(), wish.quantity(), request)));
        }
    }

    private static List<Long> live(TrytonApi erp, String model, String request) throws IOException {
        List<?> domain = List.of(List.of("reference", "=", request), List.of("state", "!=", "cancelled"));
        List<Long> ids = new ArrayList<>();
        erp.read(model, domain, "state").forEach(row -> ids.add(row.get("id").asLong()));
        return ids;
    }

    private static int credited(TrytonApi erp, Prize prize) throws IOException {
        List<?> domain = List.of(
                List.of("origin", "=", "account.invoice.line," + prize.line()),
                List.of("invoice.state", "!=", "cancelled"));
        return sum(erp.read("account.invoice.line", domain, "quantity"));
    }

    private static int returned(TrytonApi erp, Prize prize) throws IOException {
        List<?> domain = List.of(
                List.of("origin", "=", "stock.move," + prize.move()),
                DeliveryTemplate.OF_A_RETURN,
                List.of("state", "!=", "cancelled"));
        return sum(erp.read("stock.move", domain, "quantity"));
    }

    private static int sum(JsonNode rows) {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode row : rows) {
            sum = sum.add(TrytonApi.number(row.get("quantity")).abs());
        }
        return sum.intValueExact();
    }

    @Override
    public void settle() {
        wires.forEach(FrayedWire::mend);
    }

    @Override
    public int open() {
        return open.size();
    }

    @Override
    public int cuts() {
        return wires.stream().mapToInt(FrayedWire::cuts).sum();
    }

    @Override
    public void close() {
        wires.forEach(FrayedWire::close);
    }
}
