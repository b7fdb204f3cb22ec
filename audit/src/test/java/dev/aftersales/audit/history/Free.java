/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.audit.history;

import dev.aftersales.audit.Taken;
import dev.aftersales.audit.world.World;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.InvoiceId;
import dev.aftersales.spi.inventory.DeliveryId;
import dev.aftersales.spi.inventory.Return;
import dev.aftersales.store.Action;
import dev.aftersales.store.CapKey;
import dev.aftersales.store.CapKind;
import dev.aftersales.store.Document;
import dev.aftersales.store.Hold;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How much of an invoice or a delivery nobody has taken, and nobody is about to take. */
final class Free {

    private final World world;

    Free(World world) {
        this.world = world;
    }

    BigDecimal of(String source, CapKind kind, String line) {
        return sold(source)
                .of(kind, line)
                .subtract(shown(source).of(kind, line))
                .subtract(underWay(source, kind, line));
    }

    /** How much of an invoice can be credited: a draft that is being amended may have taken lines, and not yet given back others. */
    BigDecimal gross(InvoiceId invoice) {
        BigDecimal lines = sold(invoice.value()).cells().keySet().stream()
                .filter(cell -> cell.startsWith("CREDIT_NET") || cell.startsWith("CREDIT_TAX"))
                .map(cell -> cell.split(" ", 2))
                .map(cell ->
                        of(invoice.value(), CapKind.valueOf(cell[0]), cell[1]).max(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return lines.min(of(invoice.value(), CapKind.CREDIT_TOTAL, ""));
    }

    private Taken sold(String source) {
        return isInvoice(source)
                ? Taken.sold(world.shop().invoice(InvoiceId.of(source)))
                : Taken.delivered(world.shop().delivery(DeliveryId.of(source)));
    }

    /** What the back end shows, without documents that a request is under way to make or to change. */
    private Taken shown(String source) {
        return isInvoice(source)
                ? Taken.credited(credits(source).stream()
                        .filter(note -> isSettled(note.id().value(), note.key()))
                        .toList())
                : Taken.returned(returns(source).stream()
                        .filter(back -> isSettled(back.id().value(), back.key()))
                        .toList());
    }

    private List<CreditNote> credits(String invoice) {
        return world.erp().creditNotesOf(InvoiceId.of(invoice));
    }

    private List<Return> returns(String delivery) {
        return world.erp().returnsOf(DeliveryId.of(delivery));
    }

    private boolean isSettled(String id, @Nullable PortKey key) {
        boolean known = recorded().anyMatch(document -> document.id().equals(id) && document.openAction() == null);
        return known
                || key == null
                || world.store().ownKeys(World.TENANT, List.of(key)).isEmpty();
    }

    /** What unfinished requests hold, and what the documents took that they are about to change. */
    private BigDecimal underWay(String source, CapKind kind, String line) {
        Stream<Hold> held = actions().filter(Action::holding).flatMap(action -> action.holds().stream());
        Stream<Hold> changing = recorded()
                .filter(document -> document.openAction() != null)
                .flatMap(document -> document.holds().stream());
        CapKey cap = new CapKey(World.TENANT, kind, source, line);
        return Stream.concat(held, changing)
                .filter(hold -> hold.cap().equals(cap))
                .map(Hold::quantity)
                .filter(quantity -> quantity.signum() > 0)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Stream<Action> actions() {
        return world.log().all().stream().flatMap(sent -> world.store().action(World.TENANT, sent.key()).stream());
    }

    private Stream<Document> recorded() {
        return world.shop().tickets().stream()
                .flatMap(ticket -> world.store().documents(World.TENANT, ticket).stream());
    }

    /** Whether the library has been told of all that happened outside to what it knows of the source. */
    boolean isTold(String source) {
        Set<String> known = recorded().map(Document::id).collect(Collectors.toSet());
        Taken shown = isInvoice(source)
                ? Taken.credited(credits(source).stream()
                        .filter(note -> known.contains(note.id().value()))
                        .toList())
                : Taken.returned(returns(source).stream()
                        .filter(back -> known.contains(back.id().value()))
                        .toList());
        return world
                .store()
                .entitlements(World.TENANT, Set.of(CapKind.CREDIT_TOTAL, CapKind.RETURN_QUANTITY), source)
                .stream()
                .allMatch(cap -> cap.consumed()
                                .compareTo(shown.of(cap.key().kind(), cap.key().line()))
                        == 0);
    }

    private boolean isInvoice(String source) {
        return world.shop().invoices().contains(InvoiceId.of(source));
    }
}
