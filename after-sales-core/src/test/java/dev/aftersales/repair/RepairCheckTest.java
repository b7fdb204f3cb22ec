/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.repair;

import static dev.aftersales.repair.Samples.BEARING;
import static dev.aftersales.repair.Samples.CUSTOMER;
import static dev.aftersales.repair.Samples.DRILL;
import static dev.aftersales.repair.Samples.ONE_PIECE;
import static dev.aftersales.repair.Samples.ORDER;
import static dev.aftersales.repair.Samples.order;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.LotNumber;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.repair.InvoiceMethod;
import dev.aftersales.spi.repair.Repair;
import dev.aftersales.spi.repair.RepairBuilder;
import dev.aftersales.spi.repair.RepairId;
import dev.aftersales.spi.repair.RepairLine;
import dev.aftersales.spi.repair.RepairPartRequest;
import dev.aftersales.spi.repair.RepairRequest;
import dev.aftersales.spi.repair.RepairState;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RepairCheckTest {

    private static final RepairRequest ASKED = RepairRequest.builder()
            .customer(CUSTOMER)
            .product(DRILL)
            .quantity(ONE_PIECE)
            .lot(LotNumber.of("L-1"))
            .description("Makes a noise")
            .invoiceMethod(InvoiceMethod.AFTER_REPAIR)
            .warranty(false)
            .addParts(new RepairPartRequest(BEARING, Quantity.of(2, "pcs")))
            .inert(false)
            .build();

    @Test
    @DisplayName("EXE-6: an order exactly as asked has no flaw, however its lines are split")
    void asAsked() {
        assertThat(RepairCheck.flaw(ASKED, answer().build())).isEmpty();
        assertThat(RepairCheck.flaw(
                        ASKED,
                        answer().parts(List.of(part(1, "EUR 30.00"), part(1, "EUR 30.00")))
                                .build()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    @DisplayName("EXE-6: an order that differs from what was asked has a flaw, told without secrets")
    void otherThanAsked(UnaryOperator<RepairBuilder> change) {
        Optional<String> flaw = RepairCheck.flaw(ASKED, change.apply(answer()).build());

        assertThat(flaw).hasValueSatisfying(text -> assertThat(text).contains("RO-1"));
    }

    static Stream<Named<UnaryOperator<RepairBuilder>>> otherThanAsked() {
        return Stream.of(
                named("customer", answer -> answer.customer(CustomerId.of("somebody-else"))),
                named("product", answer -> answer.product(ProductId.of("saw"))),
                named("quantity", answer -> answer.quantity(Quantity.of(2, "pcs"))),
                named("lot", answer -> answer.lot(LotNumber.of("L-2"))),
                named("invoice method", answer -> answer.invoiceMethod(InvoiceMethod.BEFORE_REPAIR)),
                named(
                        "warranty",
                        answer -> answer.warranty(true)
                                .total(Money.parse("EUR 0.00"))
                                .parts(List.of(part(2, "EUR 0.00")))),
                named("more parts", answer -> answer.parts(List.of(part(3, "EUR 30.00")))),
                named("fewer parts", answer -> answer.parts(List.of())),
                named("an operation nobody asked for", answer -> answer.addOperations(part(1, "EUR 9.00"))),
                named("another currency", answer -> answer.total(Money.parse("USD 100.00"))));
    }

    @Test
    @DisplayName("EXE-6: once people work on an order, its lines are theirs to change")
    void worked() {
        Repair worked = answer().state(RepairState.UNDER_REPAIR)
                .parts(List.of(part(5, "EUR 30.00")))
                .build();

        assertThat(RepairCheck.flaw(ASKED, worked)).isEmpty();
    }

    @Test
    @DisplayName("EXE-6: an order with values left out, or without an id, has a flaw and throws nothing")
    void incomplete() {
        Repair whole = answer().build();
        Repair nobody = new Repair(
                whole.id(),
                null,
                whole.state(),
                false,
                null,
                whole.product(),
                whole.quantity(),
                null,
                whole.invoiceMethod(),
                false,
                whole.parts(),
                whole.operations(),
                null,
                whole.total(),
                null,
                null);

        Repair pricelessPart = answer().parts(List.of(new RepairLine(BEARING, Quantity.of(2, "pcs"), null, null, null)))
                .build();

        assertThat(RepairCheck.flaw(nobody)).isPresent();
        assertThat(RepairCheck.flaw(pricelessPart)).isPresent();
        assertThat(RepairCheck.flaw(answer().id(RepairId.of(" ")).build())).isPresent();
    }

    @Test
    @DisplayName("EXE-6: another order, or the order of another customer, is not the one that was meant")
    void anotherOrder() {
        KnownRepair known = new KnownRepair(ORDER, CUSTOMER);

        assertThat(RepairCheck.flaw(known, answer().build())).isEmpty();
        assertThat(RepairCheck.flaw(known, answer().id(RepairId.of("RO-2")).build()))
                .isPresent();
        assertThat(RepairCheck.flaw(
                        known, answer().customer(CustomerId.of("somebody-else")).build()))
                .isPresent();
    }

    @Test
    @DisplayName("REP-8: under warranty the customer pays nothing, and the cost of the parts may stay")
    void warranty() {
        RepairBuilder free = answer().warranty(true)
                .total(Money.parse("EUR 0.00"))
                .parts(List.of(new RepairLine(
                        BEARING, Quantity.of(2, "pcs"), null, Money.parse("EUR 0.00"), Money.parse("EUR 21.00"))));

        assertThat(RepairCheck.flaw(free.build())).isEmpty();
        assertThat(RepairCheck.flaw(free.total(Money.parse("EUR 1.00")).build()))
                .isPresent();
        assertThat(RepairCheck.flaw(free.total(Money.parse("EUR 0.00"))
                        .parts(List.of(part(2, "EUR 0.01")))
                        .build()))
                .isPresent();
    }

    private static Named<UnaryOperator<RepairBuilder>> named(String name, UnaryOperator<RepairBuilder> change) {
        return Named.of(name, change);
    }

    private static RepairBuilder answer() {
        return order(RepairState.DRAFT, InvoiceMethod.AFTER_REPAIR)
                .lot(LotNumber.of("L-1"))
                .addParts(part(2, "EUR 60.00"));
    }

    private static RepairLine part(long pieces, String price) {
        return new RepairLine(BEARING, Quantity.of(pieces, "pcs"), null, Money.parse(price), null);
    }
}
