/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port;

import dev.aftersales.spi.EffectStrength;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.repair.InvoiceMethod;
import dev.aftersales.spi.repair.Repair;
import dev.aftersales.spi.repair.RepairCapability;
import dev.aftersales.spi.repair.RepairEffect;
import dev.aftersales.spi.repair.RepairId;
import dev.aftersales.spi.repair.RepairIdRequest;
import dev.aftersales.spi.repair.RepairInvoice;
import dev.aftersales.spi.repair.RepairPartRequest;
import dev.aftersales.spi.repair.RepairPort;
import dev.aftersales.spi.repair.RepairRequest;
import dev.aftersales.spi.repair.RepairRequestBuilder;
import dev.aftersales.spi.repair.RepairState;
import dev.aftersales.testkit.port.RepairBackEnd.Item;
import java.math.BigDecimal;
import java.util.List;

/** What the rules of repair ports begin with: requests, and orders of them. */
public abstract class RepairGround extends LossContract<RepairPort, RepairBackEnd> {

    RepairGround() {}

    @Override
    final String kind() {
        return "repair";
    }

    final boolean can(RepairCapability capability) {
        return port().capabilities().contains(capability);
    }

    final boolean isStaged() {
        return port().guarantee(RepairEffect.CREATE).strength() == EffectStrength.STAGED;
    }

    static RepairIdRequest asked(RepairId id) {
        return new RepairIdRequest(id);
    }

    static Quantity quantity(Item item, long amount) {
        return Quantity.of(BigDecimal.valueOf(amount), item.unit());
    }

    static RepairPartRequest planned(Item item, long amount) {
        return new RepairPartRequest(item.product(), quantity(item, amount));
    }

    /** A request of a new customer for a new product, with a part and an operation. */
    final RepairRequestBuilder request() {
        Item product = backEnd().product();
        return RepairRequest.builder()
                .customer(backEnd().customer())
                .product(product.product())
                .quantity(quantity(product, 1))
                .description("The lamp flickers")
                .invoiceMethod(InvoiceMethod.NO_INVOICE)
                .warranty(false)
                .parts(List.of(planned(backEnd().part(), 2)))
                .operations(List.of(planned(backEnd().operation(), 1)))
                .inert(isStaged());
    }

    /** An order as the port creates it: a draft where effects are staged. */
    final Repair created(RepairRequest request) {
        return made(port().create(call(newKey()), request));
    }

    final Repair real(RepairRequest request) {
        return real(port(), request);
    }

    /** An order that stands for a repair. */
    final Repair real(RepairPort port, RepairRequest request) {
        Repair repair = made(port.create(call(newKey()), request));
        return isStaged() ? made(port.activate(call(newKey()), asked(repair.id()))) : repair;
    }

    /** An order that is agreed to, if it was not from the start. */
    final RepairId confirmed(RepairRequest request) {
        Repair repair = real(request);
        if (repair.state() == RepairState.DRAFT) {
            backEnd().confirm(repair.id());
        }
        return repair.id();
    }

    /** An order whose work is done. */
    final RepairId done(RepairRequest request) {
        RepairId id = confirmed(request);
        backEnd().start(id);
        backEnd().finish(id);
        return id;
    }

    final Repair read(RepairId id) {
        return backEnd().connect().repair(reading(), id).orElseThrow();
    }

    final RepairInvoice invoiced(RepairId id) {
        Repair repair = made(port().invoice(call(newKey()), asked(id)));
        RepairInvoice invoice = repair.invoice();
        if (invoice == null) {
            throw new AssertionError("the answer names no invoice");
        }
        return invoice;
    }
}
