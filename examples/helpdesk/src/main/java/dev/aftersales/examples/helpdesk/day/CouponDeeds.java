/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.day;

import dev.aftersales.coupon.ProgramChoice;
import dev.aftersales.spi.TicketRef;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;

/** Generates coupons, over a line that is not always there. */
final class CouponDeeds {

    /** A campaign whose last day was when somebody asked too late. */
    private static final String CAMPAIGN = "Workshop weeks";

    private static final Duration A_WHILE = Duration.ofMinutes(25);
    private static final Duration A_DAY = Duration.ofDays(1);

    private final History history;

    CouponDeeds(History history) {
        this.history = history;
    }

    void generate(TicketRef ticket) {
        ProgramChoice program = offered(ticket, any -> true);
        history.done(program.generate().build(), ticket, Deed.COUPON, "generate");
    }

    /** By the time the line is mended the campaign is over. */
    void generateTooLate(TicketRef ticket) {
        ProgramChoice program =
                offered(ticket, choice -> choice.program().name().equals(CAMPAIGN));
        history.line().become(CouponLine.Condition.CUT);
        history.ask(program.generate().build(), ticket, Deed.COUPON_TOO_LATE, "generate");
        history.line().become(CouponLine.Condition.GOOD);
        history.after(A_DAY);
        history.recover();
    }

    /** Nobody but an operator can tell which of two counts. */
    void generateTwice(TicketRef ticket) {
        ProgramChoice program = offered(ticket, any -> true);
        history.line().become(CouponLine.Condition.DOUBLING);
        history.ask(program.generate().build(), ticket, Deed.COUPON_TWICE, "generate");
        history.line().become(CouponLine.Condition.GOOD);
        history.after(A_WHILE);
        history.recover();
    }

    private ProgramChoice offered(TicketRef ticket, Predicate<ProgramChoice> wanted) {
        List<ProgramChoice> programs = history.agent().couponForm(ticket).programs();
        return programs.stream().filter(wanted).findFirst().orElseThrow();
    }
}
