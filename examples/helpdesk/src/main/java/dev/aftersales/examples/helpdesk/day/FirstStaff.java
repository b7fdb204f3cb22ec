/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.day;

import dev.aftersales.Desk;
import dev.aftersales.command.RequestKey;
import dev.aftersales.examples.helpdesk.account.Account;
import dev.aftersales.examples.helpdesk.account.Accounts;
import dev.aftersales.examples.helpdesk.account.Desks;
import dev.aftersales.examples.helpdesk.account.Role;
import dev.aftersales.examples.helpdesk.team.Team;
import dev.aftersales.examples.helpdesk.team.Teams;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.TeamId;
import dev.aftersales.team.ConfigureTeam;
import dev.aftersales.team.ConsequenceChoice;
import dev.aftersales.team.ServiceSetting;
import dev.aftersales.team.TeamForm;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The people and teams of the first day. */
@Component
class FirstStaff {

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final Teams teams;
    private final Desks desks;

    FirstStaff(Accounts accounts, PasswordEncoder passwords, Teams teams, Desks desks) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.teams = teams;
        this.desks = desks;
    }

    void arrive() {
        people();
        teams();
    }

    /** Everybody's password is their name: the sign-in page says so. */
    private void people() {
        add("luis", "Luis Romero", Role.TEAM_LEAD, null);
        add("marta", "Marta Ibáñez", Role.AGENT, null);
        add("radu", "Radu Ionescu", Role.REPAIR_TECHNICIAN, null);
    }

    /** A customer who can sign in. */
    void welcome(Visitor visitor) {
        add(visitor.name(), visitor.fullName(), Role.PORTAL, visitor.customer().value());
    }

    private void add(String name, String fullName, Role role, @Nullable String customer) {
        accounts.add(new Account(name, fullName, Objects.requireNonNull(passwords.encode(name)), role, customer));
    }

    private void teams() {
        team(FirstTickets.SUPPORT, "Customer support", List.of(AfterSalesService.values()));
        team(
                FirstTickets.STORES,
                "Stores",
                List.of(AfterSalesService.REFUND, AfterSalesService.COUPON, AfterSalesService.RETURN));
        team(FirstTickets.WHOLESALE, "Wholesale", List.of());
    }

    /** With those of the services that the back end has. */
    private void team(String id, String name, List<AfterSalesService> services) {
        TeamId team = TeamId.of(id);
        teams.add(new Team(team, 1, name));
        if (services.isEmpty()) {
            return;
        }
        Desk desk = desks.ofHelpdesk();
        TeamForm form = desk.teamForm(team);
        List<ServiceSetting> offered = form.services().stream()
                .filter(setting -> services.contains(setting.service()))
                .filter(setting -> setting.refusals().isEmpty())
                .toList();
        ConfigureTeam configure = form.configure()
                .services(offered.stream().map(ServiceSetting::service).toList())
                .acknowledged(offered.stream()
                        .flatMap(setting -> setting.consequences().stream())
                        .map(ConsequenceChoice::id)
                        .toList())
                .build();
        desk.execute(configure, RequestKey.of("first-day-" + id)).orElseThrow();
    }
}
