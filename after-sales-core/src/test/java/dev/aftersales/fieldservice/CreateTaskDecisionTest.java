/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.fieldservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.aftersales.action.Decision;
import dev.aftersales.action.PlannedStep;
import dev.aftersales.command.Datum;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.Note;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.UserId;
import dev.aftersales.spi.fieldservice.FieldServiceCapability;
import dev.aftersales.spi.fieldservice.ProjectId;
import dev.aftersales.spi.fieldservice.SiteId;
import dev.aftersales.spi.fieldservice.Slot;
import dev.aftersales.spi.fieldservice.TaskRequest;
import dev.aftersales.ticket.TicketCustomer;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CreateTaskDecisionTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final ProjectId VISITS = ProjectId.of("visits");
    private static final ProjectId INSTALLATIONS = ProjectId.of("installations");
    private static final Set<FieldServiceCapability> EVERYTHING = EnumSet.allOf(FieldServiceCapability.class);

    @Test
    @DisplayName("FSV-1: the title is the ticket's unless the command has one")
    void title() {
        assertThat(planned(command().build(), facts(VISITS)).title()).isEqualTo("Boiler leaks");
        assertThat(planned(command().title("Look at the boiler").build(), facts(VISITS))
                        .title())
                .isEqualTo("Look at the boiler");
    }

    @Test
    @DisplayName("FSV-1: a title is never blank, not even where the ticket's is")
    void blankTitle() {
        CreateTaskFacts blank = new CreateTaskFacts(
                " ",
                new TicketCustomer(Optional.of(CustomerId.of("gemini")), Optional.empty()),
                VISITS,
                List.of(VISITS),
                EVERYTHING,
                false);

        assertThat(refusals(command().build(), blank)).containsExactly(Refusal.at("title", RefusalCode.REQUIRED));
    }

    @Test
    @DisplayName("FSV-2: the project is the team's unless the command names another field-service project")
    void project() {
        assertThat(planned(command().build(), facts(VISITS)).project()).isEqualTo(VISITS);
        assertThat(planned(command().project(INSTALLATIONS).build(), facts(VISITS))
                        .project())
                .isEqualTo(INSTALLATIONS);
    }

    @Test
    @DisplayName("FSV-2: a project that is not for field service is refused by name, the team's own included")
    void otherProject() {
        ProjectId website = ProjectId.of("website");
        Refusal refusal =
                Refusal.at("project", RefusalCode.NOT_A_FIELD_SERVICE_PROJECT).with("project", Datum.of(website));

        assertThat(refusals(command().project(website).build(), facts(VISITS))).containsExactly(refusal);
        assertThat(refusals(command().build(), facts(website))).containsExactly(refusal);
    }

    @Test
    @DisplayName("FSV-2: without a project of the team one must be chosen")
    void noProject() {
        assertThat(refusals(command().build(), facts(null)))
                .containsExactly(Refusal.at("project", RefusalCode.PROJECT_REQUIRED));
    }

    @Test
    @DisplayName("FSV-3: site, slot, assignee and note reach the back end")
    void carries() {
        TaskRequest request = planned(
                command()
                        .site(SiteId.of("plant-2"))
                        .slot(new Slot(NINE, NINE.plusSeconds(3600)))
                        .assignee(UserId.of("tom"))
                        .note(Note.of("bring a ladder"))
                        .build(),
                facts(VISITS));

        assertThat(request)
                .returns(CustomerId.of("gemini"), TaskRequest::customer)
                .returns(SiteId.of("plant-2"), TaskRequest::site)
                .returns(new Slot(NINE, NINE.plusSeconds(3600)), TaskRequest::slot)
                .returns(UserId.of("tom"), TaskRequest::assignee)
                .returns(Note.of("bring a ladder"), TaskRequest::note)
                .returns(false, TaskRequest::inert);
    }

    @Test
    @DisplayName("FSV-3: what the back end does not take is refused, never dropped")
    void unsupported() {
        CreateTask command = command()
                .site(SiteId.of("plant-2"))
                .slot(new Slot(NINE, NINE.plusSeconds(3600)))
                .assignee(UserId.of("tom"))
                .build();
        CreateTaskFacts facts =
                new CreateTaskFacts("Boiler leaks", facts(VISITS).customer(), VISITS, List.of(VISITS), Set.of(), false);

        assertThat(refusals(command, facts))
                .extracting(Refusal::field, Refusal::code)
                .containsExactly(
                        tuple("site", RefusalCode.NOT_SUPPORTED),
                        tuple("slot", RefusalCode.NOT_SUPPORTED),
                        tuple("assignee", RefusalCode.NOT_SUPPORTED));
    }

    @Test
    @DisplayName("TKT-6: a slot that ends when it starts, or has no end, is refused at its end")
    void badSlot() {
        assertThat(refusals(command().slot(new Slot(NINE, NINE)).build(), facts(VISITS)))
                .containsExactly(Refusal.at("slot.end", RefusalCode.INVALID));
        assertThat(refusals(command().slot(new Slot(NINE, null)).build(), facts(VISITS)))
                .containsExactly(Refusal.at("slot.end", RefusalCode.REQUIRED));
        assertThat(refusals(command().slot(new Slot(null, null)).build(), facts(VISITS)))
                .extracting(Refusal::field)
                .containsExactly("slot.start", "slot.end");
    }

    @Test
    @DisplayName("TKT-6: everything that is wrong is refused together")
    void allTogether() {
        CreateTaskFacts facts = new CreateTaskFacts(
                "",
                new TicketCustomer(Optional.empty(), Optional.of(Refusal.at("ticket", RefusalCode.CUSTOMER_NOT_FOUND))),
                null,
                List.of(),
                EVERYTHING,
                false);

        assertThat(refusals(command().slot(new Slot(NINE, NINE.minusSeconds(1))).build(), facts))
                .extracting(Refusal::code)
                .containsExactly(
                        RefusalCode.CUSTOMER_NOT_FOUND,
                        RefusalCode.REQUIRED,
                        RefusalCode.PROJECT_REQUIRED,
                        RefusalCode.INVALID);
    }

    @Test
    @DisplayName("EXE-4: a staged back end first makes a draft, and only making it real is the pivot")
    void staged() {
        CreateTaskFacts facts = new CreateTaskFacts(
                "Boiler leaks", facts(VISITS).customer(), VISITS, List.of(VISITS), EVERYTHING, true);

        assertThat(steps(CreateTaskDecision.decide(command().build(), facts)))
                .extracting(
                        step -> step.effect().name(),
                        step -> ((TaskRequest) step.request()).inert(),
                        PlannedStep::pivot)
                .containsExactly(
                        tuple("fieldservice.create", true, false), tuple("fieldservice.activate", false, true));
    }

    private static CreateTaskBuilder command() {
        return CreateTask.builder().ticket(TicketRef.of("HD-1"));
    }

    private static CreateTaskFacts facts(@Nullable ProjectId teamProject) {
        return new CreateTaskFacts(
                "Boiler leaks",
                new TicketCustomer(Optional.of(CustomerId.of("gemini")), Optional.empty()),
                teamProject,
                List.of(VISITS, INSTALLATIONS),
                EVERYTHING,
                false);
    }

    private static TaskRequest planned(CreateTask command, CreateTaskFacts facts) {
        return (TaskRequest)
                steps(CreateTaskDecision.decide(command, facts)).get(0).request();
    }

    private static List<PlannedStep<?>> steps(Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Planned.class);
        return ((Decision.Planned) decision).plan().steps();
    }

    private static List<Refusal> refusals(CreateTask command, CreateTaskFacts facts) {
        Decision decision = CreateTaskDecision.decide(command, facts);
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        return ((Decision.Refused) decision).refusals();
    }
}
