/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.audit.threads;

import static dev.aftersales.testkit.erp.directory.Tax.tax;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.AfterSales;
import dev.aftersales.Desk;
import dev.aftersales.audit.Taken;
import dev.aftersales.audit.world.Stores;
import dev.aftersales.audit.world.World;
import dev.aftersales.command.Command;
import dev.aftersales.command.Outcome;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.command.RequestKey;
import dev.aftersales.refund.CreditMethod;
import dev.aftersales.refund.IssueRefund;
import dev.aftersales.returns.LineToReturn;
import dev.aftersales.returns.ReturnProducts;
import dev.aftersales.spi.Actor;
import dev.aftersales.spi.EffectStrength;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.UserId;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.LineId;
import dev.aftersales.spi.inventory.Delivery;
import dev.aftersales.spi.inventory.MoveId;
import dev.aftersales.testkit.erp.directory.Tax;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

abstract class Crowds {

    private static final int AGENTS = 16;
    private static final int UNITS = 5;
    private static final Tax VAT = tax("VAT-21", "0.21");

    private final World world = World.of(stores(), EffectStrength.KEYED);
    private final List<AfterSales> nodes = List.of(world.home(), world.node());

    /** What the nodes keep things in. */
    abstract Stores stores();

    /** How many invoices or deliveries they are after, one after the other. */
    abstract int rounds();

    @Test
    @DisplayName(
            "REF-9: 16 agents on two nodes refund one invoice at once: each unit once, no cent too many, none left behind")
    void refund() throws InterruptedException, ExecutionException {
        try (Crowd crowd = new Crowd(AGENTS)) {
            for (int round = 0; round < rounds(); round++) {
                Invoice invoice = world.erp()
                        .invoice("CROWD-" + round)
                        .customer("gemini")
                        .line("bulb", UNITS, "3.33", VAT)
                        .post();
                List<Boolean> done = crowd.all(agent -> insist(agent, refund(invoice), RefusalCode.EXCEEDS_REFUNDABLE));

                assertThat(done.stream().filter(accepted -> accepted)).hasSize(UNITS);
                assertThat(Taken.credited(world.erp().creditNotesOf(invoice.id()))
                                .cells())
                        .isEqualTo(Taken.sold(invoice).cells());
            }
        }
    }

    @Test
    @DisplayName("RET-6: 16 agents on two nodes return one delivery at once: each unit once, and none left behind")
    void returnGoods() throws InterruptedException, ExecutionException {
        try (Crowd crowd = new Crowd(AGENTS)) {
            for (int round = 0; round < rounds(); round++) {
                Delivery delivery = world.erp()
                        .delivery("CROWD-" + round)
                        .customer("gemini")
                        .line("bulb", UNITS)
                        .done();
                List<Boolean> done =
                        crowd.all(agent -> insist(agent, returnOne(delivery), RefusalCode.EXCEEDS_RETURNABLE));

                assertThat(done.stream().filter(accepted -> accepted)).hasSize(UNITS);
                assertThat(Taken.returned(world.erp().returnsOf(delivery.id())).cells())
                        .isEqualTo(Taken.delivered(delivery).cells());
            }
        }
    }

    private IssueRefund refund(Invoice invoice) {
        return IssueRefund.builder()
                .ticket(world.shop().ticket())
                .invoice(invoice.id())
                .method(CreditMethod.PARTIAL)
                .line(LineId.of("1"), Quantity.of(1, "pcs"))
                .build();
    }

    private ReturnProducts returnOne(Delivery delivery) {
        LineToReturn one = LineToReturn.of(MoveId.of("1"), Quantity.of(1, "pcs"));
        return new ReturnProducts(world.shop().ticket(), delivery.id(), List.of(one), null, null);
    }

    /** Asks until the answer is yes, or that nothing is left. */
    private boolean insist(int agent, Command<?> command, RefusalCode nothingLeft) {
        Desk desk = nodes.get(agent % 2).desk(Actor.agent(World.TENANT, UserId.of("agent-" + agent)));
        while (true) {
            Outcome<?> outcome =
                    desk.execute(command, RequestKey.of(UUID.randomUUID().toString()));
            if (!(outcome instanceof Outcome.Refused<?> refused)) {
                assertThat(outcome).isInstanceOf(Outcome.Completed.class);
                return true;
            }
            if (!refused.codes().contains(RefusalCode.TOO_MUCH_CONTENTION)) {
                assertThat(refused.codes()).containsOnly(nothingLeft);
                return false;
            }
        }
    }
}
