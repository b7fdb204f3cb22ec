/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.aftersales.action.Codec;
import dev.aftersales.action.Decision;
import dev.aftersales.action.Plan;
import dev.aftersales.command.Datum;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.command.constraint.Constraints;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.TeamId;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.fieldservice.ProjectId;
import dev.aftersales.spi.ports.PortKind;
import dev.aftersales.spi.provisioning.Consequence;
import dev.aftersales.spi.provisioning.ConsequenceId;
import dev.aftersales.spi.provisioning.ProvisioningRequest;
import dev.aftersales.store.Team;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ConfigureTeamDecisionTest {

    private static final TeamId SUPPORT = TeamId.of("support");
    private static final ProjectId VISITS = ProjectId.of("visits");
    private static final Consequence INSTALL = new Consequence(
            ConsequenceId.of("install-repairs"), Map.of("en", "Installs Repairs", "es", "Instala Reparaciones"));
    private static final Consequence TRIAL =
            new Consequence(ConsequenceId.of("trial"), Map.of("en", "Starts a 15-day trial"));

    @Test
    @DisplayName("SET-1: any subset of services can be set, and the settings are one revision on")
    void subset() {
        Team team = planned(command(AfterSalesService.REFUND, AfterSalesService.COUPON), facts(team()))
                .team();

        assertThat(team)
                .returns(Set.of(AfterSalesService.REFUND, AfterSalesService.COUPON), Team::services)
                .returns(8L, Team::settingsRevision);
    }

    @Test
    @DisplayName("SET-3: a service without its port is refused by the port's name, each one")
    void missingPorts() {
        ConfigureTeamFacts facts = new ConfigureTeamFacts(
                team(AfterSalesService.REFUND), Set.of(PortKind.LOYALTY), Map.of(), Optional.empty(), Locale.ENGLISH);

        assertThat(refusals(command(AfterSalesService.values()), facts))
                .extracting(Refusal::code, refusal -> refusal.data().get("port"))
                .containsExactly(
                        tuple(RefusalCode.PORT_MISSING, Datum.of(PortKind.INVENTORY)),
                        tuple(RefusalCode.PORT_MISSING, Datum.of(PortKind.REPAIR)),
                        tuple(RefusalCode.PORT_MISSING, Datum.of(PortKind.FIELD_SERVICE)));
    }

    @Test
    @DisplayName("SET-4: with exactly the listed consequences acknowledged, each service is provided in its own step")
    void acknowledged() {
        ConfigureTeamFacts facts = facts(
                team(),
                Map.of(
                        AfterSalesService.REPAIR,
                        List.of(INSTALL, TRIAL),
                        AfterSalesService.COUPON,
                        List.of(TRIAL),
                        AfterSalesService.REFUND,
                        List.of()));
        ConfigureTeam command = ConfigureTeam.builder()
                .team(SUPPORT)
                .addServices(AfterSalesService.REPAIR, AfterSalesService.COUPON, AfterSalesService.REFUND)
                .addAcknowledged(TRIAL.id(), INSTALL.id())
                .build();

        assertThat(planned(command, facts).steps())
                .extracting(step -> (ProvisioningRequest) step.request())
                .containsExactly(
                        new ProvisioningRequest(AfterSalesService.COUPON, Set.of(TRIAL.id())),
                        new ProvisioningRequest(AfterSalesService.REPAIR, Set.of(INSTALL.id(), TRIAL.id())));
    }

    @Test
    @DisplayName(
            "SET-4: with fewer, more or other consequences acknowledged it is refused with the list, in the language")
    void notAcknowledged() {
        ConfigureTeamFacts facts = new ConfigureTeamFacts(
                team(),
                EnumSet.allOf(PortKind.class),
                Map.of(AfterSalesService.REPAIR, List.of(INSTALL, TRIAL)),
                Optional.empty(),
                Locale.forLanguageTag("es-MX"));
        Refusal list = Refusal.at("acknowledged", RefusalCode.CONSEQUENCES_NOT_ACKNOWLEDGED)
                .with("consequences", new Datum.Several(List.of("install-repairs", "trial")))
                .with("texts", new Datum.Several(List.of("Instala Reparaciones", "Starts a 15-day trial")));

        for (List<String> acknowledged : List.of(
                List.<String>of(), List.of("trial"), List.of("trial", "install-repairs", "other"), List.of("other"))) {
            ConfigureTeam command = ConfigureTeam.builder()
                    .team(SUPPORT)
                    .addServices(AfterSalesService.REPAIR)
                    .addAllAcknowledged(
                            acknowledged.stream().map(ConsequenceId::of).toList())
                    .build();
            assertThat(refusals(command, facts)).containsExactly(list);
        }
    }

    @Test
    @DisplayName("SET-5: the first project proposed is the default when neither command nor team names one")
    void proposedProject() {
        ConfigureTeamFacts facts = facts(team(), List.of(VISITS, ProjectId.of("installations")));

        assertThat(planned(command(AfterSalesService.FIELD_SERVICE), facts)
                        .team()
                        .defaultProject())
                .isEqualTo(VISITS);
    }

    @Test
    @DisplayName("SET-5: the default project can be changed later, to another field-service project only")
    void changedProject() {
        Team team = team(AfterSalesService.FIELD_SERVICE)
                .change()
                .defaultProject(VISITS)
                .build();
        ProjectId installations = ProjectId.of("installations");

        assertThat(planned(fieldService(installations), facts(team, List.of(VISITS, installations)))
                        .team()
                        .defaultProject())
                .isEqualTo(installations);
        assertThat(refusals(fieldService(ProjectId.of("website")), facts(team, List.of(VISITS))))
                .containsExactly(Refusal.at("defaultProject", RefusalCode.NOT_A_FIELD_SERVICE_PROJECT)
                        .with("project", Datum.of("website")));
    }

    @Test
    @DisplayName("SET-5: without any field-service project the service is refused")
    void noProject() {
        assertThat(refusals(command(AfterSalesService.FIELD_SERVICE), facts(team(), List.of())))
                .containsExactly(Refusal.at("defaultProject", RefusalCode.PROJECT_REQUIRED));
    }

    @Test
    @DisplayName("SET-3: a project is not changed while nobody can be asked whether it is one; all else still is")
    void portGone() {
        Team team = team(AfterSalesService.FIELD_SERVICE)
                .change()
                .defaultProject(VISITS)
                .build();
        ConfigureTeamFacts facts = new ConfigureTeamFacts(
                team, EnumSet.of(PortKind.ACCOUNTING), Map.of(), Optional.empty(), Locale.ENGLISH);

        assertThat(refusals(fieldService(ProjectId.of("installations")), facts))
                .containsExactly(Refusal.at("defaultProject", RefusalCode.PORT_MISSING)
                        .with("port", Datum.of(PortKind.FIELD_SERVICE)));
        assertThat(planned(command(AfterSalesService.FIELD_SERVICE, AfterSalesService.REFUND), facts)
                        .team())
                .returns(VISITS, Team::defaultProject);
    }

    @Test
    @DisplayName("SET-6: a service that is disabled is only taken off the list; the project stays for later")
    void disabling() {
        Team team = team(AfterSalesService.FIELD_SERVICE, AfterSalesService.REFUND)
                .change()
                .defaultProject(VISITS)
                .build();

        Plan plan = planned(command(AfterSalesService.REFUND), facts(team));

        assertThat(plan.steps()).isEmpty();
        assertThat(plan.team())
                .returns(Set.of(AfterSalesService.REFUND), Team::services)
                .returns(VISITS, Team::defaultProject);
    }

    @Test
    @DisplayName("TKT-5: equal commands are equal content, in whichever order their sets were filled")
    void content() {
        ConfigureTeam one = new ConfigureTeam(
                SUPPORT,
                new LinkedHashSet<>(List.of(AfterSalesService.RETURN, AfterSalesService.REFUND)),
                null,
                new LinkedHashSet<>(List.of(TRIAL.id(), INSTALL.id())));
        ConfigureTeam other = new ConfigureTeam(
                SUPPORT,
                EnumSet.of(AfterSalesService.REFUND, AfterSalesService.RETURN),
                null,
                new LinkedHashSet<>(List.of(INSTALL.id(), TRIAL.id())));

        assertThat(new Codec().write(one)).isEqualTo(new Codec().write(other));
    }

    @Test
    @DisplayName("TKT-6: what is left out is refused by name, null elements included, and nothing throws")
    void constraints() {
        Constraints constraints = new Constraints();

        assertThat(constraints.violations(new ConfigureTeam(null, null, null, null)))
                .extracting(refusal -> refusal.field() + " " + refusal.code())
                .containsExactly("team REQUIRED");
        assertThat(constraints.violations(new ConfigureTeam(
                        SUPPORT, new LinkedHashSet<>(Arrays.asList(AfterSalesService.REFUND, null)), null, Set.of())))
                .extracting(refusal -> refusal.code())
                .containsExactly(RefusalCode.REQUIRED);
        assertThat(constraints.violations(TeamSnapshot.builder().version(-1).build()))
                .extracting(refusal -> refusal.field() + " " + refusal.code())
                .containsExactlyInAnyOrder("id REQUIRED", "name REQUIRED", "version INVALID");
    }

    private static Team team(AfterSalesService... services) {
        return new Team(TenantId.of("acme"), SUPPORT, 1, "Support", Set.of(services), null, 7);
    }

    private static ConfigureTeam command(AfterSalesService... services) {
        return ConfigureTeam.builder().team(SUPPORT).addServices(services).build();
    }

    private static ConfigureTeam fieldService(@Nullable ProjectId project) {
        return ConfigureTeam.builder()
                .team(SUPPORT)
                .addServices(AfterSalesService.FIELD_SERVICE)
                .defaultProject(project)
                .build();
    }

    private static ConfigureTeamFacts facts(Team team) {
        return facts(team, Map.of());
    }

    private static ConfigureTeamFacts facts(Team team, Map<AfterSalesService, List<Consequence>> consequences) {
        Map<AfterSalesService, List<Consequence>> ordered = new EnumMap<>(AfterSalesService.class);
        ordered.putAll(consequences);
        return new ConfigureTeamFacts(team, EnumSet.allOf(PortKind.class), ordered, Optional.empty(), Locale.ENGLISH);
    }

    private static ConfigureTeamFacts facts(Team team, List<ProjectId> projects) {
        return new ConfigureTeamFacts(
                team, EnumSet.allOf(PortKind.class), Map.of(), Optional.of(projects), Locale.ENGLISH);
    }

    private static Plan planned(ConfigureTeam command, ConfigureTeamFacts facts) {
        Decision decision = ConfigureTeamDecision.decide(command, facts);
        assertThat(decision).isInstanceOf(Decision.Planned.class);
        return ((Decision.Planned) decision).plan();
    }

    private static List<Refusal> refusals(ConfigureTeam command, ConfigureTeamFacts facts) {
        Decision decision = ConfigureTeamDecision.decide(command, facts);
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        return ((Decision.Refused) decision).refusals();
    }
}
