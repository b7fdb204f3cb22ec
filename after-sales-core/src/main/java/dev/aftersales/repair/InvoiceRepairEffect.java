/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.repair;

import dev.aftersales.action.EarlierSteps;
import dev.aftersales.action.Unstaged;
import dev.aftersales.spi.Answer;
import dev.aftersales.spi.Call;
import dev.aftersales.spi.EffectGuarantee;
import dev.aftersales.spi.ports.Ports;
import dev.aftersales.spi.repair.Repair;
import dev.aftersales.spi.repair.RepairEffect;
import dev.aftersales.spi.repair.RepairIdRequest;
import dev.aftersales.spi.repair.RepairInvoice;
import java.util.Optional;

/** Makes the invoice of a repair order. */
final class InvoiceRepairEffect extends RepairOrderStep<RepairBilling> {

    InvoiceRepairEffect() {
        super("repair.invoice", RepairEffect.INVOICE, RepairBilling.class);
    }

    @Override
    public EffectGuarantee guarantee(Ports ports) {
        return Unstaged.of(super.guarantee(ports));
    }

    @Override
    public Answer<Repair> call(Ports ports, Call call, RepairBilling request, EarlierSteps earlier) {
        return repairs(ports).invoice(call, new RepairIdRequest(request.order().id()));
    }

    @Override
    public Object shown(RepairBilling request) {
        return new RepairIdRequest(request.order().id());
    }

    @Override
    public Optional<String> violation(RepairBilling request, Repair document, EarlierSteps earlier) {
        return RepairCheck.flaw(request.order(), document).or(() -> billingFlaw(request, document));
    }

    /** The total of a draft is provisional: it is compared once posted. */
    private static Optional<String> billingFlaw(RepairBilling request, Repair document) {
        RepairInvoice invoice = document.invoice();
        if (invoice == null || !RepairDocument.invoiced(document)) {
            return Optional.of("repair " + document.id() + " without an invoice");
        }
        boolean otherTotal = RepairDocument.posted(document) && !request.total().equals(invoice.total());
        boolean otherCurrency = !request.total().isSameCurrency(invoice.total());
        return otherTotal || otherCurrency
                ? Optional.of("invoice " + invoice.id() + " of " + invoice.total() + " for repair " + document.id())
                : Optional.empty();
    }
}
