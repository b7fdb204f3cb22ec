/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.coupon;

import dev.aftersales.command.Datum;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.examples.helpdesk.ticket.Follower;
import dev.aftersales.examples.helpdesk.ticket.Tickets;
import dev.aftersales.examples.helpdesk.web.FieldErrors;
import dev.aftersales.examples.helpdesk.web.Words;
import dev.aftersales.spi.TicketRef;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Says which address is bad (CPN-3): the library tells where it stands, the one who typed it sees which one it is. */
@Component
class SendErrors {

    static final String RECIPIENTS = "recipients";

    private static final String TYPED = "additionalRecipients";
    private static final Pattern PLACE = Pattern.compile(TYPED + "\\[(\\d+)].*");

    private final Tickets tickets;
    private final Words words;

    SendErrors(Tickets tickets, Words words) {
        this.tickets = tickets;
        this.words = words;
    }

    FieldErrors of(TicketRef ticket, List<Refusal> refusals, List<String> typed) {
        FieldErrors errors = FieldErrors.none();
        for (Refusal refusal : refusals) {
            errors = merged(errors, place(ticket, refusal, typed));
        }
        return errors;
    }

    private FieldErrors place(TicketRef ticket, Refusal refusal, List<String> typed) {
        Matcher place = PLACE.matcher(refusal.field());
        if (place.matches()) {
            String address = typed.get(Integer.parseInt(place.group(1)));
            return FieldErrors.none().plus(RECIPIENTS, words.say("coupon.send.bad-address", address));
        }
        if (refusal.code() == RefusalCode.BAD_ADDRESS && refusal.data().get("follower") instanceof Datum.Text id) {
            return FieldErrors.none().plus("", words.say("coupon.send.bad-follower", name(ticket, id.value())));
        }
        return refusal.field().equals(TYPED)
                ? FieldErrors.of(List.of(refusal.in(RECIPIENTS)), RECIPIENTS)
                : FieldErrors.of(List.of(refusal));
    }

    private String name(TicketRef ticket, String follower) {
        return tickets.followers(ticket).stream()
                .filter(known -> known.id().value().equals(follower))
                .map(Follower::name)
                .findFirst()
                .orElse(follower);
    }

    private static FieldErrors merged(FieldErrors errors, FieldErrors more) {
        FieldErrors all = errors;
        for (String field : more.messages().keySet()) {
            for (String message : more.at(field)) {
                all = all.plus(field, message);
            }
        }
        return all;
    }
}
