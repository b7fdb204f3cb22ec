/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.operations;

import dev.aftersales.command.ActionId;
import dev.aftersales.command.Datum;
import dev.aftersales.command.Labels;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.examples.helpdesk.account.Account;
import dev.aftersales.examples.helpdesk.account.Accounts;
import dev.aftersales.examples.helpdesk.ticket.Tickets;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.UserId;
import dev.aftersales.store.Action;
import dev.aftersales.store.Store;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Actions as the page shows them. What the library's list of stuck actions does not say, such as the number of attempts, is asked
 * of its store. Thread-safe.
 */
@Component
class OperationRows {

    private final Store store;
    private final TenantId tenant;
    private final Tickets tickets;
    private final Accounts accounts;

    OperationRows(Store store, TenantId tenant, Tickets tickets, Accounts accounts) {
        this.store = store;
        this.tenant = tenant;
        this.tickets = tickets;
        this.accounts = accounts;
    }

    /** An action as it stands now; empty when there is none. */
    Optional<OperationRow> row(ActionId id) {
        return store.action(tenant, id).map(this::row);
    }

    private OperationRow row(Action action) {
        Locale locale = LocaleContextHolder.getLocale();
        AfterSalesService service = action.service();
        Situation situation = Situation.of(action.state());
        return new OperationRow(
                action.id(),
                situation,
                Reason.of(action),
                Labels.command(action.commandName(), locale),
                icon(service),
                service == null ? "" : Labels.noun(service, locale),
                action.ticket(),
                title(action.ticket()),
                name(action.actor().user()),
                action.createdAt(),
                action.attempts(),
                action.dueAt(),
                action.cancelWanted(),
                Objects.requireNonNullElse(action.evidence(), ""),
                offers(action, situation));
    }

    private List<Offer> offers(Action action, Situation situation) {
        return situation.verdicts().stream()
                .map(verdict -> new Offer(verdict, path(action.id(), verdict), whyNot(action, verdict)))
                .toList();
    }

    static String path(ActionId action, Verdict verdict) {
        return OperationsController.PATH + '/' + action + '/' + verdict.getCode();
    }

    /** What the library would say: money that moved is not undone by a word, and a request may still arrive (EXE-3). */
    private List<Refusal> whyNot(Action action, Verdict verdict) {
        if (verdict != Verdict.NOT_DONE) {
            return List.of();
        }
        if (action.pastPivot()) {
            return List.of(Refusal.of(RefusalCode.PIVOT_PASSED));
        }
        Instant quiet = action.quietAt();
        return quiet != null && store.now().isBefore(quiet)
                ? List.of(Refusal.of(RefusalCode.NOT_QUIET_YET).with("quietAt", Datum.of(quiet)))
                : List.of();
    }

    private String title(@Nullable TicketRef ticket) {
        return ticket == null
                ? ""
                : tickets.find(ticket).map(known -> known.subject().title()).orElse("");
    }

    private String name(UserId user) {
        return accounts.find(user.value()).map(Account::fullName).orElse(user.value());
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
