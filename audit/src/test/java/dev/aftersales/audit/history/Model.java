/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.audit.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.audit.world.World;
import dev.aftersales.command.Outcome;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.entitlement.share.CreditSelection;
import dev.aftersales.refund.IssueRefund;
import dev.aftersales.returns.LineToReturn;
import dev.aftersales.returns.ReturnProducts;
import dev.aftersales.spi.accounting.InvoiceId;
import dev.aftersales.spi.inventory.DeliveryId;
import dev.aftersales.spi.inventory.MoveId;
import dev.aftersales.store.CapKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;

/**
 * What may at most be credited or returned, counted naively: sold, less what the back end shows, less what unfinished requests
 * still ask for. More is never accepted; and what is free is never refused as too much.
 */
final class Model {

    private final Free free;

    Model(World world) {
        this.free = new Free(world);
    }

    /** Sends a refund of one gross amount, and judges the answer. */
    void refund(IssueRefund command, Supplier<Outcome<?>> send) {
        if (command.lines().size() != 1 || !(command.lines().get(0) instanceof CreditSelection.ByGross asked)) {
            send.get();
            return;
        }
        InvoiceId invoice = command.invoice();
        boolean judged = free.isTold(invoice.value());
        BigDecimal left = free.gross(invoice);
        judge(send.get(), asked.amount().getAmount(), left, judged, RefusalCode.EXCEEDS_REFUNDABLE);
    }

    /** Sends a return of one line, and judges the answer. */
    void returnGoods(ReturnProducts command, Supplier<Outcome<?>> send) {
        List<LineToReturn> lines = command.lines();
        if (lines.size() != 1 || !lines.get(0).lots().isEmpty()) {
            send.get();
            return;
        }
        DeliveryId delivery = command.delivery();
        MoveId line = lines.get(0).move();
        boolean judged = free.isTold(delivery.value());
        BigDecimal left = free.of(delivery.value(), CapKind.RETURN_QUANTITY, line.value());
        judge(send.get(), lines.get(0).quantity().amount(), left, judged, RefusalCode.EXCEEDS_RETURNABLE);
    }

    private static void judge(
            Outcome<?> outcome, BigDecimal asked, BigDecimal left, boolean judged, RefusalCode tooMuch) {
        boolean fits = asked.compareTo(left) <= 0;
        if (outcome instanceof Outcome.Refused<?> refused) {
            boolean needless = judged && fits && refused.codes().contains(tooMuch);
            assertThat(needless)
                    .as("%s of %s refused: %s", asked, left, refused)
                    .isFalse();
        } else {
            assertThat(fits).as("%s of %s accepted", asked, left).isTrue();
        }
    }
}
