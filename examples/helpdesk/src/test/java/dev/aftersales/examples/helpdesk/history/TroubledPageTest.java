/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.Desk;
import dev.aftersales.action.ActionView;
import dev.aftersales.action.InspectedAction;
import dev.aftersales.command.ActionId;
import dev.aftersales.examples.backoffice.shop.Buyer;
import dev.aftersales.examples.helpdesk.PageTest;
import dev.aftersales.examples.helpdesk.account.Accounts;
import dev.aftersales.examples.helpdesk.account.Desks;
import dev.aftersales.examples.helpdesk.account.SignedIn;
import dev.aftersales.examples.helpdesk.history.TroubledBackEnd.Trouble;
import dev.aftersales.examples.helpdesk.ticket.Ticket;
import dev.aftersales.examples.helpdesk.ticket.Tickets;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.TeamId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spring.AfterSalesBuilderCustomizer;
import dev.aftersales.spring.PortsByTenant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MvcResult;

/** A helpdesk of its own whose back end can be told to be in trouble. What a test leaves stuck is settled after it. */
@Import(TroubledPageTest.Wiring.class)
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:operations;DB_CLOSE_DELAY=-1",
            "after-sales.timing.call-deadline=4s",
            "after-sales.timing.lease=10s"
        })
public abstract class TroubledPageTest extends PageTest {

    private static final int MANY = 200;

    @Autowired
    private TroubledBackEnd backEnd;

    @Autowired
    private Tickets tickets;

    @Autowired
    private Desks desks;

    @Autowired
    private Accounts accounts;

    @TestConfiguration(proxyBeanMethods = false)
    static class Wiring {

        @Bean
        TroubledBackEnd troubledBackEnd() {
            return new TroubledBackEnd();
        }

        @Bean
        AfterSalesBuilderCustomizer trouble(PortsByTenant ports, TroubledBackEnd backEnd) {
            return builder -> builder.ports(tenant -> backEnd.around(ports.apply(tenant)));
        }
    }

    @AfterEach
    void settleAll() {
        backEnd.begin(Trouble.NONE);
        desk("luis")
                .operations()
                .stuck(MANY)
                .forEach(stuck -> desk("luis").operations().retry(stuck.action().id(), "after the test"));
        assertThat(desk("luis").operations().stuck(MANY)).isEmpty();
    }

    protected final TroubledBackEnd backEnd() {
        return backEnd;
    }

    protected final Desk desk(String user) {
        return desks.of(new SignedIn(accounts.find(user).orElseThrow()));
    }

    protected final Ticket.Subject subject(String team, String title) {
        return new Ticket.Subject(TeamId.of(team), title, "", CustomerId.of(id(Buyer.GEMINI)), null, null, null);
    }

    protected final TicketRef ticket(String team, String title) {
        return tickets.open(subject(team, title), UUID.randomUUID().toString());
    }

    /** An agent asks for a task while the back end is in trouble; what it answers with is the ticket. */
    protected final TicketRef asked(Trouble trouble, String title) throws Exception {
        TicketRef ticket = ticket("support", title);
        String dialog = "/tickets/" + ticket.value() + "/task";
        String key = requestKey(page("marta", "en", dialog));
        backEnd.begin(trouble);
        send("marta", "en", dialog, "requestKey", key, "title", "A visit", "project", project(VISITS));
        return ticket;
    }

    /** The only unfinished action of a ticket. */
    protected final ActionId open(TicketRef ticket) {
        return only(desk("luis").view(ticket).unfinished(), action -> true).id();
    }

    /** An action that is stuck. */
    protected final InspectedAction stuck(TicketRef ticket) {
        return only(
                desk("luis").operations().stuck(MANY),
                stuck -> ticket.equals(stuck.action().ticket()));
    }

    /** What the next page says of a form that was sent. */
    protected static String notice(MvcResult sent) {
        return String.valueOf(sent.getFlashMap().get("notice"));
    }

    /** Whatever an action came to. */
    protected final ActionView settled(ActionView before) {
        return desk("luis").outcome(before.requestKey()).orElseThrow();
    }
}
