/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.accounting.AccountingCapability;
import dev.aftersales.spi.accounting.AccountingPort;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.CreditNoteId;
import dev.aftersales.spi.accounting.CreditNoteState;
import dev.aftersales.spi.accounting.CreditRequest;
import dev.aftersales.spi.accounting.CreditRequestBuilder;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.PostRequest;
import dev.aftersales.testkit.port.report.PortRule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.Money;

/** How much is credited of an invoice, by whomever, and who saw which version of it. */
public abstract class CreditCapContract extends DraftContract {

    CreditCapContract() {}

    @PortRule(
            id = "ACC-26",
            says =
                    "credit notes that were made elsewhere, drafts included, are among those of their invoice, until they are"
                            + " cancelled",
            because = "what somebody else has credited would be credited again")
    final void elsewhere() {
        Invoice invoice = invoice();
        CreditNoteId posted = backEnd().creditElsewhere(invoice.id());
        Invoice other = invoice();
        CreditNoteId draft = backEnd().draftElsewhere(other.id());

        assertThat(live(invoice)).extracting(CreditNote::id).containsExactly(posted);
        assertThat(live(invoice).get(0).total()).isEqualTo(CreditedContent.total(whole(invoice)));
        assertThat(live(other)).extracting(CreditNote::id).containsExactly(draft);
        assertThat(live(other)).extracting(CreditNote::state).containsExactly(CreditNoteState.DRAFT);
        backEnd().cancelElsewhere(draft);
        assertNothingLive(other);
    }

    @PortRule(
            id = "ACC-27",
            says =
                    "with ENFORCES_CAP more than remains is refused; otherwise whatever is credited is among the credit notes of"
                            + " the invoice",
            because = "more would be given back than was paid, and nobody would notice")
    final void cap() {
        Invoice invoice = invoice();
        backEnd().creditElsewhere(invoice.id());
        CreditRequestBuilder request = request(invoice, little(invoice));
        if (can(AccountingCapability.ENFORCES_CAP)) {
            assertRefused(PortRefusalCode.EXCEEDS_REMAINING, () -> credited(request));
            assertThat(live(invoice)).hasSize(1);
            return;
        }

        CreditNote over = credited(request);

        assertThat(live(invoice)).hasSize(2).contains(over);
        notOffered("enforcing the cap");
    }

    @PortRule(
            id = "ACC-28",
            says = "credited from many threads at once, an invoice has all credit notes that were answered, and with"
                    + " ENFORCES_CAP never more than it is worth",
            because = "two agents at the same moment would give back more than was paid")
    final void creditedAtOnce() throws Exception {
        Invoice invoice = invoice();
        List<CreditNote> answered = Collections.synchronizedList(new ArrayList<>());
        CreditRequest request = request(invoice, whole(invoice)).build();
        List<Throwable> thrown = Crowd.of(connections()).each(port -> answered.add(credited(port, request)));

        assertThat(live(invoice))
                .extracting(CreditNote::id)
                .containsAll(answered.stream().map(CreditNote::id).toList());
        if (can(AccountingCapability.ENFORCES_CAP)) {
            assertThat(worth(live(invoice))).isEqualTo(CreditedContent.total(whole(invoice)));
            assertThat(thrown).hasOnlyElementsOfType(PortRefused.class);
        } else {
            notOffered("enforcing the cap");
        }
    }

    private CreditNote credited(AccountingPort port, CreditRequest request) {
        boolean draft = can(AccountingCapability.DRAFT);
        return made(port.credit(
                call(newKey()),
                CreditRequest.builder().from(request).post(!draft).build()));
    }

    private static Money worth(List<CreditNote> notes) {
        return notes.stream().map(CreditNote::total).reduce(Money::plus).orElseThrow();
    }

    private List<AccountingPort> connections() {
        return Stream.generate(backEnd()::connect).limit(backEnd().threads()).toList();
    }

    @PortRule(
            id = "ACC-29",
            says = "with VERSIONED an outdated version is refused; otherwise documents have none",
            because = "an agent would credit what is no longer on the invoice, or undo what a colleague has changed")
    final void versions() {
        Invoice invoice = invoice();
        if (!can(AccountingCapability.VERSIONED)) {
            assertThat(invoice.version()).isNull();
            notOffered("comparing versions");
            return;
        }
        CreditRequestBuilder outdated = request(invoice, little(invoice));

        backEnd().touch(invoice.id());

        assertRefused(PortRefusalCode.DOCUMENT_CHANGED, () -> credited(outdated));
        assertThat(live(invoice)).isEmpty();
        credited(request(read(invoice.id()), little(invoice)));
        assertThat(live(invoice)).hasSize(1);
    }

    @PortRule(
            id = "ACC-30",
            says =
                    "with VERSIONED, of those who change a draft of the same version at once, one does, and all others are"
                            + " refused as outdated",
            because = "two agents would each believe that theirs is what the customer gets")
    final void versionsAtOnce() throws Exception {
        if (!can(AccountingCapability.VERSIONED) || !can(AccountingCapability.AMEND)) {
            notOffered("comparing versions of drafts");
            return;
        }
        CreditNote draft = drafted(invoice());
        assertThat(draft.version()).isNotNull();

        List<Throwable> thrown = Crowd.of(connections())
                .each(port -> made(port.amend(call(newKey()), amending(draft).build())));

        assertThat(thrown)
                .hasSize(backEnd().threads() - 1)
                .allSatisfy(late -> assertThat(late)
                        .isInstanceOfSatisfying(
                                PortRefused.class,
                                refused -> assertThat(refused.code()).isEqualTo(PortRefusalCode.DOCUMENT_CHANGED)));
        assertRefused(
                PortRefusalCode.DOCUMENT_CHANGED,
                () -> port().post(call(newKey()), new PostRequest(draft.id(), draft.version(), false)));
    }
}
