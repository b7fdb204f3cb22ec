/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.aftersales.AfterSales;
import dev.aftersales.Desk;
import dev.aftersales.command.Outcome;
import dev.aftersales.command.RequestKey;
import dev.aftersales.spi.Actor;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.UserId;
import dev.aftersales.spi.fieldservice.ProjectId;
import dev.aftersales.spi.ports.Ports;
import dev.aftersales.store.EntryKind;
import dev.aftersales.team.ConfigureTeam;
import dev.aftersales.team.Helpdesk;
import dev.aftersales.team.TeamSnapshot;
import dev.aftersales.testkit.InMemoryErp;
import dev.aftersales.testkit.SettableClock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Hosts that show the chatter in a timeline of their own. */
class ListenerRulesTest {

    private static final String NAME = "Marta Ibáñez";

    private final SettableClock clock = SettableClock.at("2026-03-02T09:00:00Z");
    private final InMemoryErp erp =
            InMemoryErp.builder().tenant(Helpdesk.TENANT).clock(clock).build();
    private final List<ChatterLine> told = new ArrayList<>();
    private final List<String> inSpanish = new ArrayList<>();
    private int failures;
    private Directory directory = Directory.SOUND;
    private final AfterSales afterSales = AfterSales.builder()
            .ports(Ports.of(erp))
            .clock(clock)
            .executor(Runnable::run)
            .userNames(this::name)
            .listener((line, translated) -> {
                if (failures > 0) {
                    failures--;
                    throw new IllegalStateException("the host's timeline is down");
                }
                told.add(line);
                inSpanish.add(translated.apply(Locale.forLanguageTag("es")).text());
            })
            .build();
    private final Desk desk = afterSales.desk(Actor.agent(Helpdesk.TENANT, UserId.of("marta")));

    ListenerRulesTest() {
        erp.customer("gemini", "Gemini Furniture");
        erp.project("visits", "Home visits");
        desk.put(new TeamSnapshot(Helpdesk.SUPPORT, 1, "Support"));
        desk.execute(
                        ConfigureTeam.builder()
                                .team(Helpdesk.SUPPORT)
                                .services(Set.of(AfterSalesService.FIELD_SERVICE))
                                .defaultProject(ProjectId.of("visits"))
                                .build(),
                        RequestKey.of("configure"))
                .orElseThrow();
        desk.put(Helpdesk.ticket(Helpdesk.TICKET).build());
        told.clear();
        inSpanish.clear();
    }

    /** Where the host looks up names. */
    private enum Directory {
        SOUND,
        SILENT,
        BROKEN
    }

    @SuppressWarnings("NullAway") // as a host does that does not check
    private String name(TenantId tenant, UserId user) {
        if (directory == Directory.BROKEN) {
            throw new IllegalStateException("the directory is down");
        }
        if (directory == Directory.SILENT) {
            return null;
        }
        return tenant.equals(Helpdesk.TENANT) && user.value().equals("marta") ? NAME : "?";
    }

    @AfterEach
    void close() {
        afterSales.close();
    }

    private Outcome<?> visit(String key) {
        return desk.execute(desk.taskForm(Helpdesk.TICKET).task().build(), RequestKey.of(key));
    }

    @Test
    @DisplayName("TKT-4: a listener is told what the chatter shows, in its order, in any language")
    void told() {
        visit("one");
        visit("two");

        assertThat(told).isEqualTo(desk.chatter(Helpdesk.TICKET, 0, 100)).isNotEmpty();
        assertThat(inSpanish)
                .hasSameSizeAs(told)
                .doesNotContainAnyElementsOf(
                        told.stream().map(ChatterLine::text).toList());
    }

    @Test
    @DisplayName("TKT-4: people are called by their names, in every language, and are known by their ids")
    void names() {
        visit("one");

        ChatterLine done = told.get(told.size() - 1);
        assertThat(done.user()).isEqualTo(UserId.of("marta"));
        assertThat(done.userName()).isEqualTo(NAME);
        assertThat(done.text()).contains(NAME).doesNotContain("marta");
        assertThat(inSpanish.get(told.size() - 1)).contains(NAME);
    }

    @ParameterizedTest
    @EnumSource(names = {"SILENT", "BROKEN"})
    @DisplayName("TKT-4: a host that cannot say a name is told its id, and the line is told all the same")
    void noNames(Directory now) {
        directory = now;
        visit("one");

        assertThat(told).extracting(ChatterLine::userName).containsOnly("marta");
        assertThat(desk.view(Helpdesk.TICKET).chatter()).isEqualTo(told);
    }

    @Test
    @DisplayName("TKT-4: a listener that fails harms nobody, and is told again until it takes it, in order")
    void toldAgain() {
        failures = 3;
        assertThatNoException().isThrownBy(() -> visit("one"));
        visit("two");
        while (failures > 0) {
            afterSales.recover(10);
        }
        afterSales.recover(10);

        List<ChatterLine> chatter = desk.chatter(Helpdesk.TICKET, 0, 100);
        assertThat(told).containsSubsequence(chatter);
        assertThat(told.stream().distinct()).containsExactlyElementsOf(chatter);
        assertThat(chatter)
                .filteredOn(line -> line.kind() == EntryKind.COMPLETED)
                .hasSize(2);
    }

    @Test
    @DisplayName("TKT-4: what one ticket's timeline cannot take does not keep others waiting for ever")
    void otherTickets() {
        List<TicketRef> tickets =
                IntStream.range(0, 5).mapToObj(i -> TicketRef.of("HD-1" + i)).toList();
        tickets.forEach(ticket -> desk.put(Helpdesk.ticket(ticket).build()));
        failures = 2;
        tickets.forEach(ticket -> desk.execute(desk.taskForm(ticket).task().build(), RequestKey.of("visit-" + ticket)));
        afterSales.recover(10);

        assertThat(told.stream()
                        .filter(line -> line.kind() == EntryKind.COMPLETED)
                        .map(ChatterLine::ticket)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(tickets);
    }

    @Test
    @DisplayName("TKT-4: a listener is told after the store has it: what it is told of can be read")
    void afterCommit() {
        List<Boolean> known = new ArrayList<>();
        InMemoryErp back =
                InMemoryErp.builder().tenant(Helpdesk.TENANT).clock(clock).build();
        back.customer("gemini", "Gemini Furniture");
        back.project("visits", "Home visits");
        AfterSales[] library = new AfterSales[1];
        Actor marta = Actor.agent(Helpdesk.TENANT, UserId.of("marta"));
        library[0] = AfterSales.builder()
                .ports(Ports.of(back))
                .clock(clock)
                .executor(Runnable::run)
                .listener((line, translated) -> known.add(line.ticket() == null
                        || library[0]
                                .desk(marta)
                                .chatter(line.ticket(), line.sequence() - 1, 1)
                                .contains(line)))
                .build();
        try (AfterSales closing = library[0]) {
            Desk own = closing.desk(marta);
            own.put(new TeamSnapshot(Helpdesk.SUPPORT, 1, "Support"));
            own.execute(
                    ConfigureTeam.builder()
                            .team(Helpdesk.SUPPORT)
                            .services(Set.of(AfterSalesService.FIELD_SERVICE))
                            .defaultProject(ProjectId.of("visits"))
                            .build(),
                    RequestKey.of("configure"));
            own.put(Helpdesk.ticket(Helpdesk.TICKET).build());
            own.execute(own.taskForm(Helpdesk.TICKET).task().build(), RequestKey.of("visit"));
        }

        assertThat(known).isNotEmpty().doesNotContain(false);
    }
}
