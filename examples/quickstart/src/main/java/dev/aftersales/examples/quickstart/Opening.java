/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.quickstart;

import dev.aftersales.Desk;
import dev.aftersales.command.RequestKey;
import dev.aftersales.spi.TeamId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.team.ConfigureTeamBuilder;
import dev.aftersales.team.ConsequenceChoice;
import dev.aftersales.team.TeamForm;
import dev.aftersales.team.TeamSnapshot;
import dev.aftersales.ticket.FollowerSnapshot;
import dev.aftersales.ticket.TicketSnapshot;

/** How the story begins: what the host tells the library, and what a team lead switches on. */
final class Opening {

    private static final TeamId SUPPORT = TeamId.of("support");

    private final Desk desk;
    private final Shop shop;
    private final Printer print;

    Opening(Desk desk, Shop shop, Printer print) {
        this.desk = desk;
        this.shop = shop;
        this.print = print;
    }

    /** The host puts its team and its ticket; a team lead switches on the services that the back end can carry. */
    void tell(TicketRef ticket) {
        desk.put(TeamSnapshot.builder().id(SUPPORT).version(1).name("Support").build());
        TeamForm form = desk.teamForm(SUPPORT);
        print.settings(form);
        ConfigureTeamBuilder settings = form.configure();
        form.services().stream()
                .filter(setting -> setting.refusals().isEmpty())
                .forEach(setting -> settings.addServices(setting.service())
                        .addAllAcknowledged(setting.consequences().stream()
                                .map(ConsequenceChoice::id)
                                .toList()));
        if (form.defaultProject() == null) {
            form.projects().stream().findFirst().ifPresent(project -> settings.defaultProject(project.id()));
        }
        desk.execute(settings.build(), RequestKey.of("setup-1")).orElseThrow();
        desk.put(TicketSnapshot.builder()
                .ref(ticket)
                .version(1)
                .team(SUPPORT)
                .title("Two lamps flicker")
                .customer(shop.customer())
                .product(shop.product())
                .addFollowers(new FollowerSnapshot(shop.follower(), null))
                .build());
    }
}
