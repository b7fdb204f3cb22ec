/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port;

import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.EffectStrength;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.inventory.Delivery;
import dev.aftersales.spi.inventory.DeliveryId;
import dev.aftersales.spi.inventory.InventoryCapability;
import dev.aftersales.spi.inventory.InventoryEffect;
import dev.aftersales.spi.inventory.InventoryPort;
import dev.aftersales.spi.inventory.Move;
import dev.aftersales.spi.inventory.Return;
import dev.aftersales.spi.inventory.ReturnId;
import dev.aftersales.spi.inventory.ReturnIdRequest;
import dev.aftersales.spi.inventory.ReturnRequest;
import dev.aftersales.spi.inventory.ReturnRequestBuilder;
import dev.aftersales.spi.inventory.ReturnRequestLine;
import dev.aftersales.spi.inventory.ReturnState;
import dev.aftersales.testkit.port.InventoryBackEnd.Shipped;
import dev.aftersales.testkit.port.effect.EffectTrial;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What the rules for inventory ports stand on: deliveries to return, requests, and the trials of all effects. */
public abstract class InventoryGround extends LossContract<InventoryPort, InventoryBackEnd> {

    InventoryGround() {}

    @Override
    final String kind() {
        return "inventory";
    }

    @Override
    final Object declarations(InventoryPort port) {
        return List.of(
                port.capabilities(),
                Arrays.stream(InventoryEffect.values()).map(port::guarantee).toList());
    }

    @Override
    final Map<String, Supplier<EffectTrial<InventoryPort, ?>>> trials() {
        Map<String, Supplier<EffectTrial<InventoryPort, ?>>> trials = new LinkedHashMap<>();
        trials.put("CREATE_RETURN", this::creating);
        if (isStaged()) {
            trials.put("ACTIVATE_RETURN", this::activating);
        }
        if (can(InventoryCapability.CANCEL)) {
            trials.put("CANCEL_RETURN", this::cancelling);
        }
        return trials;
    }

    private EffectTrial<InventoryPort, Return> creating() {
        Delivery delivery = delivered(4);
        return trial(
                InventoryEffect.CREATE_RETURN,
                (port, call) -> port.createReturn(call, request(delivery, 1).build()),
                (port, context) -> port.returnsOf(context, delivery.id()));
    }

    private EffectTrial<InventoryPort, Return> activating() {
        ReturnId draft = created(request(delivered(4), 1).build()).id();
        return trial(
                InventoryEffect.ACTIVATE_RETURN,
                (port, call) -> port.activateReturn(call, new ReturnIdRequest(draft)),
                (port, context) -> port.findReturn(context, draft).stream().toList());
    }

    private EffectTrial<InventoryPort, Return> cancelling() {
        ReturnId expected = expected(request(delivered(4), 1).build()).id();
        return trial(
                InventoryEffect.CANCEL_RETURN,
                (port, call) -> port.cancelReturn(call, new ReturnIdRequest(expected)),
                (port, context) -> List.of());
    }

    private EffectTrial<InventoryPort, Return> trial(
            InventoryEffect effect,
            EffectTrial.Perform<InventoryPort, Return> perform,
            EffectTrial.There<InventoryPort, Return> there) {
        return new EffectTrial<>(
                effect.name(),
                effect == InventoryEffect.CANCEL_RETURN ? unstaged(port().guarantee(effect)) : port().guarantee(effect),
                perform,
                InventoryPort::lookupReturn,
                back -> back.id().value(),
                back -> back.state() == ReturnState.DRAFT,
                there);
    }

    final boolean can(InventoryCapability capability) {
        return port().capabilities().contains(capability);
    }

    final boolean isStaged() {
        return port().guarantee(InventoryEffect.CREATE_RETURN).strength() == EffectStrength.STAGED;
    }

    final LocalDate today() {
        return LocalDate.now(backEnd().clock());
    }

    final Delivery delivery(DeliveryId id) {
        return port().delivery(reading(), id).orElseThrow();
    }

    /** A delivery of so many pieces, in one line. */
    final Delivery delivered(long pieces) {
        return delivered(backEnd().customer(), pieces);
    }

    final Delivery delivered(CustomerId customer, long pieces) {
        return delivered(customer, new Shipped(backEnd().pieces(), BigDecimal.valueOf(pieces), List.of()));
    }

    final Delivery delivered(CustomerId customer, Shipped... lines) {
        return delivery(
                backEnd().deliver(customer, today(), Arrays.asList(lines)).id());
    }

    /** A return of so much of the first line. */
    final ReturnRequestBuilder request(Delivery delivery, long amount) {
        Move move = delivery.moves().get(0);
        return request(delivery, line(move, BigDecimal.valueOf(amount)));
    }

    final ReturnRequestBuilder request(Delivery delivery, ReturnRequestLine... lines) {
        return ReturnRequest.builder()
                .delivery(delivery.id())
                .customer(delivery.customer())
                .lines(Arrays.asList(lines))
                .reasonCode(can(InventoryCapability.REASON_REQUIRED) ? backEnd().reasonCode() : null)
                .inert(isStaged());
    }

    static ReturnRequestLine line(Move move, BigDecimal amount) {
        return new ReturnRequestLine(
                move.id(), Quantity.of(amount, move.quantity().unit()), List.of());
    }

    /** A return as the port creates it: a draft where effects are staged. */
    final Return created(ReturnRequest request) {
        return made(port().createReturn(call(newKey()), request));
    }

    final Return expected(ReturnRequest request) {
        return expected(port(), request);
    }

    /** A return that is expected. */
    final Return expected(InventoryPort port, ReturnRequest request) {
        Return back = made(port.createReturn(call(newKey()), request));
        return isStaged() ? made(port.activateReturn(call(newKey()), new ReturnIdRequest(back.id()))) : back;
    }

    final Return read(ReturnId id) {
        return backEnd().connect().findReturn(reading(), id).orElseThrow();
    }

    final List<Return> returnsOf(Delivery delivery) {
        return backEnd().connect().returnsOf(reading(), delivery.id());
    }

    /** How much of the first line all live returns take, as the port tells it. */
    final BigDecimal takenOf(Delivery delivery) {
        return returnsOf(delivery).stream()
                .filter(back -> back.state() != ReturnState.DRAFT)
                .flatMap(back -> back.lines().stream())
                .filter(line -> line.move().equals(delivery.moves().get(0).id()))
                .map(line -> line.planned().amount().max(line.received()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
