/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.quickstart;

import dev.aftersales.command.Labels;
import dev.aftersales.command.Outcome;
import dev.aftersales.command.Refusal;
import dev.aftersales.refund.RefundableInvoice;
import dev.aftersales.returns.DeliveryChoice;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.Quantity;
import dev.aftersales.team.TeamForm;
import dev.aftersales.ticket.ServiceButton;
import dev.aftersales.ticket.TicketView;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Prints forms, outcomes and views for a person to read. */
final class Printer {

    private final Locale locale;
    private final PrintWriter out;

    Printer(Locale locale, PrintWriter out) {
        this.locale = locale;
        this.out = out;
    }

    Locale locale() {
        return locale;
    }

    void say(String text, Object... values) {
        out.printf(Locale.ROOT, "   " + text + "%n", values);
    }

    /** Something about the program itself. */
    void note(String text, Object... values) {
        out.printf(Locale.ROOT, "%n" + text + "%n", values);
    }

    void settings(TeamForm form) {
        heading("After-sales services of a team");
        form.services().forEach(setting -> {
            say("[ ] %s", Labels.setting(setting.service(), locale));
            setting.consequences().forEach(consequence -> say("      ! %s", consequence.text()));
        });
    }

    void invoice(RefundableInvoice invoice) {
        heading(Labels.of(AfterSalesService.REFUND, locale));
        say(
                "%s of %s, %s left to refund",
                invoice.invoice().number(), invoice.invoice().date(), invoice.remaining());
        invoice.lines()
                .forEach(line ->
                        say("  - %s: %s left, %s with tax", line.line().kind(), of(line.quantity()), line.gross()));
        invoice.methods()
                .forEach(method -> say("  ( ) %s: %s", Labels.of(method, locale), Labels.help(method, locale)));
    }

    void delivery(DeliveryChoice delivery) {
        heading(Labels.of(AfterSalesService.RETURN, locale));
        say("%s", delivery.number());
        delivery.lines()
                .forEach(line -> say(
                        "  - %s: %s delivered, %s can come back", line.product(), line.delivered(), line.returnable()));
    }

    void outcome(String request, Outcome<?> outcome) {
        String text = outcome.match(
                Outcome.cases(done -> "Done", refused -> "Refused: " + reasons(refused.refusals()), other -> "Open"));
        say("%s: %s", request, text);
    }

    void view(TicketView view) {
        heading(view.ticket() + " " + view.title());
        say("Buttons: %s", view.buttons().stream().map(this::button).collect(Collectors.joining("  ")));
        view.smartButtons().forEach(button -> say("Behind a smart button: %s", button.label()));
        view.drafts().forEach(draft -> say("Open work: %s", draft.document()));
        view.chatter().forEach(line -> say("%s  %s", line.at(), line.text()));
    }

    private String button(ServiceButton button) {
        return button.whyNot().isEmpty()
                ? "[" + button.label() + "]"
                : button.label() + " (" + reasons(button.whyNot()) + ")";
    }

    private String reasons(List<Refusal> refusals) {
        return refusals.stream().map(refusal -> refusal.message(locale)).collect(Collectors.joining(" "));
    }

    private static String of(@Nullable Quantity quantity) {
        return quantity == null ? "an amount" : quantity.toString();
    }

    private void heading(String text) {
        out.printf("%n== %s%n", text);
    }
}
