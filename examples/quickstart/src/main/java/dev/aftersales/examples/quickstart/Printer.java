/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.quickstart;

import dev.aftersales.command.Labels;
import dev.aftersales.command.Outcome;
import dev.aftersales.command.Refusal;
import dev.aftersales.coupon.GeneratedCoupon;
import dev.aftersales.refund.RefundableInvoice;
import dev.aftersales.returns.DeliveryChoice;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.team.TeamForm;
import dev.aftersales.ticket.ServiceButton;
import dev.aftersales.ticket.TicketView;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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
            say("[%s] %s", setting.refusals().isEmpty() ? " " : "-", Labels.setting(setting.service(), locale));
            setting.refusals().forEach(refusal -> say("      %s", refusal.message(locale)));
            setting.consequences().forEach(consequence -> say("      ! %s", consequence.text()));
        });
    }

    void invoice(RefundableInvoice invoice) {
        title(AfterSalesService.REFUND);
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
        title(AfterSalesService.RETURN);
        say("%s", delivery.number());
        delivery.lines()
                .forEach(line -> say(
                        "  - %s: %s delivered, %s can come back", line.product(), line.delivered(), line.returnable()));
    }

    void coupon(GeneratedCoupon coupon) {
        title(AfterSalesService.COUPON);
        say("Coupon code to copy: %s (in logs: %s)", coupon.code().value(), coupon.code());
    }

    void title(AfterSalesService service) {
        heading(Labels.of(service, locale));
    }

    /** What the back end has no place for. */
    void missing(Shop shop, AfterSalesService service) {
        String why = shop.missing().get(service);
        if (why != null) {
            say("(%s)", why);
        }
    }

    /** What the back end has now, with links for its own client. */
    void told(Shop shop, Told told) {
        heading(shop.name());
        CreditNote note = told.creditNote();
        say("Credit note %s, %s: %s", shown(note.number()), note.total(), shown(note.link()));
        say("Coupon %s: %s", told.coupon().code(), shown(told.coupon().link()));
        say(
                "Return %s: %s",
                shown(told.transfer().number()), shown(told.transfer().link()));
        say("Task %s: %s", told.task().title(), shown(told.task().link()));
    }

    private static String shown(@Nullable Object value) {
        return Objects.toString(value, "-");
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
