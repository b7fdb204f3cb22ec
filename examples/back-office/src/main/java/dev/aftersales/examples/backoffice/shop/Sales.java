/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.shop;

import static dev.aftersales.examples.backoffice.shop.Sale.Billing.DRAFT;
import static dev.aftersales.examples.backoffice.shop.Sale.Billing.PAID;
import static dev.aftersales.examples.backoffice.shop.Sale.Billing.PART_PAID;
import static dev.aftersales.examples.backoffice.shop.Sale.Billing.UNPAID;
import static dev.aftersales.examples.backoffice.shop.Sale.to;

import java.util.List;

/** All that the shop has sold, oldest first. */
final class Sales {

    private Sales() {}

    static List<Sale> all() {
        return List.of(
                to(Buyer.OLMOS, 210)
                        .of("2", Article.DISHWASHER)
                        .of("4", Article.FILTER)
                        .billed(PAID)
                        .shipped(),
                to(Buyer.GEMINI, 160)
                        .of("12", Article.CHAIR)
                        .of("6", Article.DESK)
                        .billed(PAID)
                        .shipped(),
                to(Buyer.JORDI, 130)
                        .of("1", Article.ESPRESSO)
                        .of("2", Article.BEANS)
                        .billed(PAID)
                        .shipped(),
                to(Buyer.EBRO, 96)
                        .of("3", Article.DRILL)
                        .of("6", Article.BATTERY)
                        .of("3", Article.BITS)
                        .billed(PAID)
                        .shipped(),
                to(Buyer.MIRADOR, 81)
                        .of("5", Article.AIRCON)
                        .of("16", Article.INSTALLATION)
                        .billed(PART_PAID)
                        .shipped(),
                to(Buyer.MURESAN, 74)
                        .of("2", Article.SAW)
                        .of("10", Article.VARNISH)
                        .in(Market.ROMANIA)
                        .billed(UNPAID)
                        .shipped(),
                to(Buyer.BRIGIDA, 60)
                        .of("2", Article.PRINTER)
                        .of("1", Article.HEATER)
                        .billed(UNPAID)
                        .shipped(),
                to(Buyer.KAWABATA, 52)
                        .of("20", Article.LAMP)
                        .of("4", Article.ESPRESSO)
                        .in(Market.JAPAN)
                        .billed(UNPAID)
                        .shipped(),
                to(Buyer.SOTO, 45)
                        .of("3", Article.ESPRESSO)
                        .of("12.5", Article.BEANS)
                        .of("6", Article.DESCALER)
                        .billed(PART_PAID)
                        .shipped(),
                to(Buyer.ALNOOR, 38)
                        .of("8", Article.VACUUM)
                        .of("25", Article.FILTER)
                        .in(Market.KUWAIT)
                        .billed(UNPAID)
                        .shipped(),
                to(Buyer.GEMINI, 33)
                        .of("10", Article.LAMP)
                        .of("40", Article.PAINT)
                        .of("120", Article.CABLE)
                        .billed(UNPAID)
                        .shipped(),
                to(Buyer.ENCINAS, 27)
                        .of("4", Article.SAW)
                        .of("8", Article.BITS)
                        .of("20", Article.VARNISH)
                        .billed(UNPAID)
                        .shipped(),
                to(Buyer.ELENA, 21)
                        .of("1", Article.VACUUM)
                        .of("2", Article.FILTER)
                        .billed(PAID)
                        .shipped(),
                to(Buyer.EBRO, 18)
                        .of("2", Article.SAW)
                        .of("4", Article.BATTERY)
                        .billed(UNPAID)
                        .shipped(),
                to(Buyer.OLMOS, 12)
                        .of("3", Article.VACUUM)
                        .of("1", Article.HEATER)
                        .of("3", Article.INSTALLATION)
                        .billed(UNPAID)
                        .shipped(),
                to(Buyer.GEMINI, 9)
                        .of("2", Article.ESPRESSO)
                        .of("6", Article.BEANS)
                        .of("4", Article.CHAIR)
                        .billed(UNPAID)
                        .shipped(),
                to(Buyer.MIRADOR, 6).of("2", Article.DISHWASHER).billed(UNPAID).toShip(),
                to(Buyer.JORDI, 4)
                        .of("1", Article.LAMP)
                        .of("5", Article.PAINT)
                        .billed(PAID)
                        .shipped(),
                to(Buyer.BRIGIDA, 3)
                        .of("6", Article.CHAIR)
                        .of("3", Article.DESK)
                        .billed(DRAFT)
                        .toShip(),
                to(Buyer.ENCINAS, 2).of("2", Article.PRINTER).billed(DRAFT),
                to(Buyer.SOTO, 1).of("30", Article.BEANS).of("2", Article.DISHWASHER));
    }
}
