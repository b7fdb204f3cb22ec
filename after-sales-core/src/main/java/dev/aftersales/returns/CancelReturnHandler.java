/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.returns;

import dev.aftersales.action.Decision;
import dev.aftersales.action.EarlierSteps;
import dev.aftersales.action.Inquiry;
import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.DocumentRef;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.inventory.Return;
import dev.aftersales.store.Document;
import dev.aftersales.ticket.TicketGate;
import dev.aftersales.ticket.TicketHandler;
import java.util.Optional;

/** Decides {@link CancelReturn}. */
final class CancelReturnHandler extends TicketHandler<CancelReturn, ReturnedGoods> {

    CancelReturnHandler() {
        super("return.cancel", CancelReturn.class, AfterSalesService.RETURN);
    }

    @Override
    public Decision decide(CancelReturn command, Inquiry inquiry) {
        return TicketGate.check(inquiry, command.ticket(), service())
                .decide(standing -> CancelDecision.decide(facts(command, inquiry)));
    }

    /** A return of another ticket is not asked for at all. */
    private static CancelFacts facts(CancelReturn command, Inquiry inquiry) {
        InventoryReads reads = new InventoryReads(inquiry);
        DocumentRef ref =
                new DocumentRef(DocumentKind.RETURN, command.returnId().value());
        Optional<Document> document = inquiry.store()
                .document(inquiry.tenant(), ref)
                .filter(known -> known.ticket().equals(command.ticket()));
        Optional<Return> transfer = document.flatMap(known -> reads.find(command.returnId()));
        return new CancelFacts(transfer, document.map(Document::revision).orElse(0L), reads.capabilities());
    }

    @Override
    public ReturnedGoods result(CancelReturn command, EarlierSteps steps) {
        return new ReturnedGoods(steps.document(0, Return.class));
    }
}
