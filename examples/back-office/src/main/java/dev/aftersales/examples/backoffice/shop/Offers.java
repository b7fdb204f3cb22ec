/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.shop;

import dev.aftersales.examples.backoffice.BackOffice;
import dev.aftersales.examples.backoffice.loyalty.Benefit;
import dev.aftersales.examples.backoffice.loyalty.Conditions;
import dev.aftersales.examples.backoffice.loyalty.NewProgram;
import dev.aftersales.spi.loyalty.Channel;
import dev.aftersales.spi.loyalty.ProgramKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.joda.money.Money;

/** Coupon programs: of each benefit, with and without conditions, for both channels, and some that no ticket issues. */
final class Offers {

    private static final Locale SPANISH = Locale.forLanguageTag("es");
    private static final Locale ROMANIAN = Locale.forLanguageTag("ro");
    private static final int CAMPAIGN_ENDED_DAYS_AGO = 17;

    private Offers() {}

    static void entered(BackOffice office, ShopIds ids, LocalDate today) {
        List.of(apology(), webVoucher(), freeCoffee(ids), agreement(ids), campaign(today), giftCard(), points())
                .forEach(office.byHand().loyalty()::addProgram);
    }

    private static NewProgram named(NewProgram program, String spanish, String romanian) {
        return program.named(SPANISH, spanish).named(ROMANIAN, romanian);
    }

    private static NewProgram apology() {
        return named(
                NewProgram.coupons("With our apologies", Benefit.percent("10")),
                "Con nuestras disculpas",
                "Cu scuzele noastre");
    }

    private static NewProgram webVoucher() {
        return named(
                NewProgram.coupons("Web shop voucher", Benefit.amount(Money.parse("EUR 15.00")))
                        .on(Channel.WEBSITE)
                        .under(Conditions.none().spending(Money.parse("EUR 60.00"))),
                "Vale de la tienda web",
                "Voucher pentru magazinul online");
    }

    private static NewProgram freeCoffee(ShopIds ids) {
        return named(
                NewProgram.coupons("Coffee with the next machine", Benefit.free(ids.of(Article.BEANS)))
                        .on(Channel.SALES)
                        .under(Conditions.none().buying(ids.of(Article.ESPRESSO))),
                "Café con la próxima cafetera",
                "Cafea la următorul espressor");
    }

    private static NewProgram agreement(ShopIds ids) {
        return named(
                NewProgram.coupons("Framework agreement", Benefit.percent("17.5"))
                        .on(Channel.SALES)
                        .under(Conditions.none().onlyFor(ids.of(Buyer.GEMINI))),
                "Acuerdo marco",
                "Acord-cadru");
    }

    private static NewProgram campaign(LocalDate today) {
        return named(
                NewProgram.coupons("Workshop weeks", Benefit.percent("25"))
                        .under(Conditions.none().until(today.minusDays(CAMPAIGN_ENDED_DAYS_AGO))),
                "Semanas del taller",
                "Săptămânile atelierului");
    }

    private static NewProgram giftCard() {
        return named(NewProgram.coupons("Gift card").of(ProgramKind.GIFT_CARD), "Tarjeta regalo", "Card cadou");
    }

    private static NewProgram points() {
        return named(
                NewProgram.coupons("Loyalty points").of(ProgramKind.LOYALTY),
                "Puntos de fidelidad",
                "Puncte de fidelitate");
    }
}
