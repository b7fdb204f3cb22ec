/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.browser;

import dev.aftersales.AfterSales;
import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.DocumentRef;
import dev.aftersales.examples.backoffice.BackOffice;
import dev.aftersales.examples.backoffice.shop.Article;
import dev.aftersales.examples.backoffice.shop.ShopIds;
import dev.aftersales.examples.helpdesk.account.Account;
import dev.aftersales.examples.helpdesk.account.Accounts;
import dev.aftersales.examples.helpdesk.account.Role;
import dev.aftersales.examples.helpdesk.team.Team;
import dev.aftersales.examples.helpdesk.team.Teams;
import dev.aftersales.examples.helpdesk.ticket.Follower;
import dev.aftersales.examples.helpdesk.ticket.Ticket;
import dev.aftersales.examples.helpdesk.ticket.Tickets;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.EmailAddress;
import dev.aftersales.spi.FollowerId;
import dev.aftersales.spi.ReadContext;
import dev.aftersales.spi.TeamId;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.accounting.CreditNote;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Makes customers, what they bought, and their tickets. */
@TestComponent
class Scenes {

    static final String FOLLOWER = "nuria@arce.example";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final AtomicInteger count = new AtomicInteger();
    private final BackOffice office;
    private final Sales sales;
    private final ShopIds ids;
    private final Clock clock;
    private final Tickets tickets;
    private final Teams teams;
    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final AfterSales afterSales;
    private final TenantId tenant;

    Scenes(
            BackOffice office,
            Sales sales,
            ShopIds ids,
            Clock clock,
            Tickets tickets,
            Teams teams,
            Accounts accounts,
            PasswordEncoder passwords,
            AfterSales afterSales,
            TenantId tenant) {
        this.office = office;
        this.sales = sales;
        this.ids = ids;
        this.clock = clock;
        this.tickets = tickets;
        this.accounts = accounts;
        this.passwords = passwords;
        this.teams = teams;
        this.afterSales = afterSales;
        this.tenant = tenant;
    }

    BackOffice office() {
        return office;
    }

    /** A customer that has bought nothing. */
    Scene bare(String title) {
        return scene(title, "support", null);
    }

    /** The same, with a team that has no services. */
    Scene ofNewTeam(String team, String title) {
        Team made = new Team(TeamId.of(team), 1, "Team " + team);
        teams.add(made);
        teams.tell(made);
        return scene(title, team, null);
    }

    /** Four lamps and two machines: billed, not paid, delivered. */
    Scene sold(String title) {
        Scene scene = scene(title, "support", Article.LAMP);
        sales.sell(scene);
        return scene;
    }

    Scene paid(String title) {
        Scene scene = scene(title, "support", Article.LAMP);
        sales.sellPaid(scene);
        return scene;
    }

    /** The customer has a draft invoice too. */
    void draftInvoice(Scene scene) {
        sales.draft(scene);
    }

    private Scene scene(String title, String team, @Nullable Article product) {
        int number = count.incrementAndGet();
        String company = "Muebles Arce " + number;
        CustomerId customer = office.byHand().directory().addCustomer(company);
        office.byHand().directory().addAddress(customer, EmailAddress.of("info" + number + "@arce.example"));
        office.byHand().fieldService().addSite(customer, "Calle Sol " + number + ", Madrid");
        TicketRef ref = tickets.open(
                new Ticket.Subject(
                        TeamId.of(team), title, "", customer, product == null ? null : ids.of(product), null, null),
                "scene-" + number);
        tickets.follow(ref, new Follower(FollowerId.of("nuria"), "Nuria Arce", FOLLOWER));
        return new Scene(ref, customer, company);
    }

    /** What was credited of the invoices of the scene's customer, whatever became of it. */
    List<CreditNote> creditsOf(Scene scene) {
        ReadContext context = new ReadContext(tenant, clock.instant().plus(PATIENCE), Locale.ENGLISH);
        return office.byHand().accounting().newest().stream()
                .filter(invoice -> invoice.billTo().equals(scene.customer()))
                .flatMap(invoice -> office.accounting().creditsOf(context, invoice.id()).stream())
                .toList();
    }

    /** The back office says that a document is no longer what it was. */
    void changed(DocumentKind kind, String id) {
        afterSales.documentChanged(tenant, new DocumentRef(kind, id));
    }

    /** Somebody of the company who can sign in: the name is the password. */
    String portalUser(Scene scene) {
        String name = "arce" + scene.ticket().value().replaceAll("\\D", "");
        accounts.add(new Account(
                name,
                "Nuria Arce",
                Objects.requireNonNull(passwords.encode(name)),
                Role.PORTAL,
                scene.customer().value()));
        return name;
    }
}
