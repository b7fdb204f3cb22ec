/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.DocumentRef;
import dev.aftersales.command.RequestKey;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.UserId;
import dev.aftersales.store.Document;
import dev.aftersales.store.DocumentStanding;
import dev.aftersales.store.Entry;
import dev.aftersales.store.EntryKind;
import dev.aftersales.store.Hold;
import dev.aftersales.store.Revision;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReconciliationTest {

    private static final DocumentRef REF = new DocumentRef(DocumentKind.CREDIT_NOTE, "P-1");

    private final Scene scene = new Scene();
    private final Reconciliation reconciliation = new Reconciliation(
            scene.surroundings(scene.clock, new PortCalls(Runnable::run, scene.timing.callDeadline())),
            List.of(new PaperTracker(scene.backEnd)));

    private Document document() {
        return scene.store.document(Scene.TENANT, REF).orElseThrow();
    }

    private boolean changed() {
        return reconciliation.documentChanged(Scene.TENANT, REF);
    }

    private void outside(String state) {
        scene.backEnd.papers.replaceAll(
                (key, of) -> of.stream().map(paper -> paper.inState(state)).toList());
    }

    private Entry lastTold() {
        List<Entry> entries = scene.store.entries(Scene.TENANT, Take.TICKET, 0, 100);
        return entries.get(entries.size() - 1);
    }

    @Test
    @DisplayName("EXE-10: a document that changed outside changes view, chatter and caps")
    void changedOutside() {
        scene.execute(Take.one(4));
        outside("CANCELLED");

        assertThat(changed()).isTrue();
        assertThat(document().state()).isEqualTo("CANCELLED");
        assertThat(document().checkedAt()).isEqualTo(scene.clock.instant());
        assertThat(scene.taken()).isEqualTo("0+0");
        assertThat(lastTold().kind()).isEqualTo(EntryKind.DOCUMENT_CHANGED);
        assertThat(lastTold().data()).containsOnly(Map.entry("before", "POSTED"), Map.entry("after", "CANCELLED"));
        assertThat(lastTold().user()).isEqualTo(UserId.of("back-end"));
        assertThat(lastTold().document()).isEqualTo(REF);
    }

    @Test
    @DisplayName("EXE-10: a document that did not change is noted as read, and nothing is told")
    void unchanged() {
        scene.execute(Take.one(4));
        scene.clock.advance(Duration.ofHours(1));

        assertThat(changed()).isFalse();
        assertThat(document().checkedAt()).isEqualTo(scene.clock.instant());
        assertThat(scene.told()).containsExactly(EntryKind.COMPLETED);
        assertThat(scene.taken()).isEqualTo("0+4");
    }

    @Test
    @DisplayName("EXE-10: a document nobody here made is none of our business")
    void unknown() {
        assertThat(changed()).isFalse();
    }

    @Test
    @DisplayName("REF-9: more taken outside than there is, is told")
    void overCap() {
        scene.execute(Take.one(4));
        outside("OVER");

        assertThat(changed()).isTrue();
        assertThat(scene.told()).endsWith(EntryKind.DOCUMENT_CHANGED, EntryKind.OVER_CAP);
        assertThat(changed()).as("told once").isFalse();
    }

    @Test
    @DisplayName("REF-9: more taken outside than there is, is told although the document stayed as it was")
    void overCapAlone() {
        scene.execute(Take.one(4));
        Document known = document();
        DocumentTracker.Tracked over = new DocumentTracker.Tracked(
                PaperEffect.facts(Paper.of("P-1", BigDecimal.valueOf(4))),
                List.of(new Hold(scene.cap().key(), new BigDecimal("4.00"))),
                true);

        Sighting sighting = Sighting.of(known, over, known.snapshot(), scene.clock.instant());

        assertThat(sighting.isNews()).isTrue();
        assertThat(sighting.entries()).extracting(Entry::kind).containsExactly(EntryKind.OVER_CAP);
        assertThat(sighting.now().holds())
                .as("the same quantity, as it is kept")
                .isEqualTo(known.holds());
    }

    @Test
    @DisplayName("EXE-10: a posted document that vanished keeps its caps, to be safe, and is read no more")
    void vanished() {
        scene.execute(Take.one(4));
        scene.backEnd.papers.clear();

        assertThat(changed()).isTrue();
        assertThat(document().state()).isEqualTo("GONE");
        assertThat(document().standing()).isEqualTo(DocumentStanding.COUNTED);
        assertThat(document().settled()).isTrue();
        assertThat(scene.taken()).isEqualTo("0+4");
        scene.clock.advance(Duration.ofHours(1));
        assertThat(scene.store.toPoll(9, scene.clock.instant())).isEmpty();
    }

    @Test
    @DisplayName("REF-12: a draft that was deleted outside frees what it took, and hides")
    void deletedDraft() {
        scene.execute(Take.one(4));
        Document draft =
                document().change().standing(DocumentStanding.OPEN_WORK).build();
        scene.store.revise(new Revision(document(), draft, List.of()));
        scene.backEnd.papers.clear();

        assertThat(changed()).isTrue();
        assertThat(document().standing()).isEqualTo(DocumentStanding.HIDDEN);
        assertThat(document().holds()).isEmpty();
        assertThat(scene.taken()).isEqualTo("0+0");
    }

    @Test
    @DisplayName("EXE-10: a document with an unfinished action is left to that action")
    void openAction() {
        scene.execute(Take.one(4));
        scene.backEnd.nextIsUnavailable();
        RequestKey key = RequestKey.of("request-2");
        scene.engine.execute(Scene.MARTA, Take.of("P-1", 0, Take.Shape.CHANGE), key);
        outside("CANCELLED");

        assertThat(changed()).isFalse();
        assertThat(document().state()).isEqualTo("POSTED");
    }

    @Test
    @DisplayName("EXE-10: a document without a tracker is left alone")
    void untracked() {
        scene.execute(Take.one(4));
        Reconciliation none = new Reconciliation(
                scene.surroundings(scene.clock, new PortCalls(Runnable::run, scene.timing.callDeadline())), List.of());

        assertThat(none.documentChanged(Scene.TENANT, REF)).isFalse();
    }

    @Test
    @DisplayName("EXE-10: a back end that cannot be read changes nothing, and says so")
    void unreadable() {
        scene.execute(Take.one(4));
        scene.backEnd.papers.put(PortKey.of("NULL"), nullPaper());

        assertThatThrownBy(this::changed).isInstanceOf(ReadFailed.class);
        assertThat(document().state()).isEqualTo("POSTED");
    }

    private static List<Paper> nullPaper() {
        List<Paper> papers = new ArrayList<>();
        papers.add(null);
        return papers;
    }

    @Test
    @DisplayName("EXE-10: polling reads what was not read for a while, the longest unread first, as many as asked for")
    void poll() {
        for (int i = 0; i < 3; i++) {
            scene.engine.execute(Scene.MARTA, Take.of("INV-" + i, 1, Take.Shape.ONE), RequestKey.of("poll-" + i));
            scene.clock.advance(Duration.ofSeconds(1));
        }
        outside("CANCELLED");
        assertThat(reconciliation.poll(9)).as("read a moment ago").isZero();
        scene.clock.advance(scene.timing.poll());

        assertThat(reconciliation.poll(2)).isEqualTo(2);
        assertThat(document().state()).isEqualTo("CANCELLED");
        assertThat(reconciliation.poll(2)).isEqualTo(1);
        assertThat(reconciliation.poll(2)).isZero();
    }

    @Test
    @DisplayName("EXE-10: polling is not held up by documents that cannot be read")
    void pollUnreadable() {
        scene.execute(Take.one(4));
        scene.clock.advance(Duration.ofSeconds(1));
        scene.engine.execute(Scene.MARTA, Take.of("INV-2", 1, Take.Shape.ONE), RequestKey.of("request-2"));
        outside("CANCELLED");
        scene.clock.advance(scene.timing.poll().plusSeconds(1));
        scene.spy.nextFails("revise");

        assertThat(reconciliation.poll(1)).isZero();
        assertThat(document().state()).as("put off").isEqualTo("POSTED");
        assertThat(reconciliation.poll(1)).isEqualTo(1);
        assertThat(document().state()).as("the other one had its turn").isEqualTo("POSTED");
        scene.clock.advance(scene.timing.poll().plusSeconds(1));
        assertThat(reconciliation.poll(9)).isEqualTo(1);
        assertThat(document().state()).isEqualTo("CANCELLED");
    }
}
