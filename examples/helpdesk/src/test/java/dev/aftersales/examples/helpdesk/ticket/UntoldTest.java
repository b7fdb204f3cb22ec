/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.command.RefusalCode;
import dev.aftersales.examples.backoffice.shop.Buyer;
import dev.aftersales.examples.helpdesk.PageTest;
import dev.aftersales.examples.helpdesk.account.Desks;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.TeamId;
import dev.aftersales.spi.TicketRef;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:untold;DB_CLOSE_DELAY=-1")
class UntoldTest extends PageTest {

    /** No agent can type this: the library takes no text that cannot be shown. */
    private static final String REFUSED = "A bell \u0007 rings";

    @Autowired
    private TicketTable table;

    @Autowired
    private Untold untold;

    @Autowired
    private Desks desks;

    /** What was left untold by one test is nothing to the next. */
    @AfterEach
    void told() {
        table.untold(100).forEach(table::told);
    }

    private TicketRef insert(String ref, String title, String createdAt) {
        TicketRef made = TicketRef.of(ref);
        CustomerId customer = CustomerId.of(id(Buyer.GEMINI));
        Ticket.Subject subject = new Ticket.Subject(TeamId.of("support"), title, "", customer, null, null, null);
        table.insert(made, ref, subject, Instant.parse(createdAt));
        return made;
    }

    @Test
    @DisplayName("TKT-1: a ticket that the library refuses is in the log without its texts, and keeps no other untold")
    void refused() throws Exception {
        TicketRef bad = insert("HD-9001", REFUSED, "2026-01-01T10:00:00Z");
        TicketRef worse = insert("HD-9002", REFUSED, "2026-01-01T10:00:00Z");
        TicketRef good = insert("HD-9003", "Told after all", "2026-01-01T10:00:00Z");
        TicketRef better = insert("HD-9004", "Told as well", "2026-01-02T10:00:00Z");

        String log = logged(() -> untold.tell(1));

        assertThat(table.untold(10)).extracting(Ticket::ref).containsExactly(bad, worse);
        assertThat(page("marta", "en", "/tickets/" + good.value())).contains("Told after all");
        assertThat(page("marta", "en", "/tickets/" + better.value())).contains("Told as well");
        assertThat(log).contains("HD-9001: [", "HD-9002: [").doesNotContain("A bell", "HD-9003");
    }

    @Test
    @DisplayName(
            "TKT-1: one that the library fails on keeps neither the others untold nor the application from starting")
    void failed() throws Exception {
        TicketRef bad = insert("HD-9011", "A title of somebody's", "2026-01-01T10:00:00Z");
        TicketRef good = insert("HD-9012", "Told all the same", "2026-01-01T10:00:00Z");
        Telling failing = new Telling(table, desks) {
            @Override
            List<RefusalCode> tell(Ticket ticket) {
                if (ticket.ref().equals(bad)) {
                    throw new IllegalArgumentException(
                            "cannot keep " + ticket.subject().title());
                }
                return super.tell(ticket);
            }
        };

        String log = logged(() -> new Untold(table, failing).tell(1));

        assertThat(table.untold(10)).extracting(Ticket::ref).containsExactly(bad);
        assertThat(page("marta", "en", "/tickets/" + good.value())).contains("Told all the same");
        assertThat(log).contains("HD-9011: java.lang.IllegalArgumentException").doesNotContain("of somebody's");
    }

    private static String logged(Runnable work) {
        return HeardLog.of(Untold.class, work);
    }
}
