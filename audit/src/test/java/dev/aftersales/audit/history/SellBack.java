/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.audit.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.audit.world.Audit;
import dev.aftersales.audit.world.Client;
import dev.aftersales.audit.world.World;
import dev.aftersales.command.Outcome;
import dev.aftersales.refund.CreditMethod;
import dev.aftersales.refund.IssueRefund;
import dev.aftersales.returns.DeliveryChoice;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.InvoiceId;
import dev.aftersales.store.CapKind;
import java.math.BigDecimal;

/** After everything, what is left can be given back, to the last cent and unit: nothing was lost on the way. */
final class SellBack {

    private final World world;
    private final Free free;

    SellBack(World world) {
        this.world = world;
        this.free = new Free(world);
    }

    void all() {
        Client client = world.client(world.home());
        world.shop().invoices().forEach(invoice -> credit(invoice, client));
        client.desk().returnForm(world.shop().ticket()).deliveries().stream()
                .filter(delivery -> delivery.refusals().isEmpty())
                .forEach(delivery -> giveBack(delivery, client));
        world.shop()
                .deliveries()
                .forEach(delivery -> assertThat(free.of(delivery.value(), CapKind.RETURN_QUANTITY, "1"))
                        .as("left of %s", delivery)
                        .isEqualByComparingTo(BigDecimal.ZERO));
        assertThat(Audit.now(world)).as("findings when all is given back").isEmpty();
    }

    private void credit(InvoiceId id, Client client) {
        if (free.of(id.value(), CapKind.CREDIT_TOTAL, "").signum() > 0) {
            Invoice invoice = world.shop().invoice(id);
            Outcome<?> outcome = client.execute(IssueRefund.builder()
                    .ticket(world.shop().ticket())
                    .invoice(id)
                    .method(invoice.residual().isPositive() ? CreditMethod.PARTIAL : null)
                    .everything()
                    .build());
            assertThat(outcome).as("the rest of %s", id).isInstanceOf(Outcome.Completed.class);
        }
        assertThat(free.of(id.value(), CapKind.CREDIT_TOTAL, ""))
                .as("left of %s", id)
                .isEqualByComparingTo(BigDecimal.ZERO);
    }

    private static void giveBack(DeliveryChoice delivery, Client client) {
        assertThat(client.execute(delivery.returnGoods().build()))
                .as("the rest of %s", delivery.number())
                .isInstanceOf(Outcome.Completed.class);
    }
}
