/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.erp.repair;

import dev.aftersales.spi.Answer;
import dev.aftersales.spi.Call;
import dev.aftersales.spi.CloseResult;
import dev.aftersales.spi.EffectGuarantee;
import dev.aftersales.spi.Lookup;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.ReadContext;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.repair.Quotation;
import dev.aftersales.spi.repair.Repair;
import dev.aftersales.spi.repair.RepairCapability;
import dev.aftersales.spi.repair.RepairEffect;
import dev.aftersales.spi.repair.RepairId;
import dev.aftersales.spi.repair.RepairIdRequest;
import dev.aftersales.spi.repair.RepairPort;
import dev.aftersales.spi.repair.RepairRequest;
import dev.aftersales.testkit.erp.Effect;
import dev.aftersales.testkit.erp.ErpCapabilities;
import dev.aftersales.testkit.erp.Reception;
import dev.aftersales.testkit.fault.Operation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The repair port over the workshops of all tenants. Thread-safe. */
public final class RepairDesk implements RepairPort {

    private final Reception reception;
    private final Set<RepairCapability> capabilities;
    private final Function<TenantId, Workshop> workshops;

    /**
     * The port.
     *
     * @param reception where its requests arrive
     * @param capabilities what it can do
     * @param workshops the workshop of each tenant
     */
    public RepairDesk(Reception reception, Set<RepairCapability> capabilities, Function<TenantId, Workshop> workshops) {
        this.reception = reception;
        this.capabilities = capabilities;
        this.workshops = workshops;
    }

    @Override
    public Set<RepairCapability> capabilities() {
        return capabilities;
    }

    @Override
    public EffectGuarantee guarantee(RepairEffect effect) {
        return reception.guarantee();
    }

    @Override
    public Optional<Repair> repair(ReadContext context, RepairId id) {
        return reception.read(
                Operation.REPAIR,
                context,
                () -> workshops.apply(context.tenant()).find(id));
    }

    @Override
    public Answer<Repair> create(Call call, RepairRequest request) {
        Workshop workshop = of(call);
        return effect(Operation.CREATE_REPAIR, call, key -> workshop.create(checked(workshop, request), key));
    }

    private RepairRequest checked(Workshop workshop, RepairRequest request) {
        workshop.context().requireStaged(request.inert());
        require(RepairCapability.LOT, request.lot() != null);
        require(RepairCapability.WARRANTY, request.warranty());
        return request;
    }

    @Override
    public Answer<Repair> activate(Call call, RepairIdRequest request) {
        of(call).context().requireStaged(true);
        return effect(Operation.ACTIVATE_REPAIR, call, key -> of(call).activate(request.id(), key));
    }

    @Override
    public Answer<Quotation> quote(Call call, RepairIdRequest request) {
        require(RepairCapability.QUOTE, true);
        Workshop workshop = of(call);
        return reception.effect(
                Operation.QUOTE_REPAIR,
                call,
                new Effect<>(
                        workshop,
                        workshop.quotationKeys,
                        key -> workshop.quote(request.id(), key),
                        reference -> workshop.quotation(reference).orElseThrow(),
                        Workshop::reference));
    }

    @Override
    public Answer<Repair> invoice(Call call, RepairIdRequest request) {
        Workshop workshop = of(call);
        return effect(Operation.INVOICE_REPAIR, call, key -> {
            billable(workshop.require(request.id()));
            return workshop.invoice(request.id(), key);
        });
    }

    private void billable(Repair repair) {
        boolean before = RepairBilling.isBefore(repair.invoiceMethod());
        require(before ? RepairCapability.INVOICE_BEFORE : RepairCapability.INVOICE_AFTER, true);
    }

    @Override
    public Answer<Repair> cancel(Call call, RepairIdRequest request) {
        require(RepairCapability.CANCEL, true);
        return effect(Operation.CANCEL_REPAIR, call, key -> of(call).cancel(request.id(), key));
    }

    private Answer<Repair> effect(Operation operation, Call call, Function<PortKey, Repair> act) {
        Workshop workshop = of(call);
        return reception.effect(
                operation,
                call,
                new Effect<>(
                        workshop,
                        workshop.keys,
                        act,
                        id -> workshop.require(RepairId.of(id)),
                        repair -> repair.id().value()));
    }

    @Override
    public Lookup<Repair> lookupRepair(ReadContext context, PortKey key) {
        Workshop workshop = workshops.apply(context.tenant());
        return reception.lookup(
                Operation.LOOKUP_REPAIR, context, key, workshop, workshop.keys, id -> workshop.find(RepairId.of(id)));
    }

    @Override
    public Lookup<Quotation> lookupQuotation(ReadContext context, PortKey key) {
        Workshop workshop = workshops.apply(context.tenant());
        return reception.lookup(
                Operation.LOOKUP_QUOTATION, context, key, workshop, workshop.quotationKeys, workshop::quotation);
    }

    @Override
    public CloseResult close(ReadContext context, PortKey key) {
        Workshop workshop = workshops.apply(context.tenant());
        return reception.close(context, key, workshop, List.of(workshop.keys, workshop.quotationKeys));
    }

    private Workshop of(Call call) {
        return workshops.apply(call.tenant());
    }

    private void require(RepairCapability needed, boolean used) {
        ErpCapabilities.require(capabilities, needed, used);
    }
}
