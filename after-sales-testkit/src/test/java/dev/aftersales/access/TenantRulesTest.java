/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.access;

import static dev.aftersales.testkit.assertion.AfterSalesAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.AfterSales;
import dev.aftersales.Desk;
import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.DocumentRef;
import dev.aftersales.command.Outcome;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.command.RequestKey;
import dev.aftersales.fieldservice.CancelTask;
import dev.aftersales.fieldservice.CreateTask;
import dev.aftersales.fieldservice.FieldTask;
import dev.aftersales.spi.Actor;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.TeamId;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.UserId;
import dev.aftersales.spi.fieldservice.ProjectId;
import dev.aftersales.spi.fieldservice.TaskId;
import dev.aftersales.spi.ports.Ports;
import dev.aftersales.team.ConfigureTeam;
import dev.aftersales.team.Helpdesk;
import dev.aftersales.team.TeamSnapshot;
import dev.aftersales.testkit.InMemoryErp;
import dev.aftersales.testkit.SettableClock;
import dev.aftersales.testkit.fault.Fault;
import dev.aftersales.testkit.fault.Operation;
import dev.aftersales.ticket.DocumentFilter;
import dev.aftersales.ticket.TicketFilter;
import dev.aftersales.ticket.TicketView;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Two tenants with the same names for everything, on one library, each with a back end of its own. */
class TenantRulesTest {

    private static final TenantId ACME = TenantId.of("acme");
    private static final TenantId ZEN = TenantId.of("zen");
    private static final RequestKey KEY = RequestKey.of("same-key");

    private final SettableClock clock = SettableClock.at("2026-03-02T09:00:00Z");
    private final Map<TenantId, InMemoryErp> backEnds = Map.of(ACME, backEnd(ACME), ZEN, backEnd(ZEN));
    private final AfterSales afterSales = AfterSales.builder()
            .ports(tenant -> Ports.of(backEnds.get(tenant)))
            .clock(clock)
            .executor(Runnable::run)
            .build();
    private final Desk acme = open(ACME);
    private final Desk zen = open(ZEN);

    private InMemoryErp backEnd(TenantId tenant) {
        InMemoryErp erp = InMemoryErp.builder().tenant(tenant).clock(clock).build();
        erp.customer("gemini", "Gemini Furniture");
        erp.project("visits", "Home visits");
        return erp;
    }

    private Desk open(TenantId tenant) {
        Desk desk = afterSales.desk(Actor.agent(tenant, UserId.of("marta")));
        desk.put(new TeamSnapshot(Helpdesk.SUPPORT, 1, "Support of " + tenant));
        desk.execute(
                        ConfigureTeam.builder()
                                .team(Helpdesk.SUPPORT)
                                .services(Set.of(AfterSalesService.FIELD_SERVICE))
                                .defaultProject(ProjectId.of("visits"))
                                .build(),
                        RequestKey.of("configure"))
                .orElseThrow();
        desk.put(Helpdesk.ticket(Helpdesk.TICKET).title("Of " + tenant).build());
        return desk;
    }

    @AfterEach
    void close() {
        afterSales.close();
    }

    private static CreateTask visit() {
        return CreateTask.builder().ticket(Helpdesk.TICKET).build();
    }

    private int tasksOf(TenantId tenant) {
        return backEnds.get(tenant).journal().of(Operation.CREATE_TASK).size();
    }

    @Test
    @DisplayName("EXE-8: same references and keys in two tenants are different things, each in its own back end")
    void sameNames() {
        Outcome<FieldTask> ours = acme.execute(visit(), KEY);
        Outcome<FieldTask> theirs = zen.execute(visit(), KEY);

        assertThat(ours).isCompleted();
        assertThat(theirs).isCompleted();
        assertThat(tasksOf(ACME)).isEqualTo(1);
        assertThat(tasksOf(ZEN)).isEqualTo(1);
        assertThat(acme.view(Helpdesk.TICKET).title()).isEqualTo("Of acme");
        assertThat(zen.view(Helpdesk.TICKET).title()).isEqualTo("Of zen");
        assertThat(acme.outcome(KEY).orElseThrow().id())
                .isNotEqualTo(zen.outcome(KEY).orElseThrow().id());
    }

    @Test
    @DisplayName("EXE-8: what one tenant does is not in any view, chatter, document or outcome of the other")
    void apart() {
        TicketView before = zen.view(Helpdesk.TICKET);
        FieldTask task = assertThat(acme.execute(visit(), KEY)).result();
        DocumentRef document = new DocumentRef(DocumentKind.TASK, task.id().value());

        assertThat(zen.view(Helpdesk.TICKET)).isEqualTo(before);
        assertThat(zen.outcome(KEY)).isEmpty();
        assertThat(zen.open(Helpdesk.TICKET, document).refusals())
                .isEqualTo(zen.open(Helpdesk.TICKET, new DocumentRef(DocumentKind.TASK, "none"))
                        .refusals());
        assertThat(zen.open(document).refusals())
                .isEqualTo(zen.open(new DocumentRef(DocumentKind.TASK, "none")).refusals());
        assertThat(zen.execute(new CancelTask(Helpdesk.TICKET, TaskId.of(document.id())), RequestKey.of("cancel")))
                .isRefusedWith(RefusalCode.DOCUMENT_NOT_FOUND);
        assertThat(afterSales.documentChanged(ZEN, document)).isFalse();
    }

