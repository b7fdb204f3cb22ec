/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port.wrong;

import dev.aftersales.spi.EffectStrength;
import dev.aftersales.spi.inventory.Delivery;
import dev.aftersales.spi.inventory.InventoryCapability;
import dev.aftersales.spi.inventory.Move;
import dev.aftersales.spi.inventory.Return;
import dev.aftersales.spi.inventory.ReturnRequest;
import dev.aftersales.spi.inventory.ReturnState;
import dev.aftersales.testkit.InMemoryErp;
import dev.aftersales.testkit.InMemoryErpBuilder;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What can be wrong with an inventory port, and which rules say so. */
enum InventoryDefect implements Defect {
    COUNTS_PIECES_WHATEVER_THE_UNIT(
            erp -> InventoryLapses.eachMove(InventoryLapses::inPieces), "INV-1", "INV-9", "INV-12"),
    CANNOT_TELL_LOTS(
            erp -> InventoryLapses.eachMove(
                    move -> Move.builder().from(move).lots(List.of()).build()),
            "INV-2"),
    FORGETS_THE_KIT(
            erp -> InventoryLapses.eachMove(
                    move -> Move.builder().from(move).kit(null).build()),
            "INV-3"),
    LISTS_ANOTHER_CUSTOMERS_DELIVERY(erp -> InventoryLapses.listsWhatItKnows(), "INV-4"),
    LISTS_OLDEST_FIRST(erp -> InventoryLapses.listsOldestFirst(), "INV-4", "INV-6"),
    LISTS_ONE_PAGE(erp -> InventoryLapses.listsOnePage(), "INV-6"),
    FAILS_AT_WHAT_IS_UNKNOWN(
            erp -> Lapses.instead(
                    "delivery", question -> Optional.of(((Optional<?>) question.proceed()).orElseThrow())),
            "INV-7"),
    TELLS_THE_FIRST_500_LINES(
            erp -> ReadLapses.told(
                    Delivery.class,
                    delivery -> Delivery.builder()
                            .from(delivery)
                            .moves(delivery.moves().stream().limit(500).toList())
                            .build()),
            "INV-8"),
    WRITES_IN_THE_MACHINES_DIGITS(
            erp -> ReadLapses.told(
                    Delivery.class,
                    delivery -> Delivery.builder()
                            .from(delivery)
                            .number(String.format("%d", delivery.moves().size()))
                            .build()),
            "INV-9"),
    TELLS_RECEIVED_AT_ONCE(erp -> Lapses.answered(Return.class, InventoryLapses::received), "INV-10", "INV-11"),
    ROUNDS_QUANTITIES(erp -> InventoryLapses.eachLine(InventoryLapses::rounded), "INV-9", "INV-12"),
    RETURNS_ANOTHER_CUSTOMERS_DELIVERY(InventoryLapses::asksNoCustomer, "INV-13"),
    RETURNS_WHAT_NEVER_LEFT(InventoryLapses::asksNoState, "INV-14"),
    FORGETS_RETURNS_MADE_ELSEWHERE(erp -> InventoryLapses.tellsOwnReturnsOnly(), "INV-15"),
    COUNTS_CANCELLED_RETURNS(InventoryLapses::tellsCancelledReturns, "INV-15", "INV-25"),
    RETURNS_TOO_MUCH_ALTHOUGH_IT_ENFORCES_THE_CAP(
            erp -> Lapses.instead(
                    "capabilities",
                    question -> EnumSet.of(
                            InventoryCapability.ENFORCES_CAP,
                            erp.inventory().capabilities().toArray(InventoryCapability[]::new))),
            "INV-16",
            "INV-17"),
    TELLS_TOO_MUCH_TO_MANY_AT_ONCE(erp -> erp.enforcingCaps(), erp -> InventoryLapses.tellsTooMuchAtOnce(), "INV-17"),
    LOSES_THE_LOT(erp -> InventoryLapses.eachLine(InventoryLapses::untracked), "INV-18", "INV-19", "INV-20"),
    TAKES_A_LOT_OF_ANOTHER_DELIVERY(erp -> InventoryLapses.takesAnyLot(), "INV-20"),
    IGNORES_THE_LOCATION(erp -> Lapses.argument(ReturnRequest.class, InventoryLapses::anywhere), "INV-21"),
    IGNORES_AN_UNDECLARED_LOCATION(
            erp -> erp.without(InventoryCapability.LOCATION),
            erp -> Lapses.argument(ReturnRequest.class, InventoryLapses::anywhere),
            "INV-21"),
    CREDITS_WHAT_IS_RETURNED(InventoryLapses::credits, "INV-24"),
    FORGETS_THE_PART_THAT_CAME(erp -> InventoryLapses.answersCancelled(erp, ReturnState.PARTIAL), "INV-26"),
    CANCELS_WHAT_WAS_RECEIVED(erp -> InventoryLapses.answersCancelled(erp, ReturnState.RECEIVED), "INV-27"),
    ACTIVATES_A_CANCELLED_RETURN(erp -> erp.strength(EffectStrength.STAGED), InventoryLapses::revives, "INV-29");

    private final UnaryOperator<InMemoryErpBuilder> setup;
    private final Function<InMemoryErp, Answering> lapse;
    private final Set<String> breaks;

    InventoryDefect(Function<InMemoryErp, Answering> lapse, String... breaks) {
        this(erp -> erp, lapse, breaks);
    }

    InventoryDefect(UnaryOperator<InMemoryErpBuilder> setup, Function<InMemoryErp, Answering> lapse, String... breaks) {
        this.setup = setup;
        this.lapse = lapse;
        this.breaks = Set.of(breaks);
    }

    InMemoryErp erp(InMemoryErpBuilder builder) {
        return setup.apply(builder).build();
    }

    Answering over(InMemoryErp erp) {
        return lapse.apply(erp);
    }

    @Override
    public Set<String> breaks() {
        return breaks;
    }
}
