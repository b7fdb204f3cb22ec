/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.repair;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.repair.InvoiceMethod;
import dev.aftersales.spi.repair.Repair;
import dev.aftersales.spi.repair.RepairId;
import dev.aftersales.spi.repair.RepairIdRequest;
import dev.aftersales.spi.repair.RepairInvoice;
import dev.aftersales.spi.repair.RepairInvoiceState;
import dev.aftersales.spi.repair.RepairRequest;
import java.math.BigDecimal;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RepairBillingTest extends RepairScene {

    private RepairInvoice billed(RepairId id) {
        office.repairs().invoice(call(), new RepairIdRequest(id));
        return invoice(id);
    }

    private RepairInvoice invoice(RepairId id) {
        RepairInvoice invoice = repair(id).invoice();
        if (invoice == null) {
            throw new AssertionError("there is no invoice");
        }
        return invoice;
    }

    private Repair repair(RepairId id) {
        return workshop.ofCustomer(workshop.requestOf(id).customer()).get(0);
    }

    @Test
    @DisplayName("REP-3: once its draft invoice is deleted a repair can be billed again; a posted one is not deleted")
    void deletesDraft() {
        RepairId id = workshop.order(request(InvoiceMethod.BEFORE_REPAIR));
        assertRefused(PortRefusalCode.WRONG_STATE, () -> workshop.deleteDraftInvoice(id));
        workshop.confirm(id);
        RepairInvoice first = billed(id);

        workshop.deleteDraftInvoice(id);
        assertThat(invoice(id).state()).isEqualTo(RepairInvoiceState.CANCELLED);
        RepairInvoice second = billed(id);
        assertThat(second.id()).isNotEqualTo(first.id());
        office.byHand().accounting().post(second.id());

        assertRefused(PortRefusalCode.WRONG_STATE, () -> workshop.deleteDraftInvoice(id));
        assertRefused(PortRefusalCode.WRONG_STATE, () -> workshop.cancel(id));
    }

    @Test
    @DisplayName("REP-3: a cancelled repair takes its draft invoice with it")
    void cancels() {
        RepairId id = workshop.order(request(InvoiceMethod.BEFORE_REPAIR));
        workshop.confirm(id);
        billed(id);

        workshop.cancel(id);

        assertThat(invoice(id).state()).isEqualTo(RepairInvoiceState.CANCELLED);
    }

    @Test
    @DisplayName("REP-3: after the work the customer pays for what was used, with the tax on it")
    void billsWhatWasUsed() {
        RepairRequest request = request(InvoiceMethod.AFTER_REPAIR);
        RepairId id = workshop.order(request);
        workshop.confirm(id);
        workshop.start(id);
        workshop.use(id, request.parts().get(0).product(), new BigDecimal("0.50"));
        workshop.use(id, request.operations().get(0).product(), BigDecimal.ZERO);
        workshop.finish(id);

        assertThat(billed(id).total()).isEqualTo(Money.parse("EUR 2.42"));
    }
}
