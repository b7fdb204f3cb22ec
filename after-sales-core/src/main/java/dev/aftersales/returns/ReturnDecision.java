/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.returns;

import dev.aftersales.action.Decision;
import dev.aftersales.action.Plan;
import dev.aftersales.action.PlannedStep;
import dev.aftersales.command.Datum;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.inventory.Delivery;
import dev.aftersales.spi.inventory.DeliveryState;
import dev.aftersales.spi.inventory.InventoryCapability;
import dev.aftersales.spi.inventory.LotQuantity;
import dev.aftersales.spi.inventory.ReturnRequest;
import dev.aftersales.spi.inventory.ReturnRequestLine;
import dev.aftersales.store.CapClaim;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether goods can come back, and how (RET-1 to RET-7). Pure. */
final class ReturnDecision {

    private final ReturnProducts command;
    private final ReturnFacts facts;

    private ReturnDecision(ReturnProducts command, ReturnFacts facts) {
        this.command = command;
        this.facts = facts;
    }

    static Decision decide(ReturnProducts command, ReturnFacts facts) {
        return new ReturnDecision(command, facts).decide();
    }

    private Decision decide() {
        List<Refusal> refusals = new ArrayList<>(notOffered());
        delivery().ifPresent(refusals::add);
        Optional<ReturnableDelivery> returnable = facts.returnable();
        returnable.ifPresent(delivery -> refusals.addAll(LineDecision.refusals(command.lines(), delivery)));
        return refusals.isEmpty() ? Decision.planned(plan(returnable.orElseThrow())) : Decision.refused(refusals);
    }

    private List<Refusal> notOffered() {
        List<Refusal> refusals = new ArrayList<>();
        if (command.location() != null && !facts.can(InventoryCapability.LOCATION)) {
            refusals.add(Refusal.at("location", RefusalCode.NOT_SUPPORTED)
                    .with("capability", Datum.of(InventoryCapability.LOCATION)));
        }
        if (command.reasonCode() == null && facts.can(InventoryCapability.REASON_REQUIRED)) {
            refusals.add(Refusal.at("reasonCode", RefusalCode.REASON_REQUIRED));
        }
        return refusals;
    }

    private Optional<Refusal> delivery() {
        return facts.delivery()
                .map(this::wrong)
                .orElseGet(() -> Optional.of(RefusalCode.DELIVERY_NOT_FOUND))
                .map(code -> Refusal.at("delivery", code));
    }

    private Optional<RefusalCode> wrong(Delivery delivery) {
        if (!facts.customer().equals(delivery.customer())) {
            return Optional.of(RefusalCode.DELIVERY_OF_OTHER_CUSTOMER);
        }
        return delivery.state() == DeliveryState.DONE ? Optional.empty() : Optional.of(RefusalCode.DELIVERY_NOT_DONE);
    }

    private Plan plan(ReturnableDelivery delivery) {
        List<CapClaim> claims = command.lines().stream()
                .flatMap(line -> delivery.claims(line).stream())
                .toList();
        return Plan.builder().steps(steps()).claims(claims).build();
    }

    /** The draft of a staged back end stands for nothing; the goods are on their way once it is activated. */
    private List<PlannedStep<?>> steps() {
        ReturnRequest request = request();
        return facts.staged()
                ? List.of(
                        new PlannedStep<>(new ReturnCreation(), request, false),
                        new PlannedStep<>(new ReturnActivation(), request, true))
                : List.of(new PlannedStep<>(new ReturnCreation(), request, true));
    }

    private ReturnRequest request() {
        return ReturnRequest.builder()
                .delivery(command.delivery())
                .customer(facts.customer())
                .lines(command.lines().stream().map(ReturnDecision::line).toList())
                .location(command.location())
                .reasonCode(command.reasonCode())
                .inert(facts.staged())
                .build();
    }

    private static ReturnRequestLine line(LineToReturn line) {
        List<LotQuantity> lots = line.lots().stream()
                .map(lot -> new LotQuantity(lot.lot(), lot.quantity().amount()))
                .toList();
        return new ReturnRequestLine(line.move(), line.quantity(), lots);
    }
}
