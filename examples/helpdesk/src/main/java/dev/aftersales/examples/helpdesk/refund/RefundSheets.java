/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.refund;

import dev.aftersales.examples.helpdesk.backend.Shop;
import dev.aftersales.examples.helpdesk.web.Keys;
import dev.aftersales.examples.helpdesk.web.Words;
import dev.aftersales.refund.RefundForm;
import dev.aftersales.refund.RefundableInvoice;
import dev.aftersales.refund.RefundableLine;
import dev.aftersales.spi.DocumentVersion;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.accounting.InvoiceId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws the dialog of a refund. Thread-safe. */
@Component
class RefundSheets {

    private final InvoiceChoices choices;
    private final Shop shop;
    private final Keys keys;
    private final Words words;

    RefundSheets(InvoiceChoices choices, Shop shop, Keys keys, Words words) {
        this.choices = choices;
        this.shop = shop;
        this.keys = keys;
        this.words = words;
    }

    /** What the form proposes: everything that remains of the wanted invoice, or else of the first that can be refunded. */
    RefundInput propose(RefundForm form, Narrowing narrow, String wanted) {
        return form.invoice(InvoiceId.of(wanted))
                .or(() -> form.invoices().stream()
                        .filter(RefundableInvoice::offered)
                        .findFirst())
                .or(() -> form.invoices().stream().findFirst())
                .map(invoice -> propose(invoice, narrow))
                .orElseGet(() -> new RefundInput(keys.request().value(), narrow, "", "", null, CreditEntry.nothing()));
    }

    private RefundInput propose(RefundableInvoice invoice, Narrowing narrow) {
        CreditEntry everything = new CreditEntry(
                Extent.ALL, Measure.GROSS, "", List.of(), invoice.date().toString(), invoice.reason());
        return new RefundInput(
                keys.request().value(),
                narrow,
                invoice.id().value(),
                version(invoice),
                invoice.methods().stream().findFirst().orElse(null),
                everything);
    }

    /** The form again: with another key, and the version that is shown now. */
    RefundInput again(RefundForm form, RefundInput input) {
        return form.invoice(InvoiceId.of(input.invoice()))
                .map(invoice -> new RefundInput(
                        keys.request().value(),
                        input.narrow(),
                        input.invoice(),
                        version(invoice),
                        input.method(),
                        input.credit()))
                .orElseGet(() -> propose(form, input.narrow(), input.invoice()));
    }

    private static String version(RefundableInvoice invoice) {
        DocumentVersion version = invoice.invoice().version();
        return version == null ? "" : version.value();
    }

    RefundSheet draw(TicketRef ticket, RefundForm form, RefundInput input, @Nullable CreditPreview preview) {
        Optional<RefundableInvoice> chosen = form.invoice(InvoiceId.of(input.invoice()));
        return new RefundSheet(
                ticket,
                form,
                choices.orders(ticket, form, input.narrow().saleOrder()),
                choices.products(ticket, form, input.narrow().product()),
                choices.invoices(form, input.invoice()),
                input,
                chosen.orElse(null),
                chosen.map(invoice -> entry(invoice, input.credit())).orElse(null),
                preview);
    }

    private EntryView entry(RefundableInvoice invoice, CreditEntry credit) {
        LineNames names = LineNames.of(invoice.invoice().lines(), shop, words);
        List<LineRow> rows = invoice.lines().stream()
                .map(line -> LineRow.of(line, credit.line(proposed(line)), names))
                .toList();
        return new EntryView(
                Extent.ofNewCredit(), credit, rows, invoice.invoice().currency());
    }

    private static LineEntry proposed(RefundableLine line) {
        String quantity =
                line.quantity() == null ? "" : TypedNumber.of(line.quantity().amount());
        return new LineEntry(line.id().value(), line.gross().isZero() ? Measure.NOTHING : Measure.ALL, quantity, "");
    }
}
