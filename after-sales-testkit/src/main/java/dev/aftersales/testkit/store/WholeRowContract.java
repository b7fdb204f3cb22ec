/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.DocumentRef;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.TenantId;
import dev.aftersales.store.Action;
import dev.aftersales.store.ActionState;
import dev.aftersales.store.Admission;
import dev.aftersales.store.Document;
import dev.aftersales.store.DocumentStanding;
import dev.aftersales.store.Entry;
import dev.aftersales.store.EntryKind;
import dev.aftersales.store.HoldEffect;
import dev.aftersales.store.Revision;
import dev.aftersales.store.Team;
import dev.aftersales.store.Ticket;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every component of the other rows, at its fullest and at its emptiest. */
abstract class WholeRowContract extends WholeActionContract {

    @Test
    @DisplayName("REF-9: a document says whether more is taken of its source than there is, until it does no longer")
    void keepsOverCap() {
        Document seen = recorded("CN-1");
        assertThat(seen.overCap()).isFalse();

        Document over = seen.change().overCap(true).build();
        assertThat(store.revise(new Revision(seen, over, List.of()))).isTrue();
        Document kept = stored(sample.tenant(), seen.ref());
        assertThat(kept.overCap()).isTrue();
        assertThat(store.revise(new Revision(kept, seen, List.of()))).isTrue();

        assertThat(stored(sample.tenant(), seen.ref()).overCap()).isFalse();
    }

    @Test
    @DisplayName("TKT-3: every standing of a document, and none of what need not be said of one")
    void keepsEveryStanding() {
        for (DocumentStanding standing : DocumentStanding.values()) {
            Action action = accepted(sample.action());
            Document bare =
                    sample.document(standing.name(), action).standing(standing).build();

            moved(action, ActionState.COMPLETED, HoldEffect.KEEP, Sample.change(bare));

            assertSameRow(stored(sample.tenant(), bare.ref()), bare);
        }
    }

    @Test
    @DisplayName("REF-9: documents that actions recorded are known as our own")
    void knowsItsOwnDocuments() {
        DocumentRef own = recorded("CN-1").ref();
        DocumentRef otherKind = new DocumentRef(DocumentKind.COUPON, own.id());
        DocumentRef otherId = new DocumentRef(own.kind(), "CN-2");

        assertThat(store.recorded(sample.tenant(), List.of(otherKind, own, otherId)))
                .containsExactly(own);
        assertThat(store.recorded(sample.tenant(), List.of())).isEmpty();
        assertThat(store.recorded(TenantId.of("globex"), List.of(own))).isEmpty();
    }

    @Test
    @DisplayName("TKT-4: an entry of which little is said comes back with as little")
    void keepsABareEntry() {
        Entry bare =
                sample.entry(EntryKind.ENQUEUED).ticket(null).data(Map.of()).build();

        assertThat(store.accept(
                        Sample.acceptance(sample.action().build()).entry(bare).build()))
                .isEqualTo(Admission.ACCEPTED);

        Entry kept = store.unsent(0, 1).get(0);
        assertSameRow(kept, bare.change().sequence(kept.sequence()).build());
    }

    @Test
    @DisplayName("TKT-1: numbers that the host counts with may be as great as they come")
    void keepsGreatNumbers() {
        Ticket ticket = sample.ticket().version(Long.MAX_VALUE).build();
        Team team = sample.team()
                .version(Long.MAX_VALUE)
                .settingsRevision(Long.MAX_VALUE)
                .services(EnumSet.allOf(AfterSalesService.class))
                .build();
        store.put(ticket);
        store.put(team);

        assertThat(store.ticket(sample.tenant(), Sample.TICKET)).contains(ticket);
        assertThat(store.team(sample.tenant(), Sample.TEAM)).contains(team);
        assertThat(store.put(ticket)).isFalse();
        Action action = accepted(sample.action().fence(Long.MAX_VALUE - 1).unsure(Integer.MAX_VALUE));
        assertThat(action.fence()).isEqualTo(Long.MAX_VALUE - 1);
    }
}
