/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.assertion;

import dev.aftersales.action.Preview;
import dev.aftersales.command.Outcome;
import dev.aftersales.ticket.TicketView;
import dev.aftersales.ticket.Upsert;

/**
 * The assertions of this package.
 *
 * <pre>{@code
 * import static dev.aftersales.testkit.assertion.AfterSalesAssertions.assertThat;
 *
 * Refund refund = assertThat(desk.execute(command, key)).result();
 * assertThat(desk.execute(again, other)).isRefusedWith(EXCEEDS_REFUNDABLE);
 * assertThat(desk.view(ticket)).hasSmartButton(CREDIT_NOTE, 1).button(REFUND).isUnavailableBecause(NO_INVOICE);
 * }</pre>
 */
public final class AfterSalesAssertions {

    private AfterSalesAssertions() {}

    /**
     * Assertions of an outcome.
     *
     * @param actual what a command came to
     * @param <R> what the command results in
     * @return the assertions
     */
    public static <R> OutcomeAssert<R> assertThat(Outcome<R> actual) {
        return new OutcomeAssert<>(actual);
    }

    /**
     * Assertions of a view.
     *
     * @param actual what is shown on a ticket
     * @return the assertions
     */
    public static TicketViewAssert assertThat(TicketView actual) {
        return new TicketViewAssert(actual);
    }

    /**
     * Assertions of a preview.
     *
     * @param actual what a command would do
     * @return the assertions
     */
    public static PreviewAssert assertThat(Preview actual) {
        return new PreviewAssert(actual);
    }

    /**
     * Assertions of an upsert.
     *
     * @param actual what became of a snapshot
     * @return the assertions
     */
    public static UpsertAssert assertThat(Upsert actual) {
        return new UpsertAssert(actual);
    }
}
