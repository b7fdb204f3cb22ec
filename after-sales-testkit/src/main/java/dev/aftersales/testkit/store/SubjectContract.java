/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.aftersales.store.AcceptanceBuilder;
import dev.aftersales.store.Action;
import dev.aftersales.store.ActionState;
import dev.aftersales.store.Admission;
import dev.aftersales.store.CapClaim;
import dev.aftersales.store.Document;
import dev.aftersales.store.HoldEffect;
import dev.aftersales.store.Revision;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The document an action changes: one open action at a time, decided on what is kept. */
abstract class SubjectContract extends HoldContract {

    @Test
    @DisplayName("REF-7: one open action on a document, until it is finished; held is not finished")
    void oneOpenActionPerDocument() {
        Document subject = recorded("CN-1");
        Action first = accepted(sample.action().subject(subject.ref()));
        assertThat(stored(sample.tenant(), subject.ref()).openAction()).isEqualTo(first.id());
        CapClaim tooMuch = sample.claim(sample.cap("1"), "11");

        Action second = sample.action().subject(subject.ref()).build();
        assertThat(accept(second, tooMuch)).isEqualTo(Admission.SUBJECT_BUSY);
        Action held = moved(first, ActionState.HELD, HoldEffect.KEEP);
        assertThat(accept(second)).isEqualTo(Admission.SUBJECT_BUSY);
        moved(held, ActionState.COMPLETED, HoldEffect.KEEP);
        assertThat(stored(sample.tenant(), subject.ref()).openAction()).isNull();
        assertThat(accept(second)).isEqualTo(Admission.ACCEPTED);
    }

    @Test
    @DisplayName("REF-7: an action decided on an older revision of its document is stale")
    void refusesAStaleSubject() {
        Document seen = recorded("CN-1");
        store.revise(new Revision(seen, seen.change().state("POSTED").build(), List.of()));
        AcceptanceBuilder acceptance =
                Sample.acceptance(sample.action().subject(seen.ref()).build());

        assertThat(store.accept(acceptance.subjectRevision(seen.revision()).build()))
                .isEqualTo(Admission.STALE);
        assertThat(stored(sample.tenant(), seen.ref()).openAction()).isNull();
        assertThat(store.accept(acceptance.subjectRevision(seen.revision() + 1).build()))
                .isEqualTo(Admission.ACCEPTED);
    }

    @Test
    @DisplayName("REF-12: a subject that is not kept is a defect")
    void needsTheSubject() {
        Document unknown = sample.document("CN-9", sample.action().build()).build();
        Action action = sample.action().subject(unknown.ref()).build();

        assertThatIllegalStateException().isThrownBy(() -> accept(action)).withMessageContaining("CN-9");

        assertThat(store.action(sample.tenant(), action.id())).isEmpty();
    }
}
