/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.repair;

import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.repair.Repair;
import dev.aftersales.spi.repair.RepairRequest;
import dev.aftersales.spi.repair.RepairState;
import dev.aftersales.ticket.DocumentLink;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a repair order shows.
 *
 * @param ticket the ticket it was opened through; null where it was opened by itself
 * @param link its number, and who made it
 * @param repair the order as it stands
 * @param written what it was written for, with its notes
 * @param names the names of what it refers to
 * @param parts its parts
 * @param operations its operations
 * @param actions what can be done with it from the ticket, or why not
 * @param move what is next at the bench, for whoever works there; empty otherwise
 * @param showsCosts whether costs are shown
 */
record OrderPage(
        @Nullable TicketRef ticket,
        DocumentLink link,
        Repair repair,
        RepairRequest written,
        Names names,
        List<LineRow> parts,
        List<LineRow> operations,
        List<OrderAction> actions,
        Optional<BenchMove> move,
        boolean showsCosts) {

    private static final List<RepairState> STEPS =
            List.of(RepairState.DRAFT, RepairState.CONFIRMED, RepairState.UNDER_REPAIR, RepairState.REPAIRED);

    OrderPage {
        parts = List.copyOf(parts);
        operations = List.copyOf(operations);
        actions = List.copyOf(actions);
    }

    /**
     * The names of what an order refers to.
     *
     * @param product of the product to repair
     * @param customer of the customer
     * @param saleOrder the number of the sale order; empty where there is none
     * @param maker of whoever made it
     */
    record Names(String product, String customer, String saleOrder, String maker) {}

    /** The order as printed. */
    public String getNumber() {
        return Objects.requireNonNullElse(repair.number(), repair.id().value());
    }

    /** The way of an order that is not cancelled. */
    public List<RepairState> getSteps() {
        return repair.state() == RepairState.CANCELLED ? List.of() : STEPS;
    }

    /** Whether it is known what was used. */
    public boolean isDone() {
        return repair.state() == RepairState.REPAIRED;
    }

    /** The sum of the lines, without tax. */
    public Money getUntaxed() {
        return Stream.concat(parts.stream(), operations.stream())
                .map(LineRow::price)
                .reduce(Money.zero(repair.total().getCurrencyUnit()), Money::plus);
    }
}
