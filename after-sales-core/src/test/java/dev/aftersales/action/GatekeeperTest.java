/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.command.Datum;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.access.AccessDecision;
import dev.aftersales.spi.access.AccessPolicy;
import dev.aftersales.spi.access.AccessRequest;
import dev.aftersales.spi.access.Permission;
import dev.aftersales.spi.access.Target;
import dev.aftersales.spi.access.TargetKind;
import dev.aftersales.spi.ports.Ports;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GatekeeperTest {

    private static Optional<Refusal> asked(TargetKind kind, AccessDecision... decisions) {
        AccessPolicy policy = (actor, requests) -> List.of(decisions);
        return Gatekeeper.refusal(
                Ports.of(policy), Scene.MARTA, new AccessRequest(Permission.VIEW_TICKET, new Target(kind, "1")));
    }

    @Test
    @DisplayName("EXE-9: what is allowed is not refused")
    void allowed() {
        assertThat(asked(TargetKind.TICKET, AccessDecision.allow())).isEmpty();
    }

    @Test
    @DisplayName("EXE-9: what is denied is refused with the host's own code")
    void denied() {
        assertThat(asked(TargetKind.TICKET, AccessDecision.deny("NOT_YOUR_TEAM")))
                .contains(Refusal.of(RefusalCode.ACCESS_DENIED).with("reason", Datum.of("NOT_YOUR_TEAM")));
    }

    @Test
    @DisplayName("EXE-9: what is hidden is refused exactly as what does not exist")
    void hidden() {
        assertThat(asked(TargetKind.TICKET, AccessDecision.hide()))
                .contains(Refusal.at("ticket", RefusalCode.TICKET_NOT_FOUND));
        assertThat(asked(TargetKind.TEAM, AccessDecision.hide()))
                .contains(Refusal.at("team", RefusalCode.TEAM_NOT_FOUND));
        assertThat(asked(TargetKind.DOCUMENT, AccessDecision.hide()))
                .contains(Refusal.of(RefusalCode.DOCUMENT_NOT_FOUND));
        assertThat(asked(TargetKind.TENANT, AccessDecision.hide())).contains(Refusal.of(RefusalCode.ACTION_NOT_FOUND));
    }

    @Test
    @DisplayName("EXE-9: a policy that does not answer the one question asked hides")
    void unanswered() {
        Refusal notFound = Refusal.at("ticket", RefusalCode.TICKET_NOT_FOUND);

        assertThat(asked(TargetKind.TICKET)).contains(notFound);
        assertThat(asked(TargetKind.TICKET, AccessDecision.allow(), AccessDecision.allow()))
                .contains(notFound);
    }
}
