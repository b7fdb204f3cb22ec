/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.command.RequestKey;
import dev.aftersales.spi.TeamId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.store.Action;
import dev.aftersales.store.Briefing;
import dev.aftersales.store.BriefingRequest;
import dev.aftersales.store.CapKey;
import dev.aftersales.store.CapKind;
import dev.aftersales.store.CapScope;
import dev.aftersales.store.Entitlement;
import dev.aftersales.store.Team;
import dev.aftersales.store.Ticket;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a command is decided on, read at once. */
abstract class BriefingContract extends IdContract {

    private static final RequestKey KEY = RequestKey.of("form-1");
    private static final CapScope ALL = new CapScope(EnumSet.allOf(CapKind.class), "INV-1");

    @Test
    @DisplayName("TKT-5: a briefing tells of the request, the ticket, its team and the caps, as each is told alone")
    void tellsAll() {
        Ticket ticket = sample.ticket().team(TeamId.of("vip")).build();
        Team team = sample.team().id(TeamId.of("vip")).build();
        store.put(ticket);
        store.put(team);
        store.put(sample.team().build());
        Action action = accepted(
                sample.action().requestKey(KEY),
                sample.claim(sample.cap(""), "3"),
                sample.claim(sample.cap("2"), "1"),
                sample.claim(sample.cap("1"), "2.50"));

        BriefingRequest request = new BriefingRequest(sample.tenant(), KEY, Sample.TICKET, ALL);
        Briefing briefing = store.brief(request);

        assertThat(briefing.asked()).isEqualTo(request);
        assertSameRow(briefing.action().orElseThrow(), action);
        assertThat(briefing.ticket()).contains(ticket);
        assertThat(briefing.team()).contains(team);
        assertThat(briefing.entitlements()).hasSize(3);
        assertSameRow(briefing.entitlements(), store.entitlements(sample.tenant(), ALL.kinds(), ALL.source()));
    }

    @Test
    @DisplayName("TKT-5: what is not there is left out of a briefing, whatever else there is")
    void leavesOut() {
        assertEmpty(store.brief(new BriefingRequest(sample.tenant(), KEY, Sample.TICKET, ALL)));

        Ticket teamless = sample.ticket().team(TeamId.of("unknown")).build();
        store.put(teamless);
        Briefing briefing = store.brief(new BriefingRequest(sample.tenant(), KEY, Sample.TICKET, ALL));
        assertThat(briefing.ticket()).contains(teamless);
        assertThat(briefing.team()).isEmpty();
        accepted(sample.action(), sample.claim(sample.cap("1"), "1"));
        briefing = store.brief(new BriefingRequest(sample.tenant(), KEY, TicketRef.of("HD-2"), ALL));
        assertThat(briefing.ticket()).isEmpty();
        assertThat(briefing.entitlements()).hasSize(1);
        Action action = accepted(sample.action().requestKey(KEY));
        briefing = store.brief(new BriefingRequest(sample.tenant(), KEY, null, null));
        assertSameRow(briefing.action().orElseThrow(), action);
    }

    @Test
    @DisplayName("TKT-5: a briefing tells of nothing that it was not asked for")
    void tellsWhatItWasAskedFor() {
        CapKey total = new CapKey(sample.tenant(), CapKind.CREDIT_TOTAL, "INV-1", "");
        CapKey other = new CapKey(sample.tenant(), CapKind.CREDIT_TOTAL, "INV-2", "");
        store.put(sample.ticket().build());
        store.put(sample.team().build());
        accepted(
                sample.action(),
                sample.claim(total, "1"),
                sample.claim(other, "1"),
                sample.claim(sample.cap("1"), "1"));

        assertEmpty(store.brief(new BriefingRequest(sample.tenant(), KEY, null, null)));
        CapScope totals = new CapScope(Set.of(CapKind.CREDIT_TOTAL), "INV-1");
        assertThat(store.brief(new BriefingRequest(sample.tenant(), KEY, null, totals))
                        .entitlements())
                .extracting(Entitlement::key)
                .containsExactly(total);
        CapScope none = new CapScope(Set.of(), "INV-1");
        assertEmpty(store.brief(new BriefingRequest(sample.tenant(), KEY, null, none)));
    }

    @Test
    @DisplayName("EXE-8: a briefing tells of nothing of another tenant")
    void tellsNothingOfOthers() {
        store.put(sample.ticket().build());
        store.put(sample.team().build());
        accepted(sample.action().requestKey(KEY), sample.claim(sample.cap("1"), "1"));
        Sample other = new Sample("globex", sample.now());

        assertEmpty(store.brief(new BriefingRequest(other.tenant(), KEY, Sample.TICKET, ALL)));
        store.put(other.ticket().build());
        Briefing briefing = store.brief(new BriefingRequest(other.tenant(), KEY, Sample.TICKET, ALL));
        assertThat(briefing.ticket()).isPresent();
        assertThat(briefing.team()).isEmpty();
    }

    private static void assertEmpty(Briefing briefing) {
        assertThat(briefing.action()).isEmpty();
        assertThat(briefing.ticket()).isEmpty();
        assertThat(briefing.team()).isEmpty();
        assertThat(briefing.entitlements()).isEmpty();
    }
}
