/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.repair;

import dev.aftersales.action.Decision;
import dev.aftersales.action.Effect;
import dev.aftersales.action.Plan;
import dev.aftersales.action.PlannedStep;
import dev.aftersales.command.Datum;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.repair.InvoiceMethod;
import dev.aftersales.spi.repair.Repair;
import dev.aftersales.spi.repair.RepairCapability;
import dev.aftersales.spi.repair.RepairIdRequest;
import dev.aftersales.spi.repair.RepairState;
import java.util.ArrayList;
import java.util.List;

/** Decides on quoting, invoicing and cancelling a repair order (REP-3, REP-5). Pure. */
final class RepairChangeDecision {

    private RepairChangeDecision() {}

    /** A quotation changes nothing, so that it does not wait for other actions on the order. */
    static Decision quote(ExistingRepair existing) {
        if (existing.order().isEmpty()) {
            return Decision.refused(existing.refusals());
        }
        Repair repair = existing.order().get();
        List<Refusal> refusals = new ArrayList<>();
        need(RepairCapability.QUOTE, existing, refusals);
        if (RepairDocument.cancelled(repair)) {
            refusals.add(refusal(RefusalCode.REPAIR_CANCELLED));
        }
        return refusals.isEmpty()
                ? Decision.planned(Plan.builder()
                        .addSteps(new PlannedStep<>(new QuoteRepairEffect(), new RepairIdRequest(repair.id()), false))
                        .build())
                : Decision.refused(refusals);
    }

    static Decision invoice(ExistingRepair existing) {
        if (existing.order().isEmpty()) {
            return Decision.refused(existing.refusals());
        }
        Repair repair = existing.order().get();
        List<Refusal> refusals = new ArrayList<>();
        checkMethod(repair, existing, refusals);
        if (RepairDocument.cancelled(repair)) {
            refusals.add(refusal(RefusalCode.REPAIR_CANCELLED));
        }
        if (RepairDocument.invoiced(repair)) {
            refusals.add(refusal(RefusalCode.REPAIR_ALREADY_INVOICED));
        }
        if (!repair.total().isPositive()) {
            refusals.add(refusal(RefusalCode.REPAIR_TOTAL_ZERO));
        }
        RepairBilling billing = new RepairBilling(KnownRepair.of(repair), repair.total());
        return refusals.isEmpty() ? change(existing, new InvoiceRepairEffect(), billing) : Decision.refused(refusals);
    }

    static Decision cancel(ExistingRepair existing) {
        if (existing.order().isEmpty()) {
            return Decision.refused(existing.refusals());
        }
        Repair repair = existing.order().get();
        List<Refusal> refusals = new ArrayList<>();
        need(RepairCapability.CANCEL, existing, refusals);
        if (RepairDocument.cancelled(repair)) {
            refusals.add(refusal(RefusalCode.REPAIR_CANCELLED));
        }
        if (repair.state() == RepairState.REPAIRED) {
            refusals.add(refusal(RefusalCode.REPAIR_DONE));
        }
        if (RepairDocument.posted(repair)) {
            refusals.add(refusal(RefusalCode.REPAIR_INVOICE_POSTED));
        }
        return refusals.isEmpty()
                ? change(existing, new CancelRepairEffect(), KnownRepair.of(repair))
                : Decision.refused(refusals);
    }

    private static void checkMethod(Repair repair, ExistingRepair existing, List<Refusal> refusals) {
        if (repair.invoiceMethod() == InvoiceMethod.NO_INVOICE) {
            refusals.add(refusal(RefusalCode.REPAIR_NOT_INVOICEABLE));
            return;
        }
        CreateRepairDecision.billing(repair.invoiceMethod())
                .ifPresent(capability -> need(capability, existing, refusals));
        if (!RepairDocument.cancelled(repair) && !farEnough(repair)) {
            refusals.add(refusal(RefusalCode.REPAIR_NOT_INVOICEABLE_YET).with("state", Datum.of(repair.state())));
        }
    }

    private static boolean farEnough(Repair repair) {
        return repair.invoiceMethod() == InvoiceMethod.BEFORE_REPAIR
                ? repair.state() != RepairState.DRAFT
                : repair.state() == RepairState.REPAIRED;
    }

    private static void need(RepairCapability capability, ExistingRepair existing, List<Refusal> refusals) {
        if (!existing.can(capability)) {
            refusals.add(CreateRepairDecision.unsupported(capability));
        }
    }

    private static Refusal refusal(RefusalCode code) {
        return Refusal.at("repair", code);
    }

    /** Decided on the order as it was read: a change of it since, such as an invoice, means to decide again. */
    private static <Q> Decision change(ExistingRepair existing, Effect<Q, Repair> effect, Q request) {
        return Decision.planned(Plan.builder()
                .addSteps(new PlannedStep<>(effect, request, true))
                .subject(ExistingRepair.ref(existing.order().orElseThrow().id()))
                .subjectRevision(existing.revision())
                .build());
    }
}
