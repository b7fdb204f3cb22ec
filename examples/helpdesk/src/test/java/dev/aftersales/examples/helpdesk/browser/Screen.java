/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.browser;

import dev.aftersales.examples.helpdesk.browser.Tour.Stop;
import java.util.Locale;
import java.util.function.Function;

/** Every page of the helpdesk: who sees it, where it is, and for a dialog what opens it there. */
enum Screen {
    SIGN_IN("", tour -> "/sign-in"),
    TICKETS("marta", tour -> "/tickets"),
    TICKETS_FILTERED("marta", tour -> "/tickets?service=COUPON&state=all"),
    TICKET_NOT_FOUND("marta", tour -> "/tickets/find?ref=HD-0"),
    TICKET("marta", Stop.TICKET, ""),
    TICKET_TEAM_LEAD("luis", Stop.TICKET, ""),
    TICKET_TECHNICIAN("radu", Stop.TICKET, ""),
    TICKET_NEW("marta", tour -> "/tickets/new"),
    TICKET_EDIT("marta", Stop.TICKET, "/edit"),
    FOLLOWER_NEW("marta", Stop.TICKET, "/followers/new"),
    DOCUMENTS("marta", Stop.TICKET, "/credit-notes"),
    REFUND("marta", Stop.TICKET, "/refund"),
    REFUND_PAID("marta", Stop.PAID, "/refund"),
    REFUND_DIALOG("marta", Stop.TICKET, "", "a[href$='/refund']"),
    CREDIT_NOTE_DRAFT("marta", Stop.DRAFT, ""),
    CREDIT_NOTE_AMEND("marta", Stop.DRAFT, "", "a[href*='/amend']"),
    CREDIT_NOTE("marta", Stop.NOTE, ""),
    INVOICE("marta", Stop.INVOICE, ""),
    COUPON("marta", Stop.TICKET, "/coupon"),
    COUPON_GENERATED("marta", Stop.GENERATED, ""),
    COUPON_SEND("marta", tour -> tour.path(Stop.COUPON).replace("document", "send")),
    COUPON_DIALOG("marta", Stop.TICKET, "", "a[href$='/coupon']"),
    COUPON_DOCUMENT("marta", Stop.COUPON, ""),
    COUPON_REVOKE("marta", tour -> tour.path(Stop.COUPON).replace("document", "revoke")),
    RETURN("marta", Stop.TICKET, "/return"),
    RETURN_DIALOG("marta", Stop.PAID, "", "a[href$='/return']"),
    RETURN_DOCUMENT("marta", Stop.RETURN, ""),
    RETURN_CANCEL("marta", tour -> tour.path(Stop.RETURN).replace("document", "cancel")),
    REPAIR("marta", Stop.TICKET, "/repair"),
    REPAIR_DIALOG("marta", Stop.TICKET, "", "a[href$='/repair']"),
    REPAIR_ORDER("marta", Stop.REPAIR, ""),
    REPAIR_ORDER_TECHNICIAN("radu", Stop.REPAIR, ""),
    REPAIR_CANCEL("marta", tour -> tour.path(Stop.REPAIR).replace("document", "cancel")),
    TASK("marta", Stop.TICKET, "/task"),
    TASK_DIALOG("marta", Stop.TICKET, "", "a[href$='/task']"),
    TASK_DOCUMENT("marta", Stop.TASK, ""),
    TEAMS("luis", tour -> "/teams"),
    TEAM("luis", tour -> "/teams/support"),
    TEAM_WITHOUT_SERVICES("luis", tour -> "/teams/wholesale"),
    PORTAL("portal", tour -> "/portal"),
    PORTAL_TICKET("portal", tour -> "/portal" + tour.path(Stop.TICKET)),
    OPERATIONS("luis", tour -> "/operations"),
    DASHBOARD("luis", tour -> "/dashboard"),
    NOTHING_THERE("marta", tour -> "/tickets/HD-0"),
    FORBIDDEN("marta", tour -> "/teams");

    /** Stands for the user of the tour's customer. */
    static final String CUSTOMER = "portal";

    private final String user;
    private final Function<Tour, String> path;
    private final String opener;

    Screen(String user, Function<Tour, String> path) {
        this(user, path, "");
    }

    Screen(String user, Stop stop, String below) {
        this(user, stop, below, "");
    }

    Screen(String user, Stop stop, String below, String opener) {
        this(user, tour -> tour.path(stop) + below, opener);
    }

    Screen(String user, Function<Tour, String> path, String opener) {
        this.user = user;
        this.path = path;
        this.opener = opener;
    }

    String user() {
        return user;
    }

    String path(Tour tour) {
        return path.apply(tour);
    }

    /** What is clicked to see it; empty for a page of its own. */
    String opener() {
        return opener;
    }

    String fileName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
