/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.returns;

import dev.aftersales.action.Inquiry;
import dev.aftersales.action.ReadFailed;
import dev.aftersales.spi.EffectStrength;
import dev.aftersales.spi.Page;
import dev.aftersales.spi.inventory.Delivery;
import dev.aftersales.spi.inventory.DeliveryId;
import dev.aftersales.spi.inventory.DeliveryQuery;
import dev.aftersales.spi.inventory.InventoryCapability;
import dev.aftersales.spi.inventory.InventoryEffect;
import dev.aftersales.spi.inventory.InventoryPort;
import dev.aftersales.spi.inventory.Return;
import dev.aftersales.spi.inventory.ReturnId;
import dev.aftersales.spi.ports.PortKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads deliveries and returns, and takes nothing from the back end that cannot be so (EXE-6). */
final class InventoryReads {

    private final Inquiry inquiry;
    private final InventoryPort port;

    /** @throws ReadFailed if there is no inventory port */
    InventoryReads(Inquiry inquiry) {
        this.inquiry = inquiry;
        this.port = inquiry.ports().inventory().orElseThrow(() -> ReadFailed.missing(PortKind.INVENTORY));
    }

    Set<InventoryCapability> capabilities() {
        return port.capabilities();
    }

    boolean staged() {
        return port.guarantee(InventoryEffect.CREATE_RETURN).strength() == EffectStrength.STAGED;
    }

    /** One page of a customer's done deliveries; each is still to be checked before anything is offered of it. */
    Page<Delivery> deliveries(DeliveryQuery query) {
        Page<Delivery> page = inquiry.read(PortKind.INVENTORY, context -> port.deliveries(context, query));
        require(InventoryAnswers.flaw(page, query));
        return page;
    }

    /** What is wrong with a delivery that was listed: it is not offered then, which is no reason against the others. */
    Optional<ReadFailed> flaw(Delivery listed) {
        return InventoryAnswers.flaw(listed).map(what -> ReadFailed.violation(PortKind.INVENTORY, what));
    }

    Optional<Delivery> delivery(DeliveryId id) {
        Optional<Delivery> delivery = inquiry.read(PortKind.INVENTORY, context -> port.delivery(context, id));
        delivery.ifPresent(found -> require(
                id.equals(found.id()) ? InventoryAnswers.flaw(found) : Optional.of("another delivery: " + found.id())));
        return delivery;
    }

    /** All live returns of a delivery, those made elsewhere included. */
    List<Return> returnsOf(Delivery delivery) {
        List<Return> returns = inquiry.read(PortKind.INVENTORY, context -> port.returnsOf(context, delivery.id()));
        require(InventoryAnswers.flaw(returns, delivery));
        return returns;
    }

    Optional<Return> find(ReturnId id) {
        Optional<Return> transfer = inquiry.read(PortKind.INVENTORY, context -> port.findReturn(context, id));
        transfer.ifPresent(found -> require(
                id.equals(found.id()) ? InventoryAnswers.flaw(found) : Optional.of("another return: " + found.id())));
        return transfer;
    }

    private static void require(Optional<String> flaw) {
        flaw.ifPresent(what -> {
            throw ReadFailed.violation(PortKind.INVENTORY, what);
        });
    }
}
