/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.examples.helpdesk.PageTest;
import dev.aftersales.spi.FollowerId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.ticket.TicketSnapshot;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MvcResult;

@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:followers;DB_CLOSE_DELAY=-1")
class FollowerPagesTest extends PageTest {

    private static final TicketRef FULL = TicketRef.of("HD-1006");

    @Autowired
    private Tickets tickets;

    @Autowired
    private TicketTable table;

    @ParameterizedTest
    @CsvSource({
        "en, as many followers as it can have: 500",
        "es, el máximo de seguidores: 500",
        "ro, numărul maxim de urmăritori: 500"
    })
    @DisplayName("CPN-3: one follower more than the library takes is refused in words, and the ticket stays as it is")
    void tooMany(String language, String words) throws Exception {
        for (int number = tickets.followers(FULL).size(); number < TicketSnapshot.MAX_FOLLOWERS; number++) {
            String name = "follower-" + number;
            Follower follower = new Follower(FollowerId.of(name), name, name + "@example.com");
            assertThat(table.follow(FULL, follower, TicketSnapshot.MAX_FOLLOWERS))
                    .isTrue();
        }
        long version = tickets.find(FULL).orElseThrow().version();

        MvcResult refused =
                send("marta", language, "/tickets/HD-1006/followers/new", "name", "Ion", "email", "ion@example.com");

        assertThat(sound(refused, language)).contains(words, "value=\"ion@example.com\"");
        assertThat(tickets.find(FULL).orElseThrow().version()).isEqualTo(version);
        assertThat(page("marta", language, "/tickets/HD-1006")).contains("follower-499@example.com");
    }

    @Test
    @DisplayName("a ticket that is not there has no followers to add or take off")
    void nowhere() throws Exception {
        String followers = "/tickets/HD-9/followers/";
        assertThat(status(send("marta", "en", followers + "new", "name", "Ion", "email", "ion@example.com")))
                .isEqualTo(404);
        assertThat(status(send("marta", "en", followers + "remove", "id", "ion")))
                .isEqualTo(404);
    }

    @Test
    @DisplayName("taking off who does not follow leaves the ticket as it is")
    void nobody() throws Exception {
        TicketRef ticket = TicketRef.of("HD-1005");
        long version = tickets.find(ticket).orElseThrow().version();
        assertThat(status(send("marta", "en", "/tickets/HD-1005/followers/remove", "id", "nobody")))
                .isEqualTo(302);
        assertThat(tickets.find(ticket).orElseThrow().version()).isEqualTo(version);
    }

    private static int status(MvcResult answer) {
        return answer.getResponse().getStatus();
    }
}
