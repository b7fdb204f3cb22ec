/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.UserId;
import dev.aftersales.store.Action;
import dev.aftersales.store.ActionState;
import dev.aftersales.store.Admission;
import dev.aftersales.store.CapKey;
import dev.aftersales.store.Document;
import dev.aftersales.store.DocumentStanding;
import dev.aftersales.store.Entitlement;
import dev.aftersales.store.Entry;
import dev.aftersales.store.EntryKind;
import dev.aftersales.store.Hold;
import dev.aftersales.store.HoldEffect;
import dev.aftersales.store.Revision;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Outside changes of documents, and which documents to look after. */
abstract class RevisionContract extends DocumentContract {

    @Test
    @DisplayName("EXE-10: an outside change is written with its entries, and raises the revision")
    void writesTheChange() {
        Document seen = recorded("CN-1");
        int told = chatter().size();
        Document posted = seen.change()
                .number("RINV/1")
                .state("POSTED")
                .standing(DocumentStanding.COUNTED)
                .checkedAt(sample.now().plusSeconds(60))
                .build();
        Document careless = posted.change()
                .ticket(TicketRef.of("HD-2"))
                .creator(UserId.of("somebody-else"))
                .createdAt(sample.now().plusSeconds(60))
                .openAction(sample.action().build().id())
                .revision(9)
                .build();

        Entry changed = sample.entry(EntryKind.DOCUMENT_CHANGED).build();
        Entry over = sample.entry(EntryKind.OVER_CAP).build();
        assertThat(store.revise(new Revision(seen, careless, List.of(changed, over))))
                .isTrue();

        assertSameRow(
                stored(sample.tenant(), seen.ref()), posted.change().revision(1).build());
        assertThat(chatter().subList(told, told + 2))
                .extracting(Entry::kind)
                .containsExactly(EntryKind.DOCUMENT_CHANGED, EntryKind.OVER_CAP);
    }

    @Test
    @DisplayName("REF-9: an outside change adjusts what is consumed by the difference of the holds")
    void adjustsCaps() {
        CapKey more = sample.cap("1");
        CapKey less = sample.cap("2");
        CapKey gone = sample.cap("3");
        CapKey same = sample.cap("4");
        accepted(sample.action(), sample.claim(less, "1"));
        Document seen = recorded(
                "CN-1",
                sample.claim(more, "2"),
                sample.claim(less, "5"),
                sample.claim(gone, "4"),
                sample.claim(same, "1"));

        revised(seen, sample.hold(more, "11"), sample.hold(less, "1"), sample.hold(less, "2"), sample.hold(same, "1"));

        assertTaken(more, "0", "11");
        assertTaken(less, "1", "3");
        assertTaken(gone, "0", "0");
        assertTaken(same, "0", "1");
        assertThat(entitlement(more).orElseThrow().gen()).isEqualTo(1);
        assertThat(stored(sample.tenant(), seen.ref()).holds())
                .extracting(Hold::cap)
                .containsExactly(more, less, same);
    }

    @Test
    @DisplayName("REF-9: an outside change may take of a cap that no action has met; it is observed when one does")
    void meetsANewCap() {
        CapKey cap = sample.cap("1");
        revised(recorded("CN-1"), sample.hold(cap, "4"));

        Entitlement expected = Entitlement.builder()
                .key(cap)
                .unit("")
                .total(BigDecimal.ZERO)
                .external(BigDecimal.ZERO)
                .reserved(BigDecimal.ZERO)
                .consumed(new BigDecimal("4"))
                .gen(0)
                .build();
        assertSameRow(entitlement(cap).orElseThrow(), expected);
        assertThat(accept(sample.action().build(), sample.claim(cap, "7"))).isEqualTo(Admission.CAP_MISSED);
        accepted(sample.action(), sample.claim(cap, "6"));
        assertThat(entitlement(cap).orElseThrow().gen()).isEqualTo(1);
        assertTaken(cap, "6", "4");
    }

    @Test
    @DisplayName("EXE-5: of two who saw the same revision one writes")
    void comparesTheRevision() {
        CapKey cap = sample.cap("1");
        Document seen = recorded("CN-1", sample.claim(cap, "3"));
        revised(seen, sample.hold(cap, "2"));
        int told = chatter().size();

        assertThat(store.revise(revision(seen, sample.hold(cap, "1")))).isFalse();
        Document ahead = seen.change().revision(2).build();
        assertThat(store.revise(revision(ahead, sample.hold(cap, "1")))).isFalse();

        assertTaken(cap, "0", "2");
        assertThat(stored(sample.tenant(), seen.ref()).revision()).isEqualTo(1);
        assertThat(chatter()).hasSize(told);
    }

    @Test
    @DisplayName("REF-7: what an open action is about to change is not revised")
    void waitsForTheOpenAction() {
        CapKey cap = sample.cap("1");
        Document seen = recorded("CN-1", sample.claim(cap, "3"));
        Action cancel = accepted(sample.action().subject(seen.ref()), sample.claim(cap, "-3"));
        Document busy = stored(sample.tenant(), seen.ref());

        assertThat(store.revise(revision(seen))).isFalse();
        assertThat(store.revise(revision(busy))).isFalse();
        assertTaken(cap, "0", "3");
        moved(cancel, ActionState.REFUSED, HoldEffect.RELEASE);
        assertThat(store.revise(revision(seen))).isTrue();
        assertTaken(cap, "0", "0");
    }

    @Test
    @DisplayName("EXE-10: a document that is not kept, or is another one, is not revised")
    void revisesWhatIsKept() {
        Document kept = recorded("CN-1");
        Document unknown = kept.change().id("CN-2").build();

        assertThat(store.revise(revision(unknown))).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> store.revise(new Revision(kept, unknown, List.of())));

        assertThat(store.document(sample.tenant(), unknown.ref())).isEmpty();
    }

    @Test
    @DisplayName("EXE-10: what would fall below zero is a defect that names the cap, and nothing is written")
    void revisesNothingBelowZero() {
        CapKey first = sample.cap("1");
        CapKey second = sample.cap("2");
        Document seen = recorded("CN-1", sample.claim(first, "5"));

        assertThatIllegalStateException()
                .isThrownBy(() -> store.revise(revision(seen, sample.hold(second, "-1"))))
                .withMessageContaining(second.toString());

        assertSameRow(stored(sample.tenant(), seen.ref()), seen);
        assertTaken(first, "0", "5");
        assertUntouched(second);
    }

    private void revised(Document seen, Hold... holds) {
        assertThat(store.revise(revision(seen, holds))).isTrue();
    }

    private Revision revision(Document seen, Hold... holds) {
        Entry entry = sample.entry(EntryKind.DOCUMENT_CHANGED).build();
        return new Revision(seen, seen.change().holds(List.of(holds)).build(), List.of(entry));
    }
}
