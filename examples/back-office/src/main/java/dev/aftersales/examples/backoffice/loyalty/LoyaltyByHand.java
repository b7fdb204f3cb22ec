/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.loyalty;

import dev.aftersales.examples.backoffice.effect.OfficeDatabase;
import dev.aftersales.examples.backoffice.effect.Refused;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.loyalty.Coupon;
import dev.aftersales.spi.loyalty.CouponCode;
import dev.aftersales.spi.loyalty.CouponId;
import dev.aftersales.spi.loyalty.CouponState;
import dev.aftersales.spi.loyalty.ProgramId;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What people of the back office and customers at the till do with programs and coupons, past the port. What the rules do not
 * allow is refused with {@link dev.aftersales.spi.PortRefused}. Thread-safe.
 */
public final class LoyaltyByHand {

    private final OfficeDatabase database;

    /**
     * By hand in a database.
     *
     * @param database where programs and coupons are kept
     */
    public LoyaltyByHand(OfficeDatabase database) {
        this.database = database;
    }

    /**
     * Enters a program.
     *
     * @param program what it gives, to whom and when
     * @return the program
     */
    public ProgramId addProgram(NewProgram program) {
        return database.byHand(statements -> add(statements, program));
    }

    private static ProgramId add(JdbcClient statements, NewProgram program) {
        ProgramId id = ProgramTable.insert(statements, program);
        program.names().forEach((language, name) -> ProgramTable.addName(statements, id, language, name));
        program.conditions().customers().forEach(customer -> ProgramTable.addCustomer(statements, id, customer));
        for (int position = 0; position < program.benefits().size(); position++) {
            RewardTable.insert(statements, id, position + 1, program.benefits().get(position));
        }
        return id;
    }

    /**
     * The coupons of a program.
     *
     * @param program the program
     * @param locale the language of their rewards
     * @return all but those that were taken back, oldest first
     */
    public List<Coupon> coupons(ProgramId program, Locale locale) {
        return database.byHand(statements -> table(statements, locale).ofProgram(program));
    }

    /**
     * Notes that a coupon was used, whatever for.
     *
     * @param coupon the coupon, valid and unused
     */
    public void use(CouponId coupon) {
        database.byHand(statements -> {
            use(table(statements, Locale.ROOT), coupon);
            return coupon;
        });
    }

    /**
     * Takes a coupon for a purchase, if the conditions of its program allow it.
     *
     * @param code as the customer shows it
     * @param purchase what is bought
     * @return the used coupon
     */
    public Coupon redeem(CouponCode code, Purchase purchase) {
        return database.byHand(statements -> {
            CouponTable table = table(statements, Locale.ROOT);
            Coupon coupon = table.withCode(code).orElseThrow(() -> Refused.rejected("no coupon has this code"));
            requireTaken(statements, coupon, purchase);
            use(table, coupon.id());
            return table.find(coupon.id()).orElseThrow();
        });
    }

    private static void requireTaken(JdbcClient statements, Coupon coupon, Purchase purchase) {
        CustomerId bound = coupon.customer();
        if (bound != null && !bound.equals(purchase.customer())) {
            throw Refused.rejected("the coupon is another customer's");
        }
        ProgramTable.Rules program =
                ProgramTable.rules(statements, coupon.program()).orElseThrow();
        if (program.channel() != null && program.channel() != purchase.channel()) {
            throw Refused.rejected("the coupon is for another channel");
        }
        if (!program.conditions().allow(purchase)) {
            throw Refused.rejected("the purchase does not meet the conditions");
        }
    }

    private static void use(CouponTable table, CouponId id) {
        Coupon coupon = table.find(id).orElseThrow(() -> Refused.notFound("coupon", id));
        if (coupon.state() != CouponState.ISSUED || !table.leaves(id, CouponState.USED)) {
            throw Refused.wrongState(coupon.state());
        }
    }

    private CouponTable table(JdbcClient statements, Locale locale) {
        return new CouponTable(statements, database.today(), locale);
    }
}
