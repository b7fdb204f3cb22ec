/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.repair;

import dev.aftersales.action.Decision;
import dev.aftersales.action.Plan;
import dev.aftersales.action.PlannedStep;
import dev.aftersales.command.Datum;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.UnitOfMeasure;
import dev.aftersales.spi.repair.InvoiceMethod;
import dev.aftersales.spi.repair.RepairCapability;
import dev.aftersales.spi.repair.RepairPartRequest;
import dev.aftersales.spi.repair.RepairRequest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides on a repair order (REP-1 to REP-4). Pure; used by one thread for one decision. */
final class CreateRepairDecision {

    private final CreateRepair command;
    private final CreateRepairFacts facts;
    private final List<Refusal> refusals = new ArrayList<>();

    private CreateRepairDecision(CreateRepair command, CreateRepairFacts facts) {
        this.command = command;
        this.facts = facts;
    }

    static Decision decide(CreateRepair command, CreateRepairFacts facts) {
        return new CreateRepairDecision(command, facts).decide();
    }

    private Decision decide() {
        facts.customer().refusal().ifPresent(refusals::add);
        Optional<ProductId> product = product();
        Optional<Quantity> quantity = product.flatMap(id -> quantity("quantity", command.quantity(), id));
        List<RepairPartRequest> parts = lines("parts", command.parts());
        List<RepairPartRequest> operations = lines("operations", command.operations());
        checkServices();
        checkReferences();
        checkCapabilities();
        if (!refusals.isEmpty()) {
            return Decision.refused(refusals);
        }
        CustomerId customer = facts.customer().entity().orElseThrow();
        RepairRequest request = RepairRequest.builder()
                .customer(customer)
                .product(product.orElseThrow())
                .quantity(quantity.orElseThrow())
                .lot(command.lot())
                .description(command.description())
                .saleOrder(command.saleOrder())
                .returnReference(
                        command.startedReturn() == null
                                ? null
                                : command.startedReturn().value())
                .invoiceMethod(command.invoiceMethod())
                .warranty(command.warranty())
                .parts(parts)
                .operations(operations)
                .internalNote(command.internalNote())
                .quotationNote(command.quotationNote())
                .inert(false)
                .build();
        return Decision.planned(Plan.builder().steps(steps(request)).build());
    }

    private Optional<ProductId> product() {
        if (facts.product() == null) {
            refusals.add(Refusal.at("product", RefusalCode.PRODUCT_REQUIRED));
            return Optional.empty();
        }
        return known("product", facts.product());
    }

    private Optional<ProductId> known(String field, ProductId product) {
        if (facts.catalogue().lacks(product)) {
            refusals.add(Refusal.at(field, RefusalCode.PRODUCT_NOT_FOUND).with("product", Datum.of(product)));
            return Optional.empty();
        }
        return Optional.of(product);
    }

    /** The quantity given, or one of the product's unit where that is known. */
    private Optional<Quantity> quantity(String field, @Nullable Quantity given, ProductId product) {
        Optional<UnitOfMeasure> unit = facts.catalogue().unit(product);
        if (given == null) {
            if (unit.isEmpty()) {
                refusals.add(Refusal.at(field, RefusalCode.REQUIRED));
            }
            return unit.map(known -> Quantity.of(BigDecimal.ONE, known));
        }
        if (given.amount().signum() <= 0) {
            refusals.add(Refusal.at(field, RefusalCode.NOT_POSITIVE));
        }
        if (unit.isPresent() && !unit.get().equals(given.unit())) {
            refusals.add(Refusal.at(field, RefusalCode.UNIT_MISMATCH).with("unit", Datum.of(unit.get())));
        }
        return Optional.of(given);
    }

    private List<RepairPartRequest> lines(String field, List<PlannedLine> planned) {
        List<RepairPartRequest> lines = new ArrayList<>();
        for (int i = 0; i < planned.size(); i++) {
            PlannedLine line = planned.get(i);
            String path = field + "[" + i + "]";
            known(path + ".product", line.product())
                    .flatMap(product -> quantity(path + ".quantity", line.quantity(), product))
                    .ifPresent(quantity -> lines.add(new RepairPartRequest(line.product(), quantity)));
        }
        return lines;
    }

    private void checkServices() {
        for (int i = 0; i < command.operations().size(); i++) {
            ProductId product = command.operations().get(i).product();
            if (facts.catalogue().isNoService(product)) {
                refusals.add(Refusal.at("operations[" + i + "].product", RefusalCode.NOT_A_SERVICE_PRODUCT)
                        .with("product", Datum.of(product)));
            }
        }
    }

    private void checkReferences() {
        if (!facts.saleOrderKnown()) {
            refusals.add(Refusal.at("saleOrder", RefusalCode.SALE_ORDER_NOT_FOUND));
        }
        switch (facts.startedReturn()) {
            case FITS -> {}
            case UNKNOWN -> refusals.add(Refusal.at("startedReturn", RefusalCode.RETURN_NOT_FOUND));
            case OTHER_PRODUCT -> refusals.add(Refusal.at("startedReturn", RefusalCode.RETURN_OF_OTHER_PRODUCT));
        }
    }

    private void checkCapabilities() {
        if (command.lot() != null) {
            need(RepairCapability.LOT, "lot");
        }
        if (command.warranty()) {
            need(RepairCapability.WARRANTY, "warranty");
        }
        billing(command.invoiceMethod()).ifPresent(capability -> need(capability, "invoiceMethod"));
    }

    private void need(RepairCapability capability, String field) {
        if (!facts.capabilities().contains(capability)) {
            refusals.add(unsupported(capability).in(field));
        }
    }

    /** What the back end must be able to do for an invoice method; nothing where it never bills. */
    static Optional<RepairCapability> billing(InvoiceMethod method) {
        return switch (method) {
            case BEFORE_REPAIR -> Optional.of(RepairCapability.INVOICE_BEFORE);
            case AFTER_REPAIR -> Optional.of(RepairCapability.INVOICE_AFTER);
            case NO_INVOICE -> Optional.empty();
        };
    }

    static Refusal unsupported(RepairCapability capability) {
        return Refusal.of(RefusalCode.NOT_SUPPORTED).with("capability", Datum.of(capability));
    }

    private List<PlannedStep<?>> steps(RepairRequest request) {
        if (!facts.staged()) {
            return List.of(new PlannedStep<>(new CreateRepairEffect(), request, true));
        }
        RepairRequest draft = CreateRepairEffect.inert(request);
        return List.of(
                new PlannedStep<>(new CreateRepairEffect(), draft, false),
                new PlannedStep<>(new ActivateRepairEffect(), request, true));
    }
}
