/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.DocumentRef;
import dev.aftersales.command.RequestKey;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.store.ActionState;
import dev.aftersales.store.Entry;
import dev.aftersales.store.EntryKind;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EntriesTest {

    private final Scene scene = new Scene();

    private Entry first(Take take) {
        scene.engine.execute(Scene.MARTA, take, RequestKey.of("entry"));
        return scene.store.entries(Scene.TENANT, Take.TICKET, 0, 9).get(0);
    }

    @Test
    @DisplayName("TKT-4: an entry tells who moved what from where to where, and links the document made")
    void made() {
        scene.clock.advance(Duration.ofSeconds(3));
        Entry entry = first(Take.one(4));

        assertThat(entry.kind()).isEqualTo(EntryKind.COMPLETED);
        assertThat(entry.before()).isEqualTo(ActionState.CALLING);
        assertThat(entry.after()).isEqualTo(ActionState.COMPLETED);
        assertThat(entry.user()).isEqualTo(Scene.MARTA.user());
        assertThat(entry.at()).isEqualTo(scene.clock.instant());
        assertThat(entry.document()).isEqualTo(new DocumentRef(DocumentKind.CREDIT_NOTE, "P-1"));
        assertThat(entry.number()).isEqualTo("N/P-1");
        assertThat(entry.service()).isEqualTo(AfterSalesService.REFUND);
        assertThat(entry.commandName()).isEqualTo("fake.take");
        assertThat(entry.data()).isEmpty();
    }

    @Test
    @DisplayName("TKT-4: an entry without a new document links the one that is changed, or that the step is about")
    void about() {
        scene.execute(Take.one(4));
        scene.backEnd.nextIsRefused().nextIsRefused();
        scene.engine.execute(Scene.MARTA, Take.of("P-1", 0, Take.Shape.CHANGE), RequestKey.of("change"));
        scene.engine.execute(Scene.MARTA, Take.of("ABOUT", 1, Take.Shape.ONE), RequestKey.of("about"));
        scene.engine.execute(Scene.MARTA, Take.of("INV-2", 1, Take.Shape.NOTHING), RequestKey.of("nothing"));

        assertThat(scene.store.entries(Scene.TENANT, Take.TICKET, 0, 9))
                .extracting(Entry::document)
                .containsExactly(
                        new DocumentRef(DocumentKind.CREDIT_NOTE, "P-1"),
                        new DocumentRef(DocumentKind.CREDIT_NOTE, "P-1"),
                        new DocumentRef(DocumentKind.COUPON, "C-1"),
                        null);
    }

    @Test
    @DisplayName("TKT-4: the entry of an action that waits comes from nowhere")
    void stored() {
        scene.engine.enqueue(Scene.MARTA, Take.one(4), Scene.KEY);
        Entry entry = scene.store.entries(Scene.TENANT, Take.TICKET, 0, 9).get(0);

        assertThat(entry.before()).isNull();
        assertThat(entry.after()).isEqualTo(ActionState.ACCEPTED);
        assertThat(entry.document()).isNull();
    }
}
