/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.ticket;

import dev.aftersales.examples.helpdesk.web.FieldErrors;
import dev.aftersales.examples.helpdesk.web.Words;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.LotNumber;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.SaleOrderId;
import dev.aftersales.spi.TeamId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the form of a ticket sends.
 *
 * @param requestKey the key of the form
 * @param version the version that the agent saw; zero for a new ticket
 * @param team the team
 * @param title the title
 * @param description what the customer says
 * @param customer the customer or contact
 * @param product the product; blank for none
 * @param lot its lot or serial number; blank for none
 * @param saleOrder the sale order; blank for none
 */
record TicketInput(
        String requestKey,
        long version,
        String team,
        String title,
        String description,
        String customer,
        String product,
        String lot,
        String saleOrder) {

    /** Control characters, and marks that turn the direction of what follows. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

    private static final Pattern UNSEEN_IN_LINES = Pattern.compile("(?![\\r\\n\\t])" + UNSEEN.pattern());

    /** Every form of ours has such a key. */
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,64}");

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_DESCRIPTION = 5000;
    private static final int LONGEST_REFERENCE = 100;

    TicketInput {
        requestKey = trimmed(requestKey);
        team = trimmed(team);
        title = seen(title);
        description =
                UNSEEN_IN_LINES.matcher(trimmed(description)).replaceAll("").strip();
        customer = trimmed(customer);
        product = trimmed(product);
        lot = seen(lot);
        saleOrder = seen(saleOrder);
    }

    private static String trimmed(@Nullable String given) {
        return Objects.requireNonNullElse(given, "").strip();
    }

    /** The library keeps no such text, and a browser shows none. */
    static String seen(@Nullable String given) {
        return UNSEEN.matcher(trimmed(given)).replaceAll("").strip();
    }

    static TicketInput empty(String requestKey) {
        return new TicketInput(requestKey, 0, "", "", "", "", "", "", "");
    }

    static TicketInput of(Ticket ticket) {
        Ticket.Subject subject = ticket.subject();
        return new TicketInput(
                "",
                ticket.version(),
                subject.team().value(),
                subject.title(),
                subject.description(),
                subject.customer().value(),
                subject.product() == null ? "" : subject.product().value(),
                subject.lot() == null ? "" : subject.lot().value(),
                subject.saleOrder() == null ? "" : subject.saleOrder().value());
    }

    boolean hasKey() {
        return KEY.matcher(requestKey).matches();
    }

    Ticket.Subject subject() {
        return new Ticket.Subject(
                TeamId.of(team),
                title,
                description,
                CustomerId.of(customer),
                optional(product, ProductId::of),
                optional(lot, LotNumber::of),
                optional(saleOrder, SaleOrderId::of));
    }

    /** What is missing, unknown or too long. */
    FieldErrors errors(TicketChoices choices, Words words) {
        Map<String, String> wrong = new LinkedHashMap<>();
        check(wrong, choices.hasTeam(team), "team", "ticket.error.team");
        check(wrong, choices.hasCustomer(customer), "customer", "ticket.error.customer");
        check(wrong, !title.isEmpty(), "title", "ticket.error.title");
        check(wrong, title.length() <= LONGEST_TITLE, "title", "ticket.error.long");
        check(wrong, description.length() <= LONGEST_DESCRIPTION, "description", "ticket.error.long");
        check(wrong, product.isEmpty() || choices.hasProduct(product), "product", "ticket.error.product");
        check(wrong, lot.length() <= LONGEST_REFERENCE, "lot", "ticket.error.long");
        check(wrong, saleOrder.length() <= LONGEST_REFERENCE, "saleOrder", "ticket.error.long");
        FieldErrors errors = FieldErrors.none();
        for (Map.Entry<String, String> error : wrong.entrySet()) {
            errors = errors.plus(error.getKey(), words.say(error.getValue()));
        }
        return errors;
    }

    private static void check(Map<String, String> wrong, boolean right, String field, String message) {
        if (!right) {
            wrong.put(field, message);
        }
    }

    private static <T> @Nullable T optional(String value, Function<String, T> type) {
        return value.isEmpty() ? null : type.apply(value);
    }
}
