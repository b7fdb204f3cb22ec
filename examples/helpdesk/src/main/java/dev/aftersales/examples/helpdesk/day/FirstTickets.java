/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.day;

import static dev.aftersales.examples.helpdesk.day.FirstTicket.of;
import static dev.aftersales.examples.helpdesk.ticket.Stage.IN_PROGRESS;
import static dev.aftersales.examples.helpdesk.ticket.Stage.NEW;
import static dev.aftersales.examples.helpdesk.ticket.Stage.SOLVED;
import static dev.aftersales.examples.helpdesk.ticket.Stage.WAITING;

import dev.aftersales.examples.backoffice.shop.Article;
import dev.aftersales.examples.backoffice.shop.Buyer;
import java.util.List;
import java.util.stream.Stream;

/** The tickets of the first day, oldest first. */
final class FirstTickets {

    static final String SUPPORT = "support";
    static final String STORES = "stores";
    static final String WHOLESALE = "wholesale";

    private FirstTickets() {}

    static List<FirstTicket> all() {
        return Stream.concat(solved().stream(), open().stream()).toList();
    }

    /** What the dashboard tells of. */
    static List<FirstTicket> solved() {
        return List.of(
                of(58, SUPPORT, "A battery does not charge", Buyer.EBRO, Article.BATTERY, SOLVED)
                        .with(Deed.REFUND),
                of(54, STORES, "Espresso machine too loud", Buyer.JORDI, Article.ESPRESSO, SOLVED)
                        .with(Deed.RETURN_RECEIVED, Deed.FULL_REFUND),
                of(51, SUPPORT, "Air conditioner drips into the room", Buyer.MIRADOR, Article.AIRCON, SOLVED)
                        .with(Deed.VISIT_DONE),
                of(47, STORES, "Saw was late for the exhibition", Buyer.MURESAN, Article.SAW, SOLVED)
                        .with(Deed.COUPON),
                of(41, SUPPORT, "Label printer jams", Buyer.BRIGIDA, Article.PRINTER, SOLVED)
                        .with(Deed.REPAIR_DONE),
                of(38, STORES, "Two lamps were broken on arrival", Buyer.KAWABATA, Article.LAMP, SOLVED)
                        .with(Deed.RETURN_RECEIVED, Deed.REFUND),
                of(33, SUPPORT, "Descaler of the wrong kind", Buyer.SOTO, Article.DESCALER, SOLVED)
                        .with(Deed.RETURN_RECEIVED),
                of(29, SUPPORT, "Vacuum cleaner loses suction", Buyer.ALNOOR, Article.VACUUM, SOLVED)
                        .with(Deed.REFUND),
                of(24, SUPPORT, "Drill smells of burning", Buyer.EBRO, Article.DRILL, SOLVED)
                        .with(Deed.REPAIR_DONE, Deed.COUPON),
                of(17, SUPPORT, "Filter does not fit", Buyer.ELENA, Article.FILTER, SOLVED)
                        .with(Deed.RETURN_RECEIVED));
    }

    /** What there is to do; the first of them is HD-1001. */
    private static List<FirstTicket> open() {
        return List.of(
                of(16, STORES, "Would like a voucher for the late delivery", Buyer.MIRADOR, null, SOLVED)
                        .with(Deed.COUPON),
                of(13, SUPPORT, "Tins of varnish arrived dented", Buyer.ENCINAS, Article.VARNISH, WAITING)
                        .with(Deed.RETURN),
                of(11, WHOLESALE, "Question about the price list", Buyer.KAWABATA, null, NEW),
                of(9, STORES, "Invoice shows the wrong quantity", Buyer.OLMOS, Article.VACUUM, IN_PROGRESS)
                        .with(Deed.DRAFT_REFUND),
                of(8, SUPPORT, "Water heater trips the fuse", Buyer.BRIGIDA, Article.HEATER, NEW)
                        .with(Deed.VISIT),
                of(6, SUPPORT, "Espresso machine leaks", Buyer.SOTO, Article.ESPRESSO, IN_PROGRESS)
                        .with(Deed.WARRANTY_REPAIR),
                of(5, SUPPORT, "Installation of 10 lamps at the new office", Buyer.GEMINI, Article.LAMP, NEW)
                        .with(Deed.VISIT),
                of(3, SUPPORT, "Two lamps flicker when they are warm", Buyer.GEMINI, Article.LAMP, NEW)
                        .by("Edith Sánchez"),
                of(2, SUPPORT, "One office chair does not stay up", Buyer.GEMINI, Article.CHAIR, IN_PROGRESS)
                        .with(Deed.RETURN),
                of(1, SUPPORT, "Circular saw: the guard is bent", Buyer.EBRO, Article.SAW, IN_PROGRESS)
                        .with(Deed.REFUND, Deed.REPAIR, Deed.COUPON),
                of(1, STORES, "Paint has another white than the last", Buyer.JORDI, Article.PAINT, NEW),
                of(0, SUPPORT, "Dishwashers: when do they come?", Buyer.MIRADOR, Article.DISHWASHER, NEW));
    }
}
