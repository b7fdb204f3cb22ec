/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.repair;

import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.UnitOfMeasure;
import dev.aftersales.spi.repair.Repair;
import dev.aftersales.spi.repair.RepairLine;
import dev.aftersales.spi.repair.RepairPartRequest;
import dev.aftersales.spi.repair.RepairRequest;
import dev.aftersales.spi.repair.RepairState;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a repair order that came back is whole, and the one that was asked for (EXE-6, REP-8). Pure. */
final class RepairCheck {

    private record Measure(ProductId product, UnitOfMeasure unit) {}

    private RepairCheck() {}

    /** What is wrong with an order by itself. */
    static Optional<String> flaw(Repair repair) {
        if (incomplete(repair)) {
            return Optional.of("a repair order with values left out");
        }
        if (repair.id().value().isBlank()) {
            return Optional.of("a repair order without an id");
        }
        if (lines(repair).anyMatch(line -> !sameCurrency(line, repair))) {
            return Optional.of("repair " + repair.id() + " in several currencies");
        }
        boolean free = repair.total().isZero()
                && lines(repair).allMatch(line -> line.price().isZero());
        return repair.warranty() && !free
                ? Optional.of("repair " + repair.id() + " under warranty at a price")
                : Optional.empty();
    }

    /** What is wrong with an order that was to be the given one. */
    static Optional<String> flaw(KnownRepair known, Repair repair) {
        return flaw(repair)
                .or(() -> known.equals(KnownRepair.of(repair))
                        ? Optional.empty()
                        : Optional.of("repair " + repair.id() + " of " + repair.customer() + " instead of " + known.id()
                                + " of " + known.customer()));
    }

    /** What is wrong with an order that was to be created. */
    static Optional<String> flaw(RepairRequest request, Repair repair) {
        return flaw(repair).or(() -> {
            List<String> others = differences(request, repair);
            return others.isEmpty()
                    ? Optional.empty()
                    : Optional.of("repair " + repair.id() + " with another " + String.join(", ", others));
        });
    }

    private static List<String> differences(RepairRequest request, Repair repair) {
        List<String> others = new ArrayList<>();
        note("customer", request.customer().equals(repair.customer()), others);
        note("product", request.product().equals(repair.product()), others);
        note("quantity", request.quantity().equals(repair.quantity()), others);
        note("lot", request.lot() == null || request.lot().equals(repair.lot()), others);
        note("invoice method", request.invoiceMethod() == repair.invoiceMethod(), others);
        note("warranty", request.warranty() == repair.warranty(), others);
        if (untouched(repair)) {
            note("set of parts", asked(request.parts()).equals(planned(repair.parts())), others);
            note("set of operations", asked(request.operations()).equals(planned(repair.operations())), others);
        }
        return others;
    }

    private static void note(String what, boolean same, List<String> others) {
        if (!same) {
            others.add(what);
        }
    }

    /** Once people work on an order its lines are theirs. */
    private static boolean untouched(Repair repair) {
        return repair.state() == RepairState.DRAFT || repair.state() == RepairState.CONFIRMED;
    }

    private static Map<Measure, BigDecimal> asked(List<RepairPartRequest> lines) {
        return sum(
                lines,
                line -> new Measure(line.product(), line.quantity().unit()),
                line -> line.quantity().amount());
    }

    private static Map<Measure, BigDecimal> planned(List<RepairLine> lines) {
        return sum(
                lines,
                line -> new Measure(line.product(), line.planned().unit()),
                line -> line.planned().amount());
    }

    private static <T> Map<Measure, BigDecimal> sum(
            List<T> lines, Function<T, Measure> measure, Function<T, BigDecimal> amount) {
        return lines.stream()
                .collect(Collectors.toMap(
                        measure,
                        line -> amount.apply(line).stripTrailingZeros(),
                        (one, other) -> one.add(other).stripTrailingZeros()));
    }

    private static boolean incomplete(Repair repair) {
        return Stream.of(
                                repair.id(),
                                repair.state(),
                                repair.customer(),
                                repair.product(),
                                repair.quantity(),
                                repair.invoiceMethod(),
                                repair.total())
                        .anyMatch(Objects::isNull)
                || lines(repair).anyMatch(RepairCheck::incomplete);
    }

    private static boolean incomplete(RepairLine line) {
        return Stream.of(line.product(), line.planned(), line.price()).anyMatch(Objects::isNull);
    }

    private static boolean sameCurrency(RepairLine line, Repair repair) {
        return line.price().getCurrencyUnit().equals(repair.total().getCurrencyUnit());
    }

    private static Stream<RepairLine> lines(Repair repair) {
        return Stream.concat(repair.parts().stream(), repair.operations().stream());
    }
}
