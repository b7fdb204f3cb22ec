/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.audit.history;

import dev.aftersales.AfterSales;
import dev.aftersales.action.ReadFailed;
import dev.aftersales.audit.world.World;
import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.DocumentRef;
import dev.aftersales.spi.accounting.CreditNoteId;
import dev.aftersales.spi.accounting.CreditNoteState;
import dev.aftersales.spi.accounting.InvoiceId;
import dev.aftersales.spi.accounting.InvoiceLine;
import dev.aftersales.spi.accounting.TaxAmount;
import dev.aftersales.spi.inventory.DeliveryId;
import dev.aftersales.spi.inventory.Return;
import dev.aftersales.spi.inventory.ReturnId;
import dev.aftersales.spi.inventory.ReturnLine;
import dev.aftersales.spi.inventory.ReturnState;
import dev.aftersales.store.CapKind;
import dev.aftersales.store.Document;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.joda.money.Money;

/** What people do in the back end itself. They take only what is free there and then, and mostly say what they did. */
final class Outside {

    private final World world;
    private final List<AfterSales> nodes;
    private final Free free;

    Outside(World world, List<AfterSales> nodes) {
        this.world = world;
        this.nodes = nodes;
        this.free = new Free(world);
    }

    /** A little credit of one line, if each of its cells has room for it. */
    void credit(Move move) {
        InvoiceId invoice = move.pick(world.shop().invoices());
        List<InvoiceLine> lines = world.shop().invoice(invoice).lines();
        InvoiceLine line = lines.get(move.amount() % lines.size());
        Money net = Money.ofMinor(line.net().getCurrencyUnit(), 1 + move.amount() % 50);
        List<TaxAmount> taxes = move.isEven()
                ? List.of()
                : line.taxes().stream()
                        .map(tax -> new TaxAmount(tax.tax(), tax.rate(), Money.ofMinor(net.getCurrencyUnit(), 1)))
                        .toList();
        Money gross = taxes.stream().map(TaxAmount::amount).reduce(net, Money::plus);
        boolean room = has(invoice, CapKind.CREDIT_NET, line.id().value(), net)
                && has(invoice, CapKind.CREDIT_TOTAL, "", gross)
                && taxes.stream()
                        .allMatch(tax -> has(invoice, CapKind.CREDIT_TAX, line.id() + "/" + tax.tax(), tax.amount()));
        if (room) {
            world.erp()
                    .creditByHand(invoice)
                    .amount(line.id().value(), net.getAmount().toPlainString(), taxes.toArray(new TaxAmount[0]))
                    .post();
        }
    }

    private boolean has(InvoiceId invoice, CapKind kind, String line, Money amount) {
        return free.of(invoice.value(), kind, line).compareTo(amount.getAmount()) >= 0;
    }

    void returnGoods(Move move) {
        DeliveryId delivery = world.shop().twoBulbs();
        if (free.of(delivery.value(), CapKind.RETURN_QUANTITY, "1").signum() > 0) {
            world.erp().returnByHand(delivery).line("1", 1).expected();
        }
    }

    void post(Move move) {
        draft(move, id -> world.erp().postCreditNote(id));
    }

    void cancel(Move move) {
        draft(move, id -> world.erp().cancelCreditNote(id));
    }

    private void draft(Move move, Consumer<CreditNoteId> then) {
        List<Document> drafts = documents(DocumentKind.CREDIT_NOTE).stream()
                .filter(document ->
                        world.erp().creditNote(CreditNoteId.of(document.id())).state() == CreditNoteState.DRAFT)
                .toList();
        if (!drafts.isEmpty()) {
            Document draft = move.pick(drafts);
            world.touched(draft);
            then.accept(CreditNoteId.of(draft.id()));
            tell(move, draft.ref());
        }
    }

    /** The first line that is expected arrives, or all of it. */
    void receive(Move move) {
        List<Return> expected = documents(DocumentKind.RETURN).stream()
                .map(document -> world.erp().findReturn(ReturnId.of(document.id())))
                .filter(back -> back.state() == ReturnState.EXPECTED || back.state() == ReturnState.PARTIAL)
                .toList();
        if (expected.isEmpty()) {
            return;
        }
        Return back = move.pick(expected);
        DocumentRef ref = new DocumentRef(DocumentKind.RETURN, back.id().value());
        world.store().document(World.TENANT, ref).ifPresent(world::touched);
        back.lines().stream()
                .filter(line -> move.isEven()
                        || line.received().compareTo(line.planned().amount()) < 0)
                .findFirst()
                .ifPresent(line -> arrive(back, line, move));
        tell(move, ref);
    }

    private void arrive(Return back, ReturnLine line, Move move) {
        if (move.isEven()) {
            world.erp().receive(back.id());
        } else {
            world.erp().receive(back.id(), Map.of(line.move(), BigDecimal.ONE));
        }
    }

    private List<Document> documents(DocumentKind kind) {
        return world.shop().tickets().stream()
                .flatMap(ticket -> world.store().documents(World.TENANT, ticket).stream())
                .filter(document -> document.kind() == kind)
                .toList();
    }

    private void tell(Move move, DocumentRef ref) {
        if (move.variant() % 3 != 0) {
            try {
                nodes.get(move.amount() % 2).documentChanged(World.TENANT, ref);
            } catch (ReadFailed unavailable) {
                // polling makes it good
            }
        }
    }
}
