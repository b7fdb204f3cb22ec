/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.repair;

import static dev.aftersales.team.Helpdesk.TICKET;
import static dev.aftersales.team.Helpdesk.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.command.Outcome;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.repair.InvoiceMethod;
import dev.aftersales.spi.repair.Repair;
import dev.aftersales.spi.repair.RepairState;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** When a repair is billed, and when it can no longer be cancelled (REP-3). */
class RepairInvoicingRulesTest {

    private RepairShop shop = RepairShop.open();

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    @DisplayName("REP-3: BEFORE_REPAIR bills the planned work from confirmation on, not earlier")
    void before() {
        Repair repair = shop.created(InvoiceMethod.BEFORE_REPAIR);
        assertRefused(shop.invoice(repair.id()), RefusalCode.REPAIR_NOT_INVOICEABLE_YET);
        shop.erp.confirmRepair(repair.id());

        RepairOrder order = shop.invoice(repair.id()).orElseThrow();

        assertThat(order.invoice())
                .hasValueSatisfying(invoice -> assertThat(invoice.total()).isEqualTo(Money.parse("EUR 120.00")));
    }

    @Test
    @DisplayName("REP-3: AFTER_REPAIR bills the consumed work once it is done, not earlier")
    void after() {
        Repair repair = shop.created(InvoiceMethod.AFTER_REPAIR);
        shop.erp.confirmRepair(repair.id());
        shop.erp.startRepair(repair.id());
        shop.erp.consume(repair.id(), "bearing", "1");
        assertRefused(shop.invoice(repair.id()), RefusalCode.REPAIR_NOT_INVOICEABLE_YET);
        shop.erp.finishRepair(repair.id());

        RepairOrder order = shop.invoice(repair.id()).orElseThrow();

        assertThat(order.invoice())
                .hasValueSatisfying(invoice -> assertThat(invoice.total()).isEqualTo(Money.parse("EUR 90.00")));
    }

    @Test
    @DisplayName("REP-3: with NO_INVOICE an invoice is refused, even when the work is done")
    void never() {
        Repair repair = shop.created(InvoiceMethod.NO_INVOICE);
        shop.finish(repair.id());

        assertRefused(shop.invoice(repair.id()), RefusalCode.REPAIR_NOT_INVOICEABLE);
    }

    @Test
    @DisplayName("REP-3: there is one live invoice; deleting or cancelling it re-opens the repair for another")
    void oneLiveInvoice() {
        Repair repair = shop.created(InvoiceMethod.AFTER_REPAIR);
        shop.finish(repair.id());
        var first =
                shop.invoice(repair.id()).orElseThrow().invoice().orElseThrow().id();
        assertRefused(shop.invoice(repair.id()), RefusalCode.REPAIR_ALREADY_INVOICED);

        shop.erp.deleteInvoice(first);
        var second =
                shop.invoice(repair.id()).orElseThrow().invoice().orElseThrow().id();
        assertRefused(shop.invoice(repair.id()), RefusalCode.REPAIR_ALREADY_INVOICED);

        shop.erp.cancelInvoice(second);
        assertThat(shop.invoice(repair.id())).isInstanceOf(Outcome.Completed.class);
    }

    @Test
    @DisplayName("REP-3: where there is nothing to pay no invoice is made")
    void zeroTotal() {
        Repair repair = shop.created(CreateRepair.builder()
                .ticket(TICKET)
                .description("Makes a noise")
                .invoiceMethod(InvoiceMethod.AFTER_REPAIR));
        shop.finish(repair.id());

        assertRefused(shop.invoice(repair.id()), RefusalCode.REPAIR_TOTAL_ZERO);
    }

    @Test
    @DisplayName("REP-3: a repair is cancelled unless it is done, cancelled, or has a posted invoice")
    void cancelling() {
        Repair open = shop.created(InvoiceMethod.AFTER_REPAIR);
        assertThat(shop.cancel(open.id()).orElseThrow().repair().state()).isEqualTo(RepairState.CANCELLED);
        assertRefused(shop.cancel(open.id()), RefusalCode.REPAIR_CANCELLED);

        Repair done = shop.created(InvoiceMethod.NO_INVOICE);
        shop.finish(done.id());
        assertRefused(shop.cancel(done.id()), RefusalCode.REPAIR_DONE);

        Repair billed = shop.created(InvoiceMethod.BEFORE_REPAIR);
        shop.erp.confirmRepair(billed.id());
        shop.erp.postInvoice(
                shop.invoice(billed.id()).orElseThrow().invoice().orElseThrow().id());
        assertRefused(shop.cancel(billed.id()), RefusalCode.REPAIR_INVOICE_POSTED);
        assertThat(shop.erp.repair(billed.id()).state()).isEqualTo(RepairState.CONFIRMED);
    }
}
