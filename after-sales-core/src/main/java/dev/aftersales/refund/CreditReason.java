/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.refund;

import dev.aftersales.command.Language;
import dev.aftersales.spi.TicketRef;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The reason on a credit note, which always names the ticket (REF-13).
 *
 * @param ticket the ticket
 * @param language the language of whoever asks
 */
record CreditReason(TicketRef ticket, Language language) {

    String byDefault() {
        return switch (language) {
            case ENGLISH, SPANISH -> "Ticket " + ticket;
            case ROMANIAN -> "Tichet " + ticket;
        };
    }

    /** The reason as given, with the ticket behind it unless it is named already. */
    String naming(@Nullable String reason) {
        if (reason == null) {
            return byDefault();
        }
        return isNamedIn(reason) ? reason : reason + " (" + ticket + ")";
    }

    /** As a word of its own: HD-1 is not named by HD-12. */
    private boolean isNamedIn(String reason) {
        return Pattern.compile("(?<![\\w-])" + Pattern.quote(ticket.value()) + "(?![\\w-])")
                .matcher(reason)
                .find();
    }
}
