/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.crash.shop;

import dev.aftersales.command.Command;
import dev.aftersales.command.DocumentKind;
import dev.aftersales.coupon.GenerateCoupon;
import dev.aftersales.fieldservice.CreateTask;
import dev.aftersales.refund.AmendCreditNote;
import dev.aftersales.refund.CancelCreditNote;
import dev.aftersales.refund.ConfirmCreditNote;
import dev.aftersales.refund.CreditMethod;
import dev.aftersales.refund.IssueRefund;
import dev.aftersales.returns.CancelReturn;
import dev.aftersales.returns.LineToReturn;
import dev.aftersales.returns.LotToReturn;
import dev.aftersales.returns.ReturnProducts;
import dev.aftersales.spi.LotNumber;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.accounting.CreditNoteId;
import dev.aftersales.spi.accounting.InvoiceId;
import dev.aftersales.spi.accounting.LineId;
import dev.aftersales.spi.inventory.MoveId;
import dev.aftersales.spi.inventory.ReturnId;
import dev.aftersales.store.Document;
import dev.aftersales.store.Store;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What clients of a shop ask for, sensible or not, drawn by a seed. Used by one thread. */
public final class Wishes {

    private static final InvoiceId PAID = Shop.INVOICES.get(1);
    private static final int MOST_CENTS = 4_000;

    private final TenantId tenant;
    private final Store store;
    private final SplittableRandom random;

    public Wishes(TenantId tenant, Store store, SplittableRandom random) {
        this.tenant = tenant;
        this.store = store;
        this.random = random;
    }

    /** The next command. */
    public Command<?> next() {
        return switch (random.nextInt(16)) {
            case 0, 1, 2, 3 -> refundAmount();
            case 4 -> refundLine();
            case 5 -> refundWhole();
            case 6 ->
                ofDocument(
                        DocumentKind.CREDIT_NOTE,
                        note -> AmendCreditNote.builder()
                                .ticket(note.ticket())
                                .creditNote(CreditNoteId.of(note.id()))
                                .version(note.version())
                                .gross(cents())
                                .build());
            case 7, 8 ->
                ofDocument(
                        DocumentKind.CREDIT_NOTE,
                        note -> new ConfirmCreditNote(note.ticket(), CreditNoteId.of(note.id()), note.version()));
            case 9, 10 ->
                ofDocument(
                        DocumentKind.CREDIT_NOTE,
                        note -> new CancelCreditNote(note.ticket(), CreditNoteId.of(note.id())));
            case 11, 12 -> returnBulbs();
            case 13 -> returnLamp();
            case 14 -> ofDocument(DocumentKind.RETURN, back -> new CancelReturn(back.ticket(), ReturnId.of(back.id())));
            default ->
                random.nextBoolean()
                        ? new GenerateCoupon(ticket(), Shop.SORRY, null)
                        : CreateTask.builder().ticket(ticket()).build();
        };
    }

    private Command<?> refundAmount() {
        IssueRefund.Builder refund = refund(pick(Shop.INVOICES));
        return (random.nextBoolean() ? refund.gross(cents()) : refund.net(cents())).build();
    }

    private Command<?> refundLine() {
        return refund(Shop.INVOICES.get(0))
                .line(LineId.of(Integer.toString(1 + random.nextInt(2))), Quantity.of(1 + random.nextInt(3), "pcs"))
                .build();
    }

    /** Everything that remains: now and then, or nothing would remain for others. */
    private Command<?> refundWhole() {
        CreditMethod method = random.nextBoolean() ? CreditMethod.FULL : CreditMethod.FULL_WITH_NEW_DRAFT;
        return IssueRefund.builder()
                .ticket(ticket())
                .invoice(random.nextInt(3) == 0 ? Shop.INVOICES.get(3) : Shop.ONE_LAMP)
                .method(method)
                .build();
    }

    private IssueRefund.Builder refund(InvoiceId invoice) {
        return IssueRefund.builder()
                .ticket(ticket())
                .invoice(invoice)
                .method(invoice.equals(PAID) ? null : CreditMethod.PARTIAL);
    }

    private Command<?> returnBulbs() {
        LineToReturn line = LineToReturn.of(MoveId.of("1"), Quantity.of(1 + random.nextInt(4), "pcs"));
        return new ReturnProducts(ticket(), pick(Shop.DELIVERIES), List.of(line), null, null);
    }

    private Command<?> returnLamp() {
        Quantity one = Quantity.of(1, "pcs");
        LotNumber serial = LotNumber.of("S" + (1 + random.nextInt(6)));
        LineToReturn line = new LineToReturn(MoveId.of("2"), one, List.of(LotToReturn.of(serial, one)));
        return new ReturnProducts(ticket(), Shop.DELIVERIES.get(0), List.of(line), null, null);
    }

    private Command<?> ofDocument(DocumentKind kind, Function<Document, Command<?>> command) {
        List<Document> documents = store.documents(tenant, ticket()).stream()
                .filter(document -> document.kind() == kind && !document.settled())
                .toList();
        return documents.isEmpty() ? refundAmount() : command.apply(pick(documents));
    }

    private TicketRef ticket() {
        return pick(Shop.TICKETS);
    }

    private Money cents() {
        return Money.ofMinor(CurrencyUnit.EUR, 1L + random.nextInt(MOST_CENTS));
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
