/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.operations;

import dev.aftersales.action.ActionView;
import dev.aftersales.action.InspectedAction;
import dev.aftersales.command.ActionId;
import dev.aftersales.command.Labels;
import dev.aftersales.command.Refusal;
import dev.aftersales.examples.helpdesk.account.Accounts;
import dev.aftersales.examples.helpdesk.ticket.Tickets;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.TicketRef;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Actions as the page shows them. Thread-safe. */
@Component
class OperationRows {

    private final Tickets tickets;
    private final Accounts accounts;

    OperationRows(Tickets tickets, Accounts accounts) {
        this.tickets = tickets;
        this.accounts = accounts;
    }

    OperationRow row(InspectedAction inspected) {
        ActionView action = inspected.action();
        Locale locale = LocaleContextHolder.getLocale();
        AfterSalesService service = action.service();
        Situation situation = Situation.of(inspected.state());
        return new OperationRow(
                action.id(),
                situation,
                Reason.of(inspected),
                Labels.command(action.command(), locale),
                icon(service),
                service == null ? "" : Labels.noun(service, locale),
                action.ticket(),
                title(action.ticket()),
                accounts.nameOf(action.requestedBy()),
                action.requestedAt(),
                inspected.attempts(),
                inspected.dueAt(),
                action.cancelWanted(),
                Objects.requireNonNullElse(inspected.evidence(), ""),
                offers(inspected, situation));
    }

    private static List<Offer> offers(InspectedAction action, Situation situation) {
        return situation.verdicts().stream()
                .map(verdict -> new Offer(verdict, path(action.action().id(), verdict), whyNot(action, verdict)))
                .toList();
    }

    static String path(ActionId action, Verdict verdict) {
        return OperationsController.PATH + '/' + action + '/' + verdict.getCode();
    }

    /** What the library would say: money that moved is not undone by a word, and a request may still arrive (EXE-3). */
    private static List<Refusal> whyNot(InspectedAction action, Verdict verdict) {
        return verdict == Verdict.NOT_DONE ? action.notDoneRefusals() : List.of();
    }

    private String title(@Nullable TicketRef ticket) {
        return ticket == null
                ? ""
                : tickets.find(ticket).map(known -> known.subject().title()).orElse("");
    }

    private static String icon(@Nullable AfterSalesService service) {
        if (service == null) {
            return "settings";
        }
        return switch (service) {
            case REFUND -> "refund";
            case COUPON -> "coupon";
            case RETURN -> "return";
            case REPAIR -> "repair";
            case FIELD_SERVICE -> "task";
        };
    }
}
