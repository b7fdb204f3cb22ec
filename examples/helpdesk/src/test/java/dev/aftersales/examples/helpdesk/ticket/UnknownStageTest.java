/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.examples.backoffice.shop.Buyer;
import dev.aftersales.examples.helpdesk.PageTest;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.TeamId;
import dev.aftersales.spi.TicketRef;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** Two tickets whose stage another version has written, and whose library is not told of yet, as at a start. */
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:unknown-stage")
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
class UnknownStageTest extends PageTest {

    private static final String TICKET = "/tickets/HD-9101";

    @Autowired
    private TicketTable table;

    @Autowired
    private Untold untold;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void writtenByAnother() {
        insert("HD-9101");
        insert("HD-9102");
        jdbc.sql("update hd_ticket set stage = 'ON_HOLD' where ref like 'HD-91%'")
                .update();
    }

    private void insert(String ref) {
        CustomerId customer = CustomerId.of(id(Buyer.GEMINI));
        Ticket.Subject subject = new Ticket.Subject(TeamId.of("support"), "Held", "", customer, null, null, null);
        table.insert(TicketRef.of(ref), ref, subject, Instant.parse("2026-01-01T10:00:00Z"));
    }

    @Test
    @DisplayName("TKT-1: a stage that is not known keeps no ticket from being told, and is in the log once")
    void told() {
        String log = HeardLog.of(StageReader.class, () -> untold.tell(1));

        assertThat(log).isEqualTo("the stage ON_HOLD is not known; the first ticket with it is HD-9101");
        assertThat(table.untold(10)).isEmpty();
        assertThat(table.find(TicketRef.of("HD-9102")).orElseThrow().stage()).isEqualTo(Stage.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"en, Stage unknown", "es, Etapa desconocida", "ro, Etapă necunoscută"})
    @DisplayName("TKT-1: agents and the customer see such a ticket, with its stage marked")
    void shown(String language, String words) throws Exception {
        untold.tell(10);

        assertThat(page("marta", language, TICKET)).contains("data-state=\"UNKNOWN\">" + words);
        assertThat(page("gemini", language, "/portal" + TICKET)).contains("data-state=\"UNKNOWN\">" + words);
        assertThat(page("gemini", language, "/portal")).contains("data-state=\"UNKNOWN\">" + words);
    }

    @Test
    @DisplayName("TKT-1: it is moved to a stage that is known, and none is moved to where nobody knows")
    void moved() throws Exception {
        untold.tell(10);

        assertThat(send("marta", "en", TICKET + "/stage", "stage", "UNKNOWN")
                        .getResponse()
                        .getStatus())
                .isEqualTo(400);
        assertThat(page("marta", "en", TICKET))
                .contains("data-state=\"UNKNOWN\"")
                .doesNotContain("<option value=\"UNKNOWN\"");
        send("marta", "en", TICKET + "/stage", "stage", "WAITING");
        assertThat(page("marta", "en", TICKET)).contains("data-state=\"WAITING\"");
    }
}
