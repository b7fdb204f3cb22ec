/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.DocumentRef;
import dev.aftersales.spi.DocumentVersion;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.UserId;
import dev.aftersales.store.Action;
import dev.aftersales.store.CapKey;
import dev.aftersales.store.Document;
import dev.aftersales.store.DocumentBuilder;
import dev.aftersales.store.DocumentChange;
import dev.aftersales.store.DocumentStanding;
import dev.aftersales.store.Hold;
import dev.aftersales.store.HoldEffect;
import dev.aftersales.store.Revision;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Documents as actions record them. */
abstract class DocumentContract extends SubjectContract {

    @Test
    @DisplayName("TKT-3: a recorded document comes back as it was recorded, with its action's holds")
    void keepsAllOfADocument() {
        CapKey cap = sample.cap("1");
        Action action = accepted(sample.action(), sample.claim(cap, "2"));
        Document document = sample.document("CN-1", action)
                .number("RINV/1")
                .version(new DocumentVersion("v1"))
                .state("POSTED")
                .standing(DocumentStanding.COUNTED)
                .settled(true)
                .link(URI.create("https://erp.example.org/CN-1"))
                .snapshot("{\"total\":1}")
                .build();
        Document careless = document.change()
                .holds(List.of(sample.hold(cap, "99")))
                .openAction(action.id())
                .revision(7)
                .build();

        record(action, Sample.change(careless, sample.hold(cap, "2")));

        Document expected =
                document.change().holds(List.of(sample.hold(cap, "2"))).build();
        assertSameRow(stored(sample.tenant(), document.ref()), expected);
        assertThat(store.document(sample.tenant(), new DocumentRef(DocumentKind.RETURN, "CN-1")))
                .isEmpty();
        assertThat(store.document(sample.tenant(), new DocumentRef(DocumentKind.CREDIT_NOTE, "CN-2")))
                .isEmpty();
    }

    @Test
    @DisplayName("REF-7: recording a known document changes how it stands, not where it came from")
    void keepsTheOrigin() {
        Document first = recorded("CN-1");
        Action confirm = accepted(sample.action().subject(first.ref()));
        Document posted = sample.document("CN-1", confirm)
                .ticket(TicketRef.of("HD-2"))
                .creator(UserId.of("somebody-else"))
                .createdAt(sample.now().plusSeconds(100))
                .checkedAt(sample.now().plusSeconds(100))
                .state("POSTED")
                .standing(DocumentStanding.COUNTED)
                .build();

        record(confirm, Sample.change(posted));

        Document expected = first.change()
                .checkedAt(posted.checkedAt())
                .state("POSTED")
                .standing(DocumentStanding.COUNTED)
                .openAction(confirm.id())
                .revision(1)
                .build();
        assertSameRow(stored(sample.tenant(), first.ref()), expected);
        assertThat(store.documents(sample.tenant(), TicketRef.of("HD-2"))).isEmpty();
        assertThat(store.documents(sample.tenant(), Sample.TICKET)).hasSize(1);
    }

    @Test
    @DisplayName("REF-9: what an action adds to the holds of a document is added per cap; what cancels out is gone")
    void mergesHolds() {
        CapKey first = sample.cap("1");
        CapKey second = sample.cap("2");
        CapKey third = sample.cap("3");
        Document draft = recorded("CN-1", sample.claim(first, "2"), sample.claim(second, "1.50"));
        Action amend = accepted(sample.action().subject(draft.ref()));

        record(
                amend,
                Sample.change(
                        draft,
                        sample.hold(third, "4"),
                        sample.hold(second, "-1.5"),
                        sample.hold(first, "3"),
                        sample.hold(third, "-1")));

        assertThat(stored(sample.tenant(), draft.ref()).holds())
                .usingElementComparator((one, other) -> one.cap().compareTo(other.cap()) == 0
                        ? one.quantity().compareTo(other.quantity())
                        : one.cap().compareTo(other.cap()))
                .containsExactly(new Hold(first, new BigDecimal("5")), new Hold(third, new BigDecimal("3")));
    }

    @Test
    @DisplayName("REF-5: a transition records all of its documents, in order")
    void recordsSeveral() {
        CapKey cap = sample.cap("1");
        Action action = accepted(sample.action());
        Document credit = sample.document("CN-1", action).build();
        Document draft = sample.document("INV-2", action)
                .kind(DocumentKind.DRAFT_INVOICE)
                .build();

        record(
                action,
                Sample.change(credit, sample.hold(cap, "1")),
                Sample.change(draft),
                Sample.change(credit.change().state("POSTED").build(), sample.hold(cap, "1")));

        Document kept = stored(sample.tenant(), credit.ref());
        assertThat(kept.state()).isEqualTo("POSTED");
        assertThat(kept.revision()).isEqualTo(1);
        assertThat(kept.holds())
                .singleElement()
                .satisfies(hold -> assertThat(hold.quantity()).isEqualByComparingTo("2"));
        assertThat(store.document(sample.tenant(), draft.ref())).isPresent();
    }

    @Test
    @DisplayName("TKT-3: the documents of a ticket, oldest first, whenever they were recorded")
    void listsDocuments() {
        Action action = accepted(sample.action());
        Action other = accepted(sample.action());
        DocumentBuilder builder = sample.document("", action);
        Document late = builder.id("A").createdAt(sample.now().plusSeconds(9)).build();
        Document early = builder.id("B").createdAt(sample.now().minusSeconds(9)).build();
        Document elsewhere = builder.id("C").ticket(TicketRef.of("HD-2")).build();
        record(action, Sample.change(late), Sample.change(elsewhere));
        record(other, Sample.change(early));

        assertThat(store.documents(sample.tenant(), Sample.TICKET))
                .extracting(Document::id)
                .containsExactly("B", "A");
        assertThat(store.documents(sample.tenant(), TicketRef.of("HD-2")))
                .extracting(Document::id)
                .containsExactly("C");
        assertThat(store.documents(sample.tenant(), TicketRef.of("HD-3"))).isEmpty();
    }

    @Test
    @DisplayName("TKT-3: documents made at one instant are all listed, each as it stands")
    void listsDocumentsOfOneInstant() {
        Action action = accepted(sample.action());
        DocumentBuilder builder = sample.document("", action);
        Document credit = builder.id("X").build();
        Document draft = builder.kind(DocumentKind.DRAFT_INVOICE).build();
        Document second = builder.id("Y").build();
        record(action, Sample.change(credit), Sample.change(draft), Sample.change(second));

        Document posted = credit.change().state("POSTED").build();
        assertThat(store.revise(new Revision(credit, posted, List.of()))).isTrue();

        assertThat(store.documents(sample.tenant(), Sample.TICKET))
                .extracting(Document::kind, Document::id, Document::state)
                .containsExactly(
                        tuple(DocumentKind.CREDIT_NOTE, "X", "POSTED"),
                        tuple(DocumentKind.DRAFT_INVOICE, "X", "DRAFT"),
                        tuple(DocumentKind.DRAFT_INVOICE, "Y", "DRAFT"));
    }

    private void record(Action action, DocumentChange... documents) {
        Action to = action.change().unsure(action.unsure() + 1).build();
        assertThat(move(action, to, HoldEffect.KEEP, documents)).isTrue();
    }
}
