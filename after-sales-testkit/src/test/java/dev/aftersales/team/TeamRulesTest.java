/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.team;

import static dev.aftersales.team.Helpdesk.SUPPORT;
import static dev.aftersales.team.Helpdesk.TICKET;
import static dev.aftersales.team.Helpdesk.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.command.Datum;
import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.Outcome;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.command.RequestKey;
import dev.aftersales.fieldservice.CreateTask;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.TeamId;
import dev.aftersales.spi.access.AccessDecision;
import dev.aftersales.spi.access.Permission;
import dev.aftersales.spi.fieldservice.ProjectId;
import dev.aftersales.spi.ports.PortKind;
import dev.aftersales.spi.ports.Ports;
import dev.aftersales.spi.provisioning.ConsequenceId;
import dev.aftersales.testkit.fault.Fault;
import dev.aftersales.testkit.fault.Operation;
import dev.aftersales.ticket.Availability;
import dev.aftersales.ticket.ServiceButton;
import dev.aftersales.ticket.Upsert;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TeamRulesTest {

    private static final ConsequenceId TRIAL = ConsequenceId.of("trial");

    private Helpdesk helpdesk = open();

    private static Helpdesk open() {
        Helpdesk helpdesk = Helpdesk.open();
        helpdesk.erp.otherProject("website", "New website");
        helpdesk.erp.project("visits", "Visits");
        helpdesk.put(Helpdesk.ticket(TICKET));
        return helpdesk;
    }

    @AfterEach
    void close() {
        helpdesk.close();
    }

    private static ConfigureTeamBuilder services(AfterSalesService... services) {
        return ConfigureTeam.builder().team(SUPPORT).addServices(services);
    }

    private Set<AfterSalesService> enabled() {
        EnumSet<AfterSalesService> enabled = EnumSet.noneOf(AfterSalesService.class);
        helpdesk.desk.teamForm(SUPPORT).services().stream()
                .filter(ServiceSetting::enabled)
                .map(ServiceSetting::service)
                .forEach(enabled::add);
        return enabled;
    }

    @Test
    @DisplayName("SET-1: each team has its own subset of the services")
    void perTeam() {
        TeamId sales = TeamId.of("sales");
        helpdesk.desk.put(new TeamSnapshot(sales, 1, "Sales"));

        helpdesk.execute(
                services(AfterSalesService.RETURN, AfterSalesService.REPAIR).build());
        helpdesk.execute(services(AfterSalesService.COUPON).team(sales).build());

        assertThat(enabled()).containsExactly(AfterSalesService.RETURN, AfterSalesService.REPAIR);
        assertThat(helpdesk.desk.teamForm(sales).service(AfterSalesService.COUPON))
                .hasValueSatisfying(setting -> assertThat(setting.enabled()).isTrue());
        assertThat(helpdesk.desk.teamForm(sales).service(AfterSalesService.RETURN))
                .hasValueSatisfying(setting -> assertThat(setting.enabled()).isFalse());
    }

    @Test
    @DisplayName("SET-2: a button is offered only for enabled services, and the others say why not")
    void buttons() {
        helpdesk.with(AfterSalesService.REPAIR);

        for (ServiceButton button : helpdesk.desk.view(TICKET).buttons()) {
            if (button.service() == AfterSalesService.REPAIR) {
                assertThat(button.availability()).isEqualTo(Availability.AVAILABLE);
            } else {
                assertThat(button.whyNot()).extracting(Refusal::code).contains(RefusalCode.SERVICE_NOT_ENABLED);
            }
        }
    }

    @Test
    @DisplayName("SET-3: a service without its port is not enabled, the port is named, and nothing changes")
    void missingPort() {
        for (Map.Entry<AfterSalesService, PortKind> service : Map.of(
                        AfterSalesService.REFUND, PortKind.ACCOUNTING,
                        AfterSalesService.COUPON, PortKind.LOYALTY,
                        AfterSalesService.RETURN, PortKind.INVENTORY,
                        AfterSalesService.REPAIR, PortKind.REPAIR,
                        AfterSalesService.FIELD_SERVICE, PortKind.FIELD_SERVICE)
                .entrySet()) {
            helpdesk.register(Ports.of(helpdesk.erp).without(service.getValue()));

            Outcome<TeamSettings> outcome =
                    helpdesk.execute(services(service.getKey()).build());

            assertRefused(outcome, RefusalCode.PORT_MISSING);
            assertThat(((Outcome.Refused<?>) outcome).refusals().get(0).data())
                    .containsEntry("port", Datum.of(service.getValue()));
            assertThat(helpdesk.desk
                            .teamForm(SUPPORT)
                            .service(service.getKey())
                            .orElseThrow()
                            .refusals())
                    .extracting(Refusal::code)
                    .containsExactly(RefusalCode.PORT_MISSING);
            assertThat(enabled()).isEmpty();
        }
    }

    @Test
    @DisplayName("SET-4: consequences must be acknowledged exactly, or it is refused with the list and nothing changes")
    void consequences() {
        helpdesk.erp.consequence(AfterSalesService.REPAIR, "install", "Installs Repairs");
        helpdesk.erp.consequence(
                AfterSalesService.REPAIR,
                "trial",
                Map.of("en", "Starts a trial", "ro", "Pornește o perioadă de probă"));
        ConfigureTeamBuilder repair = services(AfterSalesService.REPAIR).addAcknowledged(TRIAL);

        Outcome<TeamSettings> outcome = helpdesk.execute(repair.build());

        assertRefused(outcome, RefusalCode.CONSEQUENCES_NOT_ACKNOWLEDGED);
        assertThat(((Outcome.Refused<?>) outcome).refusals().get(0).message(Locale.ENGLISH))
                .contains("Installs Repairs", "Starts a trial");
        assertThat(enabled()).isEmpty();
        assertThat(helpdesk.erp.journal().of(Operation.APPLY)).isEmpty();

        TeamSettings settings = helpdesk.execute(
                        repair.addAcknowledged(ConsequenceId.of("install")).build())
                .orElseThrow();

        assertThat(settings.services()).containsExactly(AfterSalesService.REPAIR);
        assertThat(helpdesk.erp.journal().of(Operation.APPLY)).hasSize(1);
        assertThat(enabled()).containsExactly(AfterSalesService.REPAIR);
    }

    @Test
    @DisplayName("SET-4: the form tells each service's consequences in the actor's language, until they have come")
    void form() {
        helpdesk.erp.consequence(
                AfterSalesService.REPAIR, "trial", Map.of("en", "Starts a trial", "es", "Inicia una prueba"));

        ServiceSetting before = helpdesk.desk
                .teamForm(SUPPORT)
                .service(AfterSalesService.REPAIR)
                .orElseThrow();

        assertThat(before.consequences()).containsExactly(new ConsequenceChoice(TRIAL, "Starts a trial"));
        assertThat(before.label()).isEqualTo("Repairs");
        helpdesk.with(AfterSalesService.REPAIR);
        assertThat(helpdesk.desk
                        .teamForm(SUPPORT)
                        .service(AfterSalesService.REPAIR)
                        .orElseThrow())
                .returns(true, ServiceSetting::enabled)
                .returns(List.of(), ServiceSetting::consequences);
    }

    @Test
    @DisplayName(
            "SET-4: the team is changed only when every service is provided; what is refused there changes nothing")
    void provisioningFails() {
        helpdesk.erp.consequence(AfterSalesService.REPAIR, "trial", "Starts a trial");
        helpdesk.erp.faults().next(Operation.APPLY, Fault.refuse(PortRefusalCode.REJECTED));
        ConfigureTeam command =
                services(AfterSalesService.REPAIR).addAcknowledged(TRIAL).build();

        assertRefused(helpdesk.execute(command), RefusalCode.BACK_END_REFUSED);
        assertThat(enabled()).isEmpty();

        helpdesk.erp.faults().next(Operation.APPLY, Fault.actThenTimeOut());
        RequestKey key = RequestKey.of("again");
        assertThat(helpdesk.desk.execute(command, key)).isInstanceOf(Outcome.Unknown.class);
        assertThat(enabled()).isEmpty();
        helpdesk.recover();

        assertThat(helpdesk.desk.execute(command, key).orElseThrow().services())
                .containsExactly(AfterSalesService.REPAIR);
        assertThat(enabled()).containsExactly(AfterSalesService.REPAIR);
        assertThat(helpdesk.erp.journal().of(Operation.APPLY)).hasSize(1);
    }

    @Test
    @DisplayName("SET-4: an installation that takes its time leaves the team as it is until it is finished")
    void provisioningPends() {
        helpdesk.erp.consequence(AfterSalesService.REPAIR, "trial", "Starts a trial");
        helpdesk.erp.faults().next(Operation.APPLY, Fault.pending());

        assertThat(helpdesk.execute(services(AfterSalesService.REPAIR)
                        .addAcknowledged(TRIAL)
                        .build()))
                .isInstanceOf(Outcome.Pending.class);
        assertThat(enabled()).isEmpty();
        helpdesk.erp.finishPending();
        helpdesk.recover();

        assertThat(enabled()).containsExactly(AfterSalesService.REPAIR);
    }

    @Test
    @DisplayName("SET-5: field service comes with the proposed project as default, the same at every replay")
    void proposedProject() {
        assertThat(helpdesk.desk.teamForm(SUPPORT).defaultProject()).isEqualTo(ProjectId.of("visits"));
        ConfigureTeam command = services(AfterSalesService.FIELD_SERVICE).build();
        RequestKey key = RequestKey.of("enable");

        TeamSettings settings = helpdesk.desk.execute(command, key).orElseThrow();

        assertThat(settings.defaultProject()).isEqualTo(ProjectId.of("visits"));
        helpdesk.erp.project("installations", "Installations");
        helpdesk.execute(services(AfterSalesService.FIELD_SERVICE)
                        .defaultProject(ProjectId.of("installations"))
                        .build())
                .orElseThrow();
        assertThat(helpdesk.desk.execute(command, key).orElseThrow()).isEqualTo(settings);
        assertThat(helpdesk.desk.teamForm(SUPPORT).defaultProject()).isEqualTo(ProjectId.of("installations"));
    }

    @Test
    @DisplayName("SET-5: a default project must be for field service")
    void otherProject() {
        assertRefused(
                helpdesk.execute(services(AfterSalesService.FIELD_SERVICE)
                        .defaultProject(ProjectId.of("website"))
                        .build()),
                RefusalCode.NOT_A_FIELD_SERVICE_PROJECT);
        assertThat(enabled()).isEmpty();
    }

    @Test
    @DisplayName("SET-6: disabling a service keeps its documents and their smart buttons, and the project for later")
    void disabling() {
        helpdesk.with(AfterSalesService.FIELD_SERVICE);
        helpdesk.execute(CreateTask.builder().ticket(TICKET).build()).orElseThrow();

        helpdesk.with(AfterSalesService.REFUND);

        assertThat(enabled()).containsExactly(AfterSalesService.REFUND);
        assertThat(helpdesk.smartButton(DocumentKind.TASK)).isPresent();
        assertThat(helpdesk.desk.teamForm(SUPPORT).defaultProject()).isEqualTo(ProjectId.of("visits"));
    }

    @Test
    @DisplayName("SET-1: a newer name of a team leaves its services alone; an older one is ignored")
    void names() {
        helpdesk.with(AfterSalesService.REFUND);

        assertThat(helpdesk.desk.put(new TeamSnapshot(SUPPORT, 5, "After Sales")))
                .isInstanceOf(Upsert.Kept.class);
        assertThat(helpdesk.desk.put(new TeamSnapshot(SUPPORT, 4, "Old name"))).isInstanceOf(Upsert.Ignored.class);
        assertThat(helpdesk.desk.put(new TeamSnapshot(null, 6, " "))).isInstanceOf(Upsert.Refused.class);
        assertThat(enabled()).containsExactly(AfterSalesService.REFUND);
    }

    @Test
    @DisplayName(
            "EXE-9: whoever may not configure teams neither names nor configures one, and unknown teams are not found")
    void access() {
        assertRefused(
                helpdesk.execute(services(AfterSalesService.REFUND)
                        .team(TeamId.of("nobody"))
                        .build()),
                RefusalCode.TEAM_NOT_FOUND);
        assertThat(helpdesk.desk.teamForm(TeamId.of("nobody")).refusals())
                .extracting(Refusal::code)
                .containsExactly(RefusalCode.TEAM_NOT_FOUND);
        helpdesk.allow((actor, requests) -> requests.stream()
                .map(request -> request.permission() == Permission.CONFIGURE_TEAM
                        ? AccessDecision.deny("NOT_A_LEAD")
                        : AccessDecision.allow())
                .toList());

        assertRefused(helpdesk.execute(services(AfterSalesService.REFUND).build()), RefusalCode.ACCESS_DENIED);
        assertThat(helpdesk.desk.put(new TeamSnapshot(SUPPORT, 9, "Mine")))
                .isInstanceOfSatisfying(
                        Upsert.Refused.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(Refusal::code)
                                .containsExactly(RefusalCode.ACCESS_DENIED));
    }
}
