/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.command.DocumentKind;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.store.Action;
import dev.aftersales.store.ActionState;
import dev.aftersales.store.Document;
import dev.aftersales.store.DocumentChange;
import dev.aftersales.store.DocumentPosition;
import dev.aftersales.store.DocumentQuery;
import dev.aftersales.store.DocumentQueryBuilder;
import dev.aftersales.store.DocumentStanding;
import dev.aftersales.store.HoldEffect;
import dev.aftersales.store.TicketSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a list says of a ticket's documents and actions, and the documents themselves page by page. */
abstract class TicketCountContract extends LedgerContract {

    private static final int LENGTH = 25;
    private static final int EVERY = 5;
    private static final int MANY = 12;

    @Test
    @DisplayName(
            "TKT-3: whatever is recorded and changed, a ticket's counts are those of its documents and open actions")
    void countsAreExact() {
        IntStream.range(0, histories()).forEach(seed -> {
            SplittableRandom random = new SplittableRandom(seed);
            TicketCountMachine machine = new TicketCountMachine(store, "acme-" + seed);
            for (int i = 0; i < LENGTH; i++) {
                machine.move(random);
                if (i % EVERY == EVERY - 1) {
                    assertThat(machine.listed())
                            .as("history %d, after %s", seed, machine.moves())
                            .isEqualTo(machine.counted());
                }
            }
        });
    }

    @Test
    @DisplayName("TKT-3: documents that many threads record at once are all counted")
    void countsOfManyThreads() throws Exception {
        store.put(sample.ticket().build());

        together(() -> {
            for (int i = 0; i < MANY; i++) {
                Action action = accepted(sample.action().state(ActionState.CALLING));
                Document note = sample.document("CN-" + action.id(), action)
                        .standing(i % 2 == 0 ? DocumentStanding.COUNTED : DocumentStanding.OPEN_WORK)
                        .build();
                moved(action, ActionState.COMPLETED, HoldEffect.KEEP, Sample.change(note));
            }
            return true;
        });

        assertThat(summary(Sample.TICKET).counted(DocumentKind.CREDIT_NOTE)).isEqualTo(threads() * MANY / 2);
        assertThat(summary(Sample.TICKET).openWork()).isEqualTo(threads() * MANY / 2);
    }

    @Test
    @DisplayName(
            "TKT-3: a document counts for the ticket it came from, whichever ticket the action is on that changes it")
    void countsWhereItCameFrom() {
        store.put(sample.ticket().build());
        store.put(ticket("HD-2").build());
        Document draft = recorded("CN-1");
        Action elsewhere = accepted(sample.action().ticket(TicketRef.of("HD-2")));
        Document posted = draft.change()
                .ticket(TicketRef.of("HD-2"))
                .standing(DocumentStanding.COUNTED)
                .build();

        moved(elsewhere, ActionState.COMPLETED, HoldEffect.KEEP, Sample.change(posted));

        assertThat(summary(Sample.TICKET).counted(DocumentKind.CREDIT_NOTE)).isOne();
        assertThat(summary(Sample.TICKET).openWork()).isZero();
        assertThat(summary(TicketRef.of("HD-2")).counted()).isEmpty();
    }

    @Test
    @DisplayName("TKT-3: tickets are found by the kinds of documents that are counted, not by drafts")
    void findsByKind() {
        for (String ref : List.of("HD-1", "HD-2", "HD-3", "HD-4")) {
            store.put(ticket(ref).build());
        }
        counted("HD-1", DocumentKind.RETURN);
        counted("HD-2", DocumentKind.TASK);
        counted("HD-2", DocumentKind.RETURN);
        counted("HD-3", DocumentKind.DRAFT_INVOICE);
        standing("HD-4", DocumentKind.RETURN, DocumentStanding.OPEN_WORK);

        assertThat(store.tickets(all().kinds(Set.of(DocumentKind.RETURN)).build()))
                .extracting(TicketSummary::ref)
                .containsExactlyInAnyOrder(TicketRef.of("HD-1"), TicketRef.of("HD-2"));
        assertThat(store.tickets(all().kinds(Set.of(DocumentKind.TASK, DocumentKind.DRAFT_INVOICE))
                        .build()))
                .extracting(TicketSummary::ref)
                .containsExactlyInAnyOrder(TicketRef.of("HD-2"), TicketRef.of("HD-3"));
        assertThat(store.tickets(all().kinds(Set.of(DocumentKind.COUPON)).build()))
                .isEmpty();
    }

