/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.returns;

import dev.aftersales.spi.LotNumber;
import dev.aftersales.spi.Page;
import dev.aftersales.spi.inventory.Delivery;
import dev.aftersales.spi.inventory.DeliveryQuery;
import dev.aftersales.spi.inventory.DeliveryState;
import dev.aftersales.spi.inventory.LotQuantity;
import dev.aftersales.spi.inventory.Move;
import dev.aftersales.spi.inventory.MoveId;
import dev.aftersales.spi.inventory.Return;
import dev.aftersales.spi.inventory.ReturnLine;
import dev.aftersales.spi.inventory.Tracking;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is wrong with deliveries and returns as a back end shows them (EXE-6). Pure; names no secrets. */
final class InventoryAnswers {

    private InventoryAnswers() {}

    /** What is wrong with a page of deliveries: only done ones of the customer are to be shown. */
    static Optional<String> flaw(Page<Delivery> page, DeliveryQuery asked) {
        return complete(
                "a listed delivery",
                () -> page.items().stream()
                        .filter(delivery -> delivery.id().value().isBlank()
                                || delivery.number() == null
                                || delivery.state() != DeliveryState.DONE
                                || !delivery.customer().equals(asked.customer()))
                        .map(delivery -> "delivery " + delivery.id() + " is not as asked")
                        .findFirst());
    }

    /** What is wrong with a delivery. */
    static Optional<String> flaw(Delivery delivery) {
        return complete("delivery " + delivery.id(), () -> {
            Set<MoveId> ids = new HashSet<>();
            return delivery.moves().stream()
                    .filter(move -> !ids.add(move.id()) || !sound(move))
                    .map(move -> "delivery " + delivery.id() + ", line " + move.id())
                    .findFirst();
        });
    }

    private static boolean sound(Move move) {
        BigDecimal delivered = move.quantity().amount();
        return delivered.signum() >= 0 && move.unitRounding().signum() > 0 && soundLots(move, delivered);
    }

    private static boolean soundLots(Move move, BigDecimal delivered) {
        Set<LotNumber> named = new HashSet<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (LotQuantity lot : move.lots()) {
            boolean one = lot.amount().compareTo(BigDecimal.ONE) == 0;
            if (!named.add(lot.lot()) || lot.amount().signum() <= 0 || move.tracking() == Tracking.SERIAL && !one) {
                return false;
            }
            sum = sum.add(lot.amount());
        }
        return move.tracking() == Tracking.NONE ? named.isEmpty() : sum.compareTo(delivered) == 0;
    }

    /** What is wrong with a return on its own. */
    static Optional<String> flaw(Return transfer) {
        String name = "return " + transfer.id();
        return complete(name, () -> {
            boolean named =
                    !transfer.id().value().isBlank() && transfer.delivery() != null && transfer.customer() != null;
            return named
                            && transfer.state() != null
                            && transfer.lines().stream().allMatch(InventoryAnswers::sound)
                    ? Optional.empty()
                    : Optional.of(name);
        });
    }

    private static boolean sound(ReturnLine line) {
        return !line.move().value().isBlank()
                && line.planned().amount().signum() >= 0
                && line.received().signum() >= 0
                && line.lots().stream()
                        .allMatch(lot -> lot.lot() != null && lot.amount().signum() >= 0);
    }

    /** What is wrong with the returns of a delivery: they must count its lines in its units, or nothing can be added up. */
    static Optional<String> flaw(List<Return> returns, Delivery delivery) {
        Map<MoveId, Move> moves = new HashMap<>();
        delivery.moves().forEach(move -> moves.put(move.id(), move));
        String name = "a return of delivery " + delivery.id();
        return complete(
                name,
                () -> returns.stream()
                        .flatMap(transfer -> flaw(transfer).or(() -> strange(transfer, delivery, moves)).stream())
                        .findFirst());
    }

    private static Optional<String> strange(Return transfer, Delivery delivery, Map<MoveId, Move> moves) {
        return belongs(transfer, delivery, moves)
                ? Optional.empty()
                : Optional.of("return " + transfer.id() + " of delivery " + delivery.id());
    }

    private static boolean belongs(Return transfer, Delivery delivery, Map<MoveId, Move> moves) {
        return transfer.delivery().equals(delivery.id())
                && transfer.lines().stream().allMatch(line -> counts(line, moves.get(line.move())));
    }

    private static boolean counts(ReturnLine line, @Nullable Move move) {
        return move != null && line.planned().unit().equals(move.quantity().unit());
    }

    /** A port can leave out what it must not; wherever that shows, the document is incomplete. */
    private static Optional<String> complete(String name, Supplier<Optional<String>> flaw) {
        try {
            return flaw.get();
        } catch (NullPointerException incomplete) {
            return Optional.of(name + " is incomplete");
        }
    }
}
