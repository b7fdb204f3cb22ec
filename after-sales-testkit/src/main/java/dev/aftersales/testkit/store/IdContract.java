/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.command.DocumentRef;
import dev.aftersales.command.RequestKey;
import dev.aftersales.spi.FollowerId;
import dev.aftersales.spi.TeamId;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.UserId;
import dev.aftersales.store.Action;
import dev.aftersales.store.ActionState;
import dev.aftersales.store.BriefingRequest;
import dev.aftersales.store.CapKey;
import dev.aftersales.store.CapKind;
import dev.aftersales.store.CapScope;
import dev.aftersales.store.Document;
import dev.aftersales.store.Entitlement;
import dev.aftersales.store.Follower;
import dev.aftersales.store.HoldEffect;
import dev.aftersales.store.Ticket;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Ids: those that differ by as little as a letter's case are two. */
abstract class IdContract extends TextContract {

    /** No two of them are one id. The last two are one letter with its accent, and a letter followed by an accent. */
    private static final List<String> ALIKE =
            List.of("hd-1", "HD-1", "Hd-1", "HD-1 ", " HD-1", "HD-1  ", "HD-1\u00a0", "HD-\u00c9", "HD-E\u0301");

    @Test
    @DisplayName("TKT-1: ids that differ by case, by a blank or by how an accent is written are different ids")
    void tellsIdsApart() {
        for (String id : ALIKE) {
            assertThat(store.put(sample.ticket().ref(TicketRef.of(id)).title(id).build()))
                    .isTrue();
            assertThat(store.put(sample.team().id(TeamId.of(id)).name(id).build()))
                    .isTrue();
            Action action = accepted(
                    sample.action().requestKey(RequestKey.of(id)).ticket(TicketRef.of(id)),
                    sample.claim(sample.cap(id), "10"));
            Document document =
                    sample.document(id, action).ticket(TicketRef.of(id)).build();
            moved(action, ActionState.COMPLETED, HoldEffect.KEEP, Sample.change(document));
        }

        for (String id : ALIKE) {
            TicketRef ticket = TicketRef.of(id);
            assertThat(store.ticket(sample.tenant(), ticket).orElseThrow().title())
                    .isEqualTo(id);
            assertThat(store.team(sample.tenant(), TeamId.of(id)).orElseThrow().name())
                    .isEqualTo(id);
            Action action = store.action(sample.tenant(), RequestKey.of(id)).orElseThrow();
            assertThat(action.ticket()).isEqualTo(ticket);
            assertThat(store.documents(sample.tenant(), ticket))
                    .extracting(Document::id)
                    .containsExactly(id);
            assertThat(store.recorded(sample.tenant(), List.of(documentRef(id))))
                    .containsExactly(documentRef(id));
        }
        assertThat(store.ticket(sample.tenant(), TicketRef.of("hD-1"))).isEmpty();
        assertThat(store.action(sample.tenant(), RequestKey.of("HD-1   "))).isEmpty();
    }

    @Test
    @DisplayName("EXE-8: tenants whose names differ by case or by a blank are different tenants")
    void tellsTenantsApart() {
        for (String name : ALIKE) {
            Sample tenant = new Sample(name, sample.now());
            assertThat(store.put(tenant.ticket().title(name).build())).isTrue();
            accepted(tenant.action(), tenant.claim(tenant.cap("1"), "10"));
        }

        for (String name : ALIKE) {
            TenantId tenant = TenantId.of(name);
            assertThat(store.ticket(tenant, Sample.TICKET).orElseThrow().title())
                    .isEqualTo(name);
            assertThat(store.openActions(tenant, Sample.TICKET))
                    .extracting(Action::tenant)
                    .containsExactly(tenant);
            assertThat(store.entitlements(tenant, EnumSet.allOf(CapKind.class), "INV-1"))
                    .hasSize(1);
        }
    }

    @Test
    @DisplayName("REF-9: caps come in the order of their keys, which is the same on every store")
    void ordersCaps() {
        List<CapKey> keys =
                List.of("10", "9", "B", "a", "_", " ", "a ", "A", "\u00e9", "\uff5e", "\ud83d\udd27", "").stream()
                        .map(sample::cap)
                        .toList();
        for (CapKey key : keys) {
            accepted(sample.action(), sample.claim(key, "1"));
        }

        assertThat(store.entitlements(sample.tenant(), EnumSet.allOf(CapKind.class), "INV-1"))
                .extracting(Entitlement::key)
                .containsExactlyElementsOf(keys.stream().sorted().toList());
    }

    @Test
    @DisplayName("TKT-1: ids are as long as they may be, in any script")
    void keepsLongIds() {
        String longest = "\u6f22".repeat(128);
        Sample other = new Sample(longest, sample.now());
        Ticket ticket = other.ticket()
                .ref(TicketRef.of(longest))
                .team(TeamId.of(longest))
                .followers(List.of(new Follower(FollowerId.of(longest), null)))
                .build();
        store.put(ticket);
        Action action = other.action()
                .requestKey(RequestKey.of(longest))
                .ticket(ticket.ref())
                .build();
        CapKey cap = new CapKey(other.tenant(), CapKind.RETURN_LOT, longest, longest + "/" + longest);
        accepted(action, other.claim(cap, "3"));
        Document document = other.document(longest, action)
                .ticket(ticket.ref())
                .creator(UserId.of(longest))
                .build();
        moved(stored(action), ActionState.COMPLETED, HoldEffect.CONSUME, Sample.change(document, other.hold(cap, "3")));

        assertThat(store.ticket(other.tenant(), ticket.ref())).contains(ticket);
        assertThat(store.action(other.tenant(), action.requestKey())
                        .orElseThrow()
                        .id())
                .isEqualTo(action.id());
        assertTaken(cap, "0", "3");
        assertThat(stored(other.tenant(), document.ref()).creator()).isEqualTo(document.creator());
    }

    @Test
    @DisplayName("TKT-6: an id that no database can keep, for the NUL in it, names nothing, and breaks nothing")
    void namesNothing() {
        String odd = "HD\u00001";
        TicketRef ticket = TicketRef.of(odd);
        CapScope caps = new CapScope(EnumSet.allOf(CapKind.class), odd);

        assertThat(store.ticket(sample.tenant(), ticket)).isEmpty();
        assertThat(store.summary(sample.tenant(), ticket)).isEmpty();
        assertThat(store.team(sample.tenant(), TeamId.of(odd))).isEmpty();
        assertThat(store.action(sample.tenant(), RequestKey.of(odd))).isEmpty();
        assertThat(store.document(sample.tenant(), documentRef(odd))).isEmpty();
        assertThat(store.documents(sample.tenant(), ticket)).isEmpty();
        assertThat(store.openActions(sample.tenant(), ticket)).isEmpty();
        assertThat(store.entries(sample.tenant(), ticket, 0, 10)).isEmpty();
        assertThat(store.entitlements(sample.tenant(), caps.kinds(), odd)).isEmpty();
        BriefingRequest request = new BriefingRequest(sample.tenant(), RequestKey.of("known"), ticket, caps);
        assertThat(store.brief(request).ticket()).isEmpty();
        assertThat(store.brief(request).entitlements()).isEmpty();
    }

    private DocumentRef documentRef(String id) {
        return sample.document(id, sample.action().build()).build().ref();
    }
}
