/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.DocumentRef;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.store.Action;
import dev.aftersales.store.ActionState;
import dev.aftersales.store.Admission;
import dev.aftersales.store.Entry;
import dev.aftersales.store.EntryBuilder;
import dev.aftersales.store.EntryKind;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Entries: the chatter of a ticket, and the queue to the listeners. */
abstract class OutboxContract extends ClaimContract {

    @Test
    @DisplayName("TKT-4: an entry comes back as it was told, with a sequence")
    void keepsAllOfAnEntry() {
        Action action = sample.action().build();
        Entry entry = sample.entry(EntryKind.COMPLETED)
                .action(action.id())
                .service(AfterSalesService.REFUND)
                .commandName("issue-refund")
                .before(ActionState.CALLING)
                .after(ActionState.COMPLETED)
                .fence(3)
                .document(new DocumentRef(DocumentKind.CREDIT_NOTE, "CN-1"))
                .number("RINV/1")
                .link(URI.create("https://erp.example.org/CN-1"))
                .data(Map.of("amount", "10.00 EUR", "reason", "broken"))
                .build();

        tell(action, entry);

        Entry kept = chatter().get(0);
        assertThat(kept.sequence()).isPositive();
        assertSameRow(kept, entry.change().sequence(kept.sequence()).build());
        assertThat(store.unsent(0, 10)).containsExactly(kept);
    }

    @Test
    @DisplayName("TKT-4: the chatter of a ticket is read on from any entry, a page at a time")
    void pagesThroughTheChatter() {
        for (int i = 0; i < 5; i++) {
            tell(sample.entry(EntryKind.CALLED).data(Map.of("n", "" + i)));
            tell(sample.entry(EntryKind.CALLED).ticket(TicketRef.of("HD-2")));
        }
        List<Entry> all = chatter();

        assertThat(all).extracting(entry -> entry.data().get("n")).containsExactly("0", "1", "2", "3", "4");
        assertThat(all).extracting(Entry::sequence).isSorted().doesNotHaveDuplicates();
        assertThat(page(0, 2)).isEqualTo(all.subList(0, 2));
        assertThat(page(all.get(1).sequence(), 2)).isEqualTo(all.subList(2, 4));
        assertThat(page(all.get(0).sequence() + 1, 9)).isEqualTo(all.subList(1, 5));
        assertThat(page(all.get(3).sequence(), 2)).isEqualTo(all.subList(4, 5));
        assertThat(page(all.get(4).sequence(), 2)).isEmpty();
        assertThat(store.entries(sample.tenant(), TicketRef.of("HD-2"), 0, 100)).hasSize(5);
        assertThat(store.entries(sample.tenant(), TicketRef.of("HD-3"), 0, 100)).isEmpty();
    }

    @Test
    @DisplayName("TKT-4: every entry waits for the listeners, oldest first, until it is sent")
    void relaysEveryEntry() {
        tell(sample.entry(EntryKind.ENQUEUED));
        tell(sample.entry(EntryKind.APPROVED).ticket(null));
        tell(sample.entry(EntryKind.COMPLETED));
        List<Entry> waiting = store.unsent(0, 10);
        assertThat(waiting)
                .extracting(Entry::kind)
                .containsExactly(EntryKind.ENQUEUED, EntryKind.APPROVED, EntryKind.COMPLETED);
        assertThat(store.unsent(0, 2)).isEqualTo(waiting.subList(0, 2));
        assertThat(store.unsent(waiting.get(0).sequence(), 2)).isEqualTo(waiting.subList(1, 3));
        assertThat(store.unsent(waiting.get(2).sequence(), 2)).isEmpty();

        store.sent(List.of(waiting.get(1)));
        assertThat(store.unsent(0, 10)).containsExactly(waiting.get(0), waiting.get(2));
        store.sent(waiting);
        store.sent(waiting);

        assertThat(store.unsent(0, 10)).isEmpty();
        assertThat(chatter()).containsExactly(waiting.get(0), waiting.get(2));
        tell(sample.entry(EntryKind.CALLED));
        assertThat(store.unsent(0, 10)).hasSize(1);
    }

    @Test
    @DisplayName("TKT-4: an action that is called at once is not told before its outcome")
    void tellsNothingOfAnImmediateCall() {
        accepted(sample.action().state(ActionState.CALLING));

        assertThat(chatter()).isEmpty();
        assertThat(store.unsent(0, 10)).isEmpty();
    }

    private List<Entry> page(long after, int limit) {
        return store.entries(sample.tenant(), Sample.TICKET, after, limit);
    }

    private void tell(EntryBuilder entry) {
        tell(sample.action().build(), entry.build());
    }

    private void tell(Action action, Entry entry) {
        assertThat(store.accept(Sample.acceptance(action).entry(entry).build())).isEqualTo(Admission.ACCEPTED);
    }
}
