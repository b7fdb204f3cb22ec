/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port;

import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.repair.InvoiceMethod;
import dev.aftersales.spi.repair.Quotation;
import dev.aftersales.spi.repair.Repair;
import dev.aftersales.spi.repair.RepairCapability;
import dev.aftersales.spi.repair.RepairEffect;
import dev.aftersales.spi.repair.RepairIdRequest;
import dev.aftersales.spi.repair.RepairInvoice;
import dev.aftersales.spi.repair.RepairPort;
import dev.aftersales.spi.repair.RepairRequest;
import dev.aftersales.testkit.port.effect.EffectTrial;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The effects of a repair port, as the rules that hold for all effects try them. */
public abstract class RepairTrials extends RepairGround {

    RepairTrials() {}

    @Override
    final Object declarations(RepairPort port) {
        return List.of(
                port.capabilities(),
                Arrays.stream(RepairEffect.values()).map(port::guarantee).toList());
    }

    @Override
    final Map<String, Supplier<EffectTrial<RepairPort, ?>>> trials() {
        Map<String, Supplier<EffectTrial<RepairPort, ?>>> trials = new LinkedHashMap<>();
        trials.put("CREATE", this::creating);
        if (isStaged()) {
            trials.put("ACTIVATE", this::activating);
        }
        if (can(RepairCapability.QUOTE)) {
            trials.put("QUOTE", this::quoting);
        }
        if (can(RepairCapability.INVOICE_BEFORE)) {
            trials.put("INVOICE", this::invoicing);
        }
        if (can(RepairCapability.CANCEL)) {
            trials.put("CANCEL", this::cancelling);
        }
        return trials;
    }

    private EffectTrial<RepairPort, Repair> creating() {
        CustomerId customer = backEnd().customer();
        RepairRequest request = request().customer(customer).build();
        return trial(
                RepairEffect.CREATE,
                (port, call) -> port.create(call, request),
                (port, context) -> backEnd().repairs(customer));
    }

    private EffectTrial<RepairPort, Repair> activating() {
        RepairIdRequest draft = asked(created(request().build()).id());
        return trial(
                RepairEffect.ACTIVATE,
                (port, call) -> port.activate(call, draft),
                (port, context) -> port.repair(context, draft.id()).stream().toList());
    }

    private EffectTrial<RepairPort, Repair> cancelling() {
        RepairIdRequest order = asked(real(request().build()).id());
        return trial(RepairEffect.CANCEL, (port, call) -> port.cancel(call, order), (port, context) -> List.of());
    }

    private EffectTrial<RepairPort, Repair> trial(
            RepairEffect effect,
            EffectTrial.Perform<RepairPort, Repair> perform,
            EffectTrial.There<RepairPort, Repair> there) {
        return new EffectTrial<>(
                effect.name(),
                effect == RepairEffect.CANCEL ? unstaged(port().guarantee(effect)) : port().guarantee(effect),
                perform,
                RepairPort::lookupRepair,
                repair -> repair.id().value(),
                Repair::inert,
                there);
    }

    /** Invoices tell one from another: an order that is invoiced twice is still one order. */
    private EffectTrial<RepairPort, Repair> invoicing() {
        RepairIdRequest order = asked(
                confirmed(request().invoiceMethod(InvoiceMethod.BEFORE_REPAIR).build()));
        return new EffectTrial<>(
                RepairEffect.INVOICE.name(),
                unstaged(port().guarantee(RepairEffect.INVOICE)),
                (port, call) -> port.invoice(call, order),
                RepairPort::lookupRepair,
                repair -> repair.invoice() == null
                        ? "none"
                        : repair.invoice().id().value(),
                repair -> false,
                (port, context) -> eachInvoice(port.repair(context, order.id()).orElseThrow()));
    }

    private List<Repair> eachInvoice(Repair repair) {
        RepairInvoice told = repair.invoice();
        return told == null
                ? List.of()
                : backEnd().invoices(repair.id()).stream()
                        .map(id -> Repair.builder()
                                .from(repair)
                                .invoice(new RepairInvoice(id, told.state(), told.total()))
                                .build())
                        .toList();
    }

    private EffectTrial<RepairPort, Quotation> quoting() {
        RepairIdRequest order = asked(real(request().build()).id());
        return new EffectTrial<>(
                RepairEffect.QUOTE.name(),
                unstaged(port().guarantee(RepairEffect.QUOTE)),
                (port, call) -> port.quote(call, order),
                RepairPort::lookupQuotation,
                quotation -> quotation.repair() + "/" + quotation.version(),
                quotation -> false,
                (port, context) -> List.of());
    }
}