    @Test
    @DisplayName(
            "EXE-8: a list has the tickets of its own tenant alone, whatever names or cursors of another one are given")
    void lists() {
        TicketRef ofAcme = TicketRef.of("ACME-1");
        TeamId sales = TeamId.of("acme-sales");
        CustomerId azure = CustomerId.of("azure");
        clock.advance(Duration.ofMinutes(1));
        acme.put(Helpdesk.ticket(ofAcme).team(sales).customer(azure).build());
        acme.execute(visit(), KEY).orElseThrow();
        var cursor =
                acme.tickets(TicketFilter.builder().limit(1).build()).next().orElseThrow();
        TicketFilter all = TicketFilter.builder().build();

        assertThat(acme.tickets(all).tickets()).hasSize(2);
        assertThat(zen.tickets(all).tickets()).singleElement().satisfies(line -> {
            assertThat(line.title()).isEqualTo("Of zen");
            assertThat(line.documents()).isEmpty();
        });
        assertThat(zen.tickets(all.from(cursor))).isEqualTo(zen.tickets(all));
        assertThat(zen.tickets(TicketFilter.builder().addTeams(sales).build()))
                .isEqualTo(zen.tickets(
                        TicketFilter.builder().addTeams(TeamId.of("none")).build()));
        assertThat(zen.tickets(TicketFilter.builder().customer(azure).build()))
                .isEqualTo(zen.tickets(
                        TicketFilter.builder().customer(CustomerId.of("none")).build()));
        assertThat(zen.documents(Helpdesk.TICKET, DocumentFilter.builder().build())
                        .documents())
                .isEmpty();
        assertThat(zen.documents(ofAcme, DocumentFilter.builder().build()))
                .isEqualTo(zen.documents(
                        TicketRef.of("none"), DocumentFilter.builder().build()));
    }

    @Test
    @DisplayName("EXE-8: operators see and settle the stuck actions of their own tenant alone")
    void operations() {
        backEnds.get(ACME).faults().next(Operation.CREATE_TASK, Fault.answerNull());
        backEnds.get(ACME).faults().always(Operation.LOOKUP_TASK, Fault.unavailable());
        assertThat(acme.execute(visit(), KEY)).isUnknown();
        Desk operator = afterSales.desk(Actor.operator(ACME, UserId.of("otto")));
        Desk stranger = afterSales.desk(Actor.operator(ZEN, UserId.of("otto")));
        var action = acme.outcome(KEY).orElseThrow().id();

        assertThat(operator.operations().stuck(10)).hasSize(1);
        assertThat(stranger.operations().stuck(10)).isEmpty();
        assertThat(operator.operations().inspect(action)).isPresent();
        assertThat(stranger.operations().inspect(action)).isEmpty();
        assertThat(stranger.operations().stuckAfter(action, 10)).isEmpty();
        assertThat(stranger.operations().retry(action, "mine?").refusals())
                .extracting(refusal -> refusal.code())
                .containsExactly(RefusalCode.ACTION_NOT_FOUND);
    }

    @Test
    @DisplayName("EXE-8: recovery works for all tenants, and writes each one's result to its own ticket")
    void recovery() {
        backEnds.values().forEach(erp -> erp.faults().next(Operation.CREATE_TASK, Fault.actThenTimeOut()));
        assertThat(acme.execute(visit(), KEY)).isUnknown();
        assertThat(zen.execute(visit(), KEY)).isUnknown();
        for (int i = 0; i < 5; i++) {
            clock.advance(Duration.ofMinutes(6));
            afterSales.recover(10);
        }

        assertThat(acme.view(Helpdesk.TICKET))
                .hasSmartButton(DocumentKind.TASK, 1)
                .hasUnfinished(0);
        assertThat(zen.view(Helpdesk.TICKET))
                .hasSmartButton(DocumentKind.TASK, 1)
                .hasUnfinished(0);
        assertThat(acme.chatter(Helpdesk.TICKET, 0, 100))
                .allSatisfy(line -> assertThat(line.tenant()).isEqualTo(ACME));
    }

    @Test
    @DisplayName("EXE-8: one tenant's back end that is down stops nobody else")
    void oneDown() {
        backEnds.get(ACME).faults().always(request -> true, Fault.unavailable());

        assertThat(acme.execute(visit(), KEY)).isRefusedWith(RefusalCode.BACK_END_UNAVAILABLE);
        assertThat(zen.execute(visit(), KEY)).isCompleted();
    }
}
