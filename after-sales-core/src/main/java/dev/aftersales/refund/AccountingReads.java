/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.refund;

import dev.aftersales.action.Inquiry;
import dev.aftersales.action.ReadFailed;
import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.DocumentRef;
import dev.aftersales.spi.EffectStrength;
import dev.aftersales.spi.Page;
import dev.aftersales.spi.accounting.AccountingEffect;
import dev.aftersales.spi.accounting.AccountingPort;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.CreditNoteId;
import dev.aftersales.spi.accounting.CreditNoteLine;
import dev.aftersales.spi.accounting.CreditNoteState;
import dev.aftersales.spi.accounting.CreditQuote;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.InvoiceId;
import dev.aftersales.spi.accounting.InvoiceQuery;
import dev.aftersales.spi.ports.PortKind;
import dev.aftersales.store.CapKind;
import dev.aftersales.store.CapScope;
import dev.aftersales.store.Entitlement;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads invoices and credit notes; what the back end answers is checked before it is believed (EXE-6). */
final class AccountingReads {

    private static final Set<CapKind> CREDIT_CAPS =
            EnumSet.of(CapKind.CREDIT_NET, CapKind.CREDIT_TAX, CapKind.CREDIT_QUANTITY, CapKind.CREDIT_TOTAL);

    private final Inquiry inquiry;
    private final AccountingPort port;

    AccountingReads(Inquiry inquiry) {
        this.inquiry = inquiry;
        this.port = inquiry.ports().accounting().orElseThrow(() -> ReadFailed.missing(PortKind.ACCOUNTING));
    }

    BackEnd backEnd() {
        Map<List<CreditNoteLine>, CreditQuote> quotes = new HashMap<>();
        return new BackEnd(
                port.capabilities(),
                port.guarantee(AccountingEffect.CREDIT).strength() == EffectStrength.STAGED,
                (invoice, lines) -> quotes.computeIfAbsent(lines, asked -> quote(invoice, asked)));
    }

    /** The caps of an invoice. */
    static CapScope caps(InvoiceId invoice) {
        return new CapScope(CREDIT_CAPS, invoice.value());
    }

    /** What the library has taken of an invoice; to be read before the back end is. */
    List<Entitlement> rows(InvoiceId invoice) {
        return inquiry.entitlements(CREDIT_CAPS, invoice.value());
    }

    /** An invoice with what is taken of it. */
    Optional<InvoiceFacts> invoice(InvoiceId id) {
        List<Entitlement> rows = rows(id);
        return invoiceAlone(id).map(found -> facts(found, rows));
    }

    /** An invoice by itself. */
    Optional<Invoice> invoiceAlone(InvoiceId id) {
        return inquiry.read(PortKind.ACCOUNTING, context -> port.invoice(context, id))
                .map(found -> sound(found, id));
    }

    /** A listed invoice with what is taken of it. */
    InvoiceFacts around(Invoice listed) {
        return facts(listed, rows(listed.id()));
    }

    Page<Invoice> invoices(InvoiceQuery query) {
        Page<Invoice> page = inquiry.read(PortKind.ACCOUNTING, context -> port.invoices(context, query));
        page.items().forEach(invoice -> sound(invoice, invoice.id()));
        return page;
    }

    Optional<CreditNote> creditNote(CreditNoteId id) {
        Optional<CreditNote> note = inquiry.read(PortKind.ACCOUNTING, context -> port.creditNote(context, id));
        note.ifPresent(
                found -> require(SoundDocuments.isSound(found) && found.id().equals(id), "credit note " + id));
        return note;
    }

    private InvoiceFacts facts(Invoice invoice, List<Entitlement> rows) {
        List<CreditNote> live = liveCredits(invoice);
        List<CreditNote> foreign = inquiry.foreign(live, AccountingReads::ref, CreditNote::key);
        return new InvoiceFacts(
                inquiry.tenant(),
                invoice,
                live,
                foreign,
                rows,
                inquiry.today(invoice.company().zone()));
    }

    private List<CreditNote> liveCredits(Invoice invoice) {
        List<CreditNote> credits = inquiry.read(PortKind.ACCOUNTING, context -> port.creditsOf(context, invoice.id()));
        for (CreditNote note : credits) {
            boolean fits = note != null
                    && SoundDocuments.isSound(note)
                    && note.invoice().equals(invoice.id())
                    && note.currency().equals(invoice.currency());
            require(fits, "a credit note that does not fit invoice " + invoice.id());
        }
        return credits.stream()
                .filter(note -> note.state() != CreditNoteState.CANCELLED)
                .toList();
    }

    private CreditQuote quote(InvoiceId invoice, List<CreditNoteLine> lines) {
        return inquiry.read(PortKind.ACCOUNTING, context -> port.quote(context, invoice, lines));
    }

    private static Invoice sound(Invoice invoice, InvoiceId id) {
        require(SoundDocuments.isSound(invoice) && invoice.id().equals(id), "invoice " + id);
        return invoice;
    }

    private static void require(boolean sound, String what) {
        if (!sound) {
            throw ReadFailed.violation(PortKind.ACCOUNTING, what + " is incomplete or another");
        }
    }

    private static DocumentRef ref(CreditNote note) {
        return new DocumentRef(DocumentKind.CREDIT_NOTE, note.id().value());
    }
}
