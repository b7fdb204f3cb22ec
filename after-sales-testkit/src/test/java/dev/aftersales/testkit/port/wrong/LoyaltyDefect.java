/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port.wrong;

import dev.aftersales.spi.EffectStrength;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.loyalty.Coupon;
import dev.aftersales.spi.loyalty.CouponCode;
import dev.aftersales.spi.loyalty.LoyaltyCapability;
import dev.aftersales.testkit.InMemoryErpBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What a loyalty port may get wrong, with the rules of the kit that must say so. */
enum LoyaltyDefect implements Defect {
    TELLS_NO_PROGRAMS(Lapses.instead("programs", question -> List.of()), "LOY-1", "LOY-13"),
    FINDS_NO_COUPON(
            Lapses.instead("coupon", question -> Optional.empty()),
            "LOY-3",
            "LOY-6",
            "LOY-7",
            "LOY-8",
            "LOY-9",
            "LOY-10",
            "LOY-15",
            "LOY-16",
            "LOY-17"),
    FAILS_AT_WHAT_IS_UNKNOWN(LoyaltyLapses.failsAtWhatIsUnknown(), "LOY-2"),
    ANSWERS_A_CODE_OF_ITS_OWN(
            Lapses.answered(
                    Coupon.class,
                    coupon -> Coupon.builder()
                            .from(coupon)
                            .code(CouponCode.of("SPRING"))
                            .build()),
            "LOY-3",
            "LOY-5"),
    DRAWS_ALL_CODES_ALIKE(erp -> erp.random(() -> 42L), Lapses.none(), "LOY-4"),
    DRAWS_CODES_OF_ITS_OWN(LoyaltyLapses.asked((given, asked) -> asked.code(null)), "LOY-5", "LOY-17"),
    FORGETS_THE_LAST_DAY(LoyaltyLapses.asked((given, asked) -> asked.expires(null)), "LOY-6", "LOY-16"),
    BINDS_NOBODY(LoyaltyLapses.asked((given, asked) -> asked.customer(null)), "LOY-7", "LOY-14"),
    TELLS_REVOKED_AS_VALID(LoyaltyLapses.told(LoyaltyLapses::neverRevoked), "LOY-8"),
    TELLS_USED_AS_TAKEN_BACK(LoyaltyLapses.revokesWhatIsUsed(), "LOY-9"),
    TELLS_OF_USES_IT_DOES_NOT_COUNT(
            erp -> erp.without(LoyaltyCapability.USES_LEFT),
            LoyaltyLapses.told((coupon, told) -> told.usesLeft(1)),
            "LOY-10"),
    ACTIVATES_ONCE_ONLY(erp -> erp.strength(EffectStrength.STAGED), LoyaltyLapses.activatesOnce(), "LOY-11"),
    QUOTES_THE_CODE(LoyaltyLapses.quotesTheCode(), "LOY-12"),
    TELLS_PROGRAMS_OF_OTHERS(LoyaltyLapses.everybodysPrograms(), "LOY-13"),
    ISSUES_PROGRAMS_OF_OTHERS(
            LoyaltyLapses.insists(PortRefusalCode.NOT_FOUND, (given, asked) -> asked.customer(null)), "LOY-14"),
    LETS_ALL_EXPIRE_IN_A_YEAR(
            LoyaltyLapses.asked((given, asked) ->
                    given.expires() == null ? asked.expires(LoyaltyLapses.TODAY.plusYears(1)) : asked),
            "LOY-15"),
    TELLS_NEVER_AS_A_FAR_DAY(
            LoyaltyLapses.told(
                    (coupon, told) -> coupon.expires() == null ? told.expires(LocalDate.of(9999, 12, 31)) : told),
            "LOY-15"),
    EXPIRES_A_DAY_EARLY(LoyaltyLapses.told(LoyaltyLapses::over), "LOY-16"),
    CHANGES_A_TAKEN_CODE(LoyaltyLapses.insists(PortRefusalCode.REJECTED, (given, asked) -> asked.code(null)), "LOY-17"),
    REFUSES_A_TAKEN_CODE_VAGUELY(LoyaltyLapses.refusesVaguely(), "LOY-17");

    private final UnaryOperator<InMemoryErpBuilder> setUp;
    private final Answering answering;
    private final Set<String> breaks;

    LoyaltyDefect(Answering answering, String... breaks) {
        this(UnaryOperator.identity(), answering, breaks);
    }

    LoyaltyDefect(UnaryOperator<InMemoryErpBuilder> setUp, Answering answering, String... breaks) {
        this.setUp = setUp;
        this.answering = answering;
        this.breaks = Set.of(breaks);
    }

    InMemoryErpBuilder setUp(InMemoryErpBuilder erp) {
        return setUp.apply(erp);
    }

    Answering answering() {
        return answering;
    }

    @Override
    public Set<String> breaks() {
        return breaks;
    }
}
