/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.aftersales.spi.EffectStrength;
import dev.aftersales.spi.Lookup;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.accounting.AccountingCapability;
import dev.aftersales.spi.accounting.AccountingEffect;
import dev.aftersales.spi.accounting.AccountingPort;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.CreditRequest;
import dev.aftersales.spi.accounting.CreditRequestBuilder;
import dev.aftersales.spi.accounting.DuplicateRequest;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.InvoiceId;
import dev.aftersales.spi.accounting.InvoiceLine;
import dev.aftersales.spi.accounting.InvoiceState;
import dev.aftersales.testkit.port.report.Level;
import dev.aftersales.testkit.port.report.PortRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** What every {@link AccountingPort} must do. Extend it, and say how to create things in the back end. */
public abstract class AccountingPortContract extends CreditCapContract {

    /** For the classes of vendors. */
    protected AccountingPortContract() {}

    @Override
    final String kind() {
        return "accounting";
    }

    @PortRule(
            id = "ACC-31",
            says =
                    "an invoice is duplicated as a draft of its own, to the same customer, with the same goods, unpaid; without"
                            + " DUPLICATE that is refused",
            because = "the customer would not be billed again for what was credited to be billed anew")
    final void duplicates() {
        Invoice invoice = invoice();
        DuplicateRequest request = new DuplicateRequest(invoice.id());
        if (!can(AccountingCapability.DUPLICATE)) {
            refusedAsUndeclared(AccountingCapability.DUPLICATE, () -> port().duplicateAsDraft(call(newKey()), request));
            return;
        }

        Invoice draft = made(port().duplicateAsDraft(call(newKey()), request));

        assertThat(draft.id()).isNotEqualTo(invoice.id());
        assertThat(draft.state()).isEqualTo(InvoiceState.DRAFT);
        assertThat(draft.billTo()).isEqualTo(invoice.billTo());
        assertThat(draft.paid()).isEqualTo(Money.zero(invoice.currency()));
        assertThat(draft.lines())
                .extracting(InvoiceLine::product, InvoiceLine::quantity, InvoiceLine::net)
                .containsExactlyElementsOf(invoice.lines().stream()
                        .map(line -> tuple(line.product(), line.quantity(), line.net()))
                        .toList());
        assertThat(read(draft.id())).isEqualTo(draft);
        assertThat(read(invoice.id())).isEqualTo(invoice);
        assertRefused(
                PortRefusalCode.NOT_FOUND,
                () -> port().duplicateAsDraft(call(newKey()), new DuplicateRequest(InvoiceId.of("0"))));
    }

    @PortRule(
            id = "ACC-32",
            says = "with ATOMIC_CREDIT_AND_DUPLICATE one key serves a credit and a duplicate, and each is found by it",
            because = "the credit would be there without the new draft")
    final void oneKeyForBoth() {
        if (!can(AccountingCapability.ATOMIC_CREDIT_AND_DUPLICATE)) {
            notOffered("crediting and duplicating with one key");
            return;
        }
        Invoice invoice = invoice();
        PortKey key = newKey();
        CreditRequest request = request(invoice, whole(invoice)).build();
        CreditNote note = made(port().credit(call(key), request));
        Invoice draft = made(port().duplicateAsDraft(call(key), new DuplicateRequest(invoice.id())));

        assertThat(port().lookupCreditNote(reading(), key)).isEqualTo(new Lookup.Found<>(List.of(note)));
        assertThat(port().lookupDuplicate(reading(), key)).isEqualTo(new Lookup.Found<>(List.of(draft)));
    }

    @PortRule(
            id = "ACC-33",
            says = "a date in a locked period is refused, with the first day that is open",
            because = "the agent could not tell which date to choose")
    final void lockedPeriod() {
        SketchedLine line = line(SOLD, currency(), 500);
        LocalDate before = backEnd().days().get(0);
        Invoice invoice =
                read(backEnd().post(new InvoiceSketch(backEnd().customer(), currency(), before, null, List.of(line))));
        LocalDate open = before.plusDays(1);
        if (!backEnd().lockBooksBefore(open)) {
            notOffered("locking periods");
            return;
        }
        try {
            assertThat(read(invoice.id()).company().firstOpenDate()).isEqualTo(open);
            CreditRequestBuilder request =
                    request(read(invoice.id()), little(invoice)).date(before);
            assertThat(refusal(request).code()).isEqualTo(PortRefusalCode.PERIOD_LOCKED);
            assertThat(refusal(request).data()).containsEntry("firstOpenDate", open.toString());
            assertThat(live(invoice)).isEmpty();
        } finally {
            backEnd().unlockBooks();
        }
    }

    private PortRefused refusal(CreditRequestBuilder request) {
        return catchThrowableOfType(PortRefused.class, () -> credited(request));
    }

    @PortRule(
            id = "ACC-34",
            says = "a reason of any characters, long or short, is credited as asked, or refused",
            because = "a quote in a text would change an amount, or leave an outcome that nobody knows")
    final void text() {
        for (String text : HostileText.TEXTS) {
            Invoice invoice = invoice();
            CreditRequestBuilder request = request(invoice, little(invoice)).reason(text);
            creditedOrRefused(request).ifPresent(note -> assertCredits(note, request.build()));
        }
    }

    @PortRule(
            id = "ACC-35",
            level = Level.SHOULD,
            says = "a reason is kept to the letter, or refused",
            because = "the printed reason would not be what was agreed")
    final void exactText() {
        for (String text : HostileText.TEXTS) {
            Invoice invoice = invoice();
            creditedOrRefused(request(invoice, little(invoice)).reason(text))
                    .ifPresent(note -> assertThat(read(note.id()).reason()).isEqualTo(text));
        }
    }

    private Optional<CreditNote> creditedOrRefused(CreditRequestBuilder request) {
        try {
            return Optional.of(credited(request));
        } catch (PortRefused refused) {
            return Optional.empty();
        }
    }

    @PortRule(
            id = "ACC-36",
            says = "the machine's language and time zone change neither amounts nor dates",
            because = "the same node would credit another amount, or on another day, after it has moved")
    @ResourceLock(Resources.LOCALE)
    @ResourceLock(Resources.TIME_ZONE)
    final void surroundings() throws Exception {
        Invoice before = invoice();
        Abroad.everywhere(() -> {
            assertThat(read(before.id())).isEqualTo(before);
            Invoice invoice = invoice();
            CreditRequestBuilder request = request(invoice, little(invoice));
            CreditNote note = credited(request);
            assertCredits(note, request.build());
            assertThat(read(note.id())).isEqualTo(note);
            return note;
        });
    }

    @PortRule(
            id = "ACC-37",
            says = "what is declared fits together: who stages credit notes, changes or cancels drafts, makes drafts",
            because = "the library would offer what cannot be done")
    final void consistent() {
        boolean needsDrafts = port().guarantee(AccountingEffect.CREDIT).strength() == EffectStrength.STAGED
                || can(AccountingCapability.AMEND)
                || can(AccountingCapability.CANCEL_DRAFT);

        assertThat(can(AccountingCapability.DRAFT) || !needsDrafts).isTrue();
    }
}