    @Test
    @DisplayName("TKT-3: pages of a ticket's documents hold each once, in order, by kind and standing as well")
    void documentsInPages() {
        for (int i = 0; i < MANY; i++) {
            standing(
                    i == 5 ? "HD-2" : "HD-1",
                    i % 2 == 0 ? DocumentKind.TASK : DocumentKind.COUPON,
                    i % 3 == 0 ? DocumentStanding.HIDDEN : DocumentStanding.COUNTED);
        }
        List<Document> whole = store.documents(sample.tenant(), Sample.TICKET);

        assertThat(whole).hasSize(MANY - 1);
        assertThat(paged(ofTicket())).isEqualTo(whole);
        assertThat(paged(ofTicket().kind(DocumentKind.TASK)))
                .isEqualTo(whole.stream()
                        .filter(document -> document.kind() == DocumentKind.TASK)
                        .toList());
        assertThat(paged(ofTicket().standing(DocumentStanding.HIDDEN).kind(DocumentKind.COUPON)))
                .isEqualTo(whole.stream()
                        .filter(document -> document.kind() == DocumentKind.COUPON)
                        .filter(document -> document.standing() == DocumentStanding.HIDDEN)
                        .toList())
                .isNotEmpty();
    }

    @Test
    @DisplayName("TKT-3: documents of one instant are told apart by their kind and id when pages end between them")
    void documentsOfOneInstant() {
        Action action = accepted(sample.action());
        List<Document> made = List.of(
                sample.document("B", action).build(),
                sample.document("A", action).build(),
                sample.document("A", action).kind(DocumentKind.COUPON).build(),
                sample.document("C", action).kind(DocumentKind.RETURN).build());
        moved(
                action,
                ActionState.COMPLETED,
                HoldEffect.KEEP,
                made.stream().map(Sample::change).toArray(DocumentChange[]::new));

        for (int length = 1; length <= made.size(); length++) {
            assertThat(paged(ofTicket().limit(length)))
                    .extracting(document -> document.kind() + " " + document.id())
                    .containsExactly("COUPON A", "CREDIT_NOTE A", "CREDIT_NOTE B", "RETURN C");
        }
    }

    private DocumentQueryBuilder ofTicket() {
        return DocumentQuery.builder()
                .tenant(sample.tenant())
                .ticket(Sample.TICKET)
                .limit(2);
    }

    private List<Document> paged(DocumentQueryBuilder query) {
        List<Document> all = new ArrayList<>();
        DocumentPosition after = null;
        for (List<Document> page = store.documents(query.build()); !page.isEmpty(); ) {
            all.addAll(page);
            after = page.get(page.size() - 1).position();
            page = store.documents(query.after(after).build());
        }
        return all;
    }

    private void counted(String ref, DocumentKind kind) {
        standing(ref, kind, DocumentStanding.COUNTED);
    }

    private void standing(String ref, DocumentKind kind, DocumentStanding standing) {
        TicketRef ticket = TicketRef.of(ref);
        Action action = accepted(sample.action().ticket(ticket));
        Document document = sample.document("D-" + action.id(), action)
                .ticket(ticket)
                .kind(kind)
                .standing(standing)
                .build();
        moved(action, ActionState.COMPLETED, HoldEffect.KEEP, Sample.change(document));
    }
}
