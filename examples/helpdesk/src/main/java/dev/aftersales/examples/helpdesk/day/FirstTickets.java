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
                        .saying(
                                "One of the batteries we bought gets warm on the charger, and the light never turns green. The others are fine.")
                        .with(Deed.REFUND),
                of(54, STORES, "Espresso machine too loud", Buyer.JORDI, Article.ESPRESSO, SOLVED)
                        .saying(
                                "It is so loud in the morning that the neighbours complain. I would like to give it back.")
                        .with(Deed.RETURN_RECEIVED, Deed.FULL_REFUND),
                of(51, SUPPORT, "Air conditioner drips into the room", Buyer.MIRADOR, Article.AIRCON, SOLVED)
                        .saying(
                                "The unit in room 214 has been dripping on the carpet since Friday. Could somebody come? We are fully booked.")
                        .with(Deed.VISIT_DONE),
                of(47, STORES, "Saw was late for the exhibition", Buyer.MURESAN, Article.SAW, SOLVED)
                        .saying("We needed the saw for our stand, and it came two days after the fair had closed.")
                        .with(Deed.COUPON),
                of(41, SUPPORT, "Label printer jams", Buyer.BRIGIDA, Article.PRINTER, SOLVED)
                        .saying("After ten labels at most the paper jams, whatever roll we put in. The head is clean.")
                        .with(Deed.REPAIR_DONE),
                of(38, STORES, "Two lamps were broken on arrival", Buyer.KAWABATA, Article.LAMP, SOLVED)
                        .saying(
                                "The carton was wet at one corner, and the glass of two lamps was in pieces. Photographs are with the carrier.")
                        .with(Deed.RETURN_RECEIVED, Deed.REFUND),
                of(33, SUPPORT, "Descaler of the wrong kind", Buyer.SOTO, Article.DESCALER, SOLVED)
                        .saying(
                                "The label says it is not for machines with an aluminium boiler, and ours have one. The bottles are unopened.")
                        .with(Deed.RETURN_RECEIVED),
                of(29, SUPPORT, "Vacuum cleaner loses suction", Buyer.ALNOOR, Article.VACUUM, SOLVED)
                        .saying("One of the eight hardly picks anything up, not even with a new bag and filter.")
                        .with(Deed.REFUND),
                of(24, SUPPORT, "Drill smells of burning", Buyer.EBRO, Article.DRILL, SOLVED)
                        .saying(
                                "It smells of burning as soon as it turns slowly under load. It is the one with the yellow tape on the handle.")
                        .with(Deed.REPAIR_DONE, Deed.COUPON),
                of(17, SUPPORT, "Filter does not fit", Buyer.ELENA, Article.FILTER, SOLVED)
                        .saying("The filter is a few millimetres too wide for the jug it was recommended for.")
                        .with(Deed.COUPON_TOO_LATE, Deed.COUPON, Deed.RETURN_RECEIVED));
    }

    /** What there is to do; the first of them is HD-1001. */
    private static List<FirstTicket> open() {
        return List.of(
                of(16, STORES, "Would like a voucher for the late delivery", Buyer.MIRADOR, null, SOLVED)
                        .saying(
                                "The air conditioners came a week late, in the middle of the heat. The manager asks what you can do for us.")
                        .with(Deed.COUPON),
                of(13, SUPPORT, "Tins of varnish arrived dented", Buyer.ENCINAS, Article.VARNISH, WAITING)
                        .saying(
                                "Several tins are dented, and one has leaked into the box. We would like to send back what we cannot use.")
                        .with(Deed.RETURN),
                of(11, WHOLESALE, "Question about the price list", Buyer.KAWABATA, null, NEW)
                        .saying(
                                "Is the price for fifty lamps still the one on the list of the spring? We want to order before the end of the month."),
                of(9, STORES, "Invoice shows the wrong quantity", Buyer.OLMOS, Article.VACUUM, IN_PROGRESS)
                        .saying(
                                "We were billed for three vacuum cleaners but only two were in the delivery. Please correct the invoice.")
                        .with(Deed.DRAFT_REFUND),
                of(8, SUPPORT, "Water heater trips the fuse", Buyer.BRIGIDA, Article.HEATER, NEW)
                        .saying(
                                "Every time the heater in the waiting room switches on, the fuse goes. We have turned it off for now.")
                        .with(Deed.VISIT),
                of(6, SUPPORT, "Espresso machine leaks", Buyer.SOTO, Article.ESPRESSO, IN_PROGRESS)
                        .saying(
                                "The machine in the Plaza Mayor shop leaks from below after a few minutes. It is not the drip tray.")
                        .with(Deed.WARRANTY_REPAIR),
                of(5, SUPPORT, "Installation of 10 lamps at the new office", Buyer.GEMINI, Article.LAMP, NEW)
                        .saying(
                                "The lamps are here. We move in on the first, and would like them mounted before that; the electrician has left the cables ready.")
                        .with(Deed.VISIT),
                of(3, SUPPORT, "Two lamps flicker when they are warm", Buyer.GEMINI, Article.LAMP, NEW)
                        .saying(
                                "Two of the ten lamps begin to flicker after a quarter of an hour. We have tried other sockets.")
                        .by("Edith Sánchez"),
                of(2, SUPPORT, "One office chair does not stay up", Buyer.GEMINI, Article.CHAIR, IN_PROGRESS)
                        .saying(
                                "One of the chairs sinks slowly as soon as somebody sits on it. The other three are fine.")
                        .with(Deed.RETURN),
                of(1, SUPPORT, "Circular saw: the guard is bent", Buyer.EBRO, Article.SAW, IN_PROGRESS)
                        .saying(
                                "The guard was bent when we unpacked it, and the blade touches it. We need the saw on Thursday.")
                        .with(Deed.REFUND, Deed.REPAIR, Deed.COUPON),
                of(1, STORES, "Paint has another white than the last", Buyer.JORDI, Article.PAINT, IN_PROGRESS)
                        .saying(
                                "The new bucket is a warmer white than the last one, and now the wall shows it. I do not need the money back, but something off the next one would be fair.")
                        .with(Deed.COUPON_TWICE),
                of(0, SUPPORT, "Dishwashers: when do they come?", Buyer.MIRADOR, Article.DISHWASHER, NEW)
                        .saying(
                                "The kitchen opens in two weeks, and the old machines are already gone. When can we expect the new ones?"));
    }
}
