/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.audit.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.AfterSales;
import dev.aftersales.audit.world.Client;
import dev.aftersales.audit.world.ClientLog.Sent;
import dev.aftersales.audit.world.Shop;
import dev.aftersales.audit.world.World;
import dev.aftersales.command.Command;
import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.Outcome;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.coupon.GenerateCoupon;
import dev.aftersales.refund.AmendCreditNote;
import dev.aftersales.refund.CancelCreditNote;
import dev.aftersales.refund.ConfirmCreditNote;
import dev.aftersales.refund.CreditMethod;
import dev.aftersales.refund.IssueRefund;
import dev.aftersales.returns.CancelReturn;
import dev.aftersales.returns.LineToReturn;
import dev.aftersales.returns.LotToReturn;
import dev.aftersales.returns.ReturnProducts;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.accounting.CreditNoteId;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.inventory.Delivery;
import dev.aftersales.spi.inventory.ReturnId;
import dev.aftersales.spi.inventory.Tracking;
import dev.aftersales.store.Document;
import java.util.List;
import java.util.function.Consumer;

/** What clients ask for, sensible or not. */
final class Requests {

    private static final List<String> USERS = List.of("marta", "luis", "ioana");

    private final World world;
    private final List<AfterSales> nodes;
    private final Sending sending;
    private final Model model;

    Requests(World world, List<AfterSales> nodes, Sending sending) {
        this.world = world;
        this.nodes = nodes;
        this.sending = sending;
        this.model = new Model(world);
    }

    void refundPart(Move move) {
        Invoice invoice = invoice(move);
        IssueRefund.Builder refund =
                refund(move, invoice).method(invoice.residual().isPositive() ? CreditMethod.PARTIAL : null);
        Selections.add(refund, invoice, move);
        IssueRefund command = refund.build();
        model.refund(command, () -> send(move, command));
    }

    void refundWhole(Move move) {
        CreditMethod method = move.isEven() ? CreditMethod.FULL : CreditMethod.FULL_WITH_NEW_DRAFT;
        send(move, refund(move, invoice(move)).method(method).build());
    }

    private IssueRefund.Builder refund(Move move, Invoice invoice) {
        return IssueRefund.builder().ticket(ticket(move)).invoice(invoice.id());
    }

    void amend(Move move) {
        onDocument(DocumentKind.CREDIT_NOTE, move, draft -> {
            CreditNoteId note = CreditNoteId.of(draft.id());
            AmendCreditNote.Builder amend = AmendCreditNote.builder()
                    .ticket(draft.ticket())
                    .creditNote(note)
                    .version(draft.version())
                    .reason("once more");
            Selections.add(
                    amend, world.erp().invoice(world.erp().creditNote(note).invoice()), move);
            send(move, amend.build());
        });
    }

    void confirm(Move move) {
        onDocument(
                DocumentKind.CREDIT_NOTE,
                move,
                draft -> send(
                        move, new ConfirmCreditNote(draft.ticket(), CreditNoteId.of(draft.id()), draft.version())));
    }

    void cancelDraft(Move move) {
        onDocument(
                DocumentKind.CREDIT_NOTE,
                move,
                draft -> send(move, new CancelCreditNote(draft.ticket(), CreditNoteId.of(draft.id()))));
    }

    void returnGoods(Move move) {
        Delivery delivery = world.shop().delivery(move.pick(world.shop().deliveries()));
        List<LineToReturn> lines = delivery.moves().stream()
                .filter(line ->
                        move.variant() % 3 == 0 || line.tracking() == (move.isEven() ? Tracking.NONE : Tracking.SERIAL))
                .map(line -> line.tracking() == Tracking.SERIAL
                        ? new LineToReturn(
                                line.id(),
                                Quantity.of(1, "pcs"),
                                List.of(LotToReturn.of(
                                        line.lots().get(move.amount() % 3).lot(), Quantity.of(1, "pcs"))))
                        : LineToReturn.of(line.id(), Quantity.of(1 + move.amount() % 5, "pcs")))
                .toList();
        ReturnProducts command = new ReturnProducts(ticket(move), delivery.id(), lines, null, null);
        model.returnGoods(command, () -> send(move, command));
    }

    void cancelReturn(Move move) {
        onDocument(
                DocumentKind.RETURN, move, back -> send(move, new CancelReturn(back.ticket(), ReturnId.of(back.id()))));
    }

    void coupon(Move move) {
        send(move, new GenerateCoupon(ticket(move), Shop.SORRY, null));
    }

    /** What was asked before, on any node. */
    void again(Move move) {
        List<Sent> sent = world.log().all();
        Sent before = move.pick(sent);
        if (world.store().action(World.TENANT, before.key()).isPresent()) {
            Client.again(before, move.isEven() ? nodes.get(0) : nodes.get(1));
        }
    }

    /** Another command under a key that is taken. */
    void reuseKey(Move move) {
        Sent before = move.pick(world.log().all());
        Command<?> other = new GenerateCoupon(
                ticket(move),
                Shop.SORRY,
                world.clock().instant().atZone(world.clock().getZone()).toLocalDate());
        if (world.store().action(World.TENANT, before.key()).isPresent()) {
            Outcome<?> outcome = nodes.get(0).desk(before.actor()).execute(other, before.key());
            assertThat(outcome)
                    .isInstanceOfSatisfying(
                            Outcome.Refused.class,
                            refused -> assertThat(refused.codes()).isEqualTo(List.of(RefusalCode.REQUEST_KEY_REUSED)));
        }
    }

    private void onDocument(DocumentKind kind, Move move, Consumer<Document> then) {
        List<Document> documents = world.shop().tickets().stream()
                .flatMap(ticket -> world.store().documents(World.TENANT, ticket).stream())
                .filter(document -> document.kind() == kind)
                .toList();
        if (!documents.isEmpty()) {
            then.accept(move.pick(documents));
        }
    }

    private Invoice invoice(Move move) {
        return world.shop().invoice(move.pick(world.shop().invoices()));
    }

    private TicketRef ticket(Move move) {
        return world.shop().tickets().get(move.variant() % 2);
    }

    private <R> Outcome<R> send(Move move, Command<R> command) {
        Client client = world.client(nodes.get(move.amount() % 2), USERS.get(move.variant() % 3));
        return move.variant() == 13 ? client.enqueue(command) : sending.send(client, command);
    }
}
