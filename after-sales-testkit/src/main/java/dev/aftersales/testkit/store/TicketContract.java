/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.EmailAddress;
import dev.aftersales.spi.FollowerId;
import dev.aftersales.spi.LotNumber;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.SaleOrderId;
import dev.aftersales.spi.TeamId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.fieldservice.ProjectId;
import dev.aftersales.store.Action;
import dev.aftersales.store.ActionState;
import dev.aftersales.store.Admission;
import dev.aftersales.store.Entry;
import dev.aftersales.store.EntryKind;
import dev.aftersales.store.Follower;
import dev.aftersales.store.HoldEffect;
import dev.aftersales.store.Team;
import dev.aftersales.store.Ticket;
import dev.aftersales.store.Transition;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Snapshots of tickets and teams. */
abstract class TicketContract extends StoreUnderTest {

    @Test
    @DisplayName("TKT-1: a ticket comes back as it was put")
    void keepsAllOfATicket() {
        Ticket ticket = sample.ticket()
                .product(ProductId.of("drill"))
                .lot(LotNumber.of("SN-1"))
                .saleOrder(SaleOrderId.of("SO-1"))
                .followers(List.of(
                        new Follower(FollowerId.of("f-2"), new EmailAddress("gemini@example.org")),
                        new Follower(FollowerId.of("f-1"), null)))
                .closed(true)
                .build();

        assertThat(store.put(ticket)).isTrue();

        assertThat(store.ticket(sample.tenant(), Sample.TICKET)).contains(ticket);
        assertThat(store.ticket(sample.tenant(), TicketRef.of("HD-2"))).isEmpty();
    }

    @Test
    @DisplayName("TKT-1: a newer version of a ticket replaces the kept one, an equal or older one is ignored")
    void keepsTheNewestTicket() {
        Ticket second = sample.ticket().version(2).title("second").build();
        Ticket third =
                sample.ticket().version(3).title("third").team(TeamId.of("vip")).build();
        store.put(second);

        assertThat(store.put(sample.ticket().version(1).title("first").build())).isFalse();
        assertThat(store.put(sample.ticket().version(2).title("again").build())).isFalse();
        assertThat(store.ticket(sample.tenant(), Sample.TICKET)).contains(second);
        assertThat(store.put(third)).isTrue();
        assertThat(store.ticket(sample.tenant(), Sample.TICKET)).contains(third);
    }

    @Test
    @DisplayName("SET-1: a team comes back as it was put")
    void keepsAllOfATeam() {
        Team team = sample.team()
                .services(Set.of(AfterSalesService.REFUND, AfterSalesService.FIELD_SERVICE))
                .defaultProject(ProjectId.of("field"))
                .settingsRevision(3)
                .build();

        assertThat(store.put(team)).isTrue();

        assertThat(store.team(sample.tenant(), Sample.TEAM)).contains(team);
        assertThat(store.team(sample.tenant(), TeamId.of("vip"))).isEmpty();
    }

    @Test
    @DisplayName("SET-1: a newer version of a team changes its name alone, an equal or older one nothing")
    void keepsTheSettingsOfATeam() {
        Team configured = sample.team()
                .version(2)
                .services(Set.of(AfterSalesService.REPAIR))
                .settingsRevision(1)
                .build();
        store.put(configured);

        assertThat(store.put(sample.team().version(1).name("older").build())).isFalse();
        assertThat(store.put(sample.team().version(2).name("equal").build())).isFalse();
        assertThat(store.team(sample.tenant(), Sample.TEAM)).contains(configured);
        assertThat(store.put(sample.team().version(3).name("newer").build())).isTrue();
        assertThat(store.team(sample.tenant(), Sample.TEAM))
                .contains(configured.change().version(3).name("newer").build());
    }

    @Test
    @DisplayName("SET-1: settings are written with the action that configures the team, and keep the newest name")
    void configuresATeam() {
        store.put(sample.team().version(1).build());
        Team configured = sample.team()
                .services(Set.of(AfterSalesService.COUPON))
                .defaultProject(ProjectId.of("field"))
                .settingsRevision(1)
                .build();
        store.put(sample.team().version(2).name("renamed").build());

        assertThat(configure(configured)).isEqualTo(Admission.ACCEPTED);

        assertThat(store.team(sample.tenant(), Sample.TEAM))
                .contains(configured.change().version(2).name("renamed").build());
    }

    @Test
    @DisplayName("SET-1: settings decided on an older revision are stale, and so are those of an unknown team")
    void refusesStaleSettings() {
        Team first = sample.team().settingsRevision(1).build();
        assertThat(configure(first)).as("unknown team").isEqualTo(Admission.STALE);
        store.put(sample.team().build());
        assertThat(configure(first)).isEqualTo(Admission.ACCEPTED);

        Team other = sample.team().services(Set.of(AfterSalesService.RETURN)).build();
        assertThat(configure(other.change().settingsRevision(1).build())).isEqualTo(Admission.STALE);
        assertThat(configure(other.change().settingsRevision(3).build())).isEqualTo(Admission.STALE);

        assertThat(store.team(sample.tenant(), Sample.TEAM)).contains(first);
        assertThat(configure(other.change().settingsRevision(2).build())).isEqualTo(Admission.ACCEPTED);
    }

    @Test
    @DisplayName("SET-1: settings that a back end had to provide come with the settlement, and the last one stands")
    void configuresATeamOnceProvided() {
        Team provided = sample.team()
                .services(Set.of(AfterSalesService.REPAIR))
                .settingsRevision(1)
                .build();
        store.put(sample.team().build());
        Action action = accepted(sample.action());
        configure(sample.team().settingsRevision(1).build());

        provide(action, provided);

        assertThat(store.team(sample.tenant(), Sample.TEAM))
                .contains(provided.change().settingsRevision(2).build());
    }

    @Test
    @DisplayName("SET-1: settings of a team that is not kept yet are kept with their settlement")
    void configuresAnUnknownTeamOnceProvided() {
        Team provided = sample.team().settingsRevision(1).build();

        provide(accepted(sample.action()), provided);

        assertThat(store.team(sample.tenant(), Sample.TEAM)).contains(provided);
    }

    private void provide(Action action, Team settings) {
        Action done = action.change().state(ActionState.COMPLETED).build();
        Entry entry = sample.entry(EntryKind.COMPLETED).build();
        assertThat(store.transition(new Transition(action, done, HoldEffect.KEEP, List.of(), settings, entry)))
                .isTrue();
    }

    private Admission configure(Team settings) {
        Action action = sample.action()
                .state(ActionState.COMPLETED)
                .steps(List.of())
                .ticket(null)
                .service(null)
                .build();
        return store.accept(Sample.acceptance(action).team(settings).build());
    }
}
