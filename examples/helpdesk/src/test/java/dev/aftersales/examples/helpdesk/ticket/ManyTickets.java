/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.ticket;

import dev.aftersales.AfterSales;
import dev.aftersales.Desk;
import dev.aftersales.spi.Actor;
import dev.aftersales.spi.Cursor;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.UserId;
import dev.aftersales.ticket.TicketFilter;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Very many tickets, in the helpdesk's table and the library's: one a minute, of eight customers and two teams in turn; one in eleven
 * is open, one in nineteen has a coupon.
 */
final class ManyTickets {

    private static final Instant FIRST = Instant.parse("2020-01-01T00:00:00Z");
    private static final int APART = 60;

    private static final String CUSTOMER = "array[(select customer from hd_user where name = 'gemini'), 'ana',"
            + " 'olivar', 'norte', 'delta', 'harbor', 'sol', 'brasov'][mod(x, 8) + 1]";
    private static final String TEAM = "array['support', 'stores'][mod(x / 8, 2) + 1]";

    private static final String HELPDESK =
            "insert into hd_ticket (ref, version, told_version, request_key, team, title, description, customer, stage, created_at)"
                    + " select 'HD-' || (100000 + x), 1, 1, 'many-' || x, " + TEAM + ", 'Ticket ' || x, '', " + CUSTOMER
                    + ", case when mod(x, 11) = 0 then 'NEW' else 'SOLVED' end, dateadd(second, x * " + APART
                    + ", timestamp with time zone '2020-01-01 00:00:00+00') from system_range(?, ?)";

    private static final String LIBRARY =
            "insert into as_ticket (version, closed, tenant, ref, team, title, customer, created_at, coupons)"
                    + " select 1, mod(x, 11) <> 0, 'default', 'HD-' || (100000 + x), " + TEAM + ", 'Ticket ' || x, "
                    + CUSTOMER
                    + ", extract(epoch from timestamp with time zone '2020-01-01 00:00:00+00') * 1000000 + x * "
                    + APART + " * 1000000, case when mod(x, 19) = 0 then 1 else 0 end from system_range(?, ?)";

    private final JdbcClient jdbc;
    private final Desk desk;
    private int count;

    ManyTickets(JdbcClient jdbc, AfterSales afterSales) {
        this.jdbc = jdbc;
        this.desk = afterSales.desk(Actor.system(TenantId.of("default"), UserId.of("helpdesk")));
    }

    void fillUpTo(int wanted) {
        jdbc.sql(HELPDESK).params(count + 1, wanted).update();
        jdbc.sql(LIBRARY).params(count + 1, wanted).update();
        jdbc.sql("analyze").update();
        count = wanted;
    }

    /** The newest ticket of the older half. */
    int middle() {
        return count / 2;
    }

    static String ref(int number) {
        return "HD-" + (100000 + number);
    }

    /** Where a list goes on that has reached a ticket. */
    Cursor reached(int number) {
        TicketFilter one = TicketFilter.builder()
                .createdBefore(FIRST.plusSeconds((long) APART * number).plusMillis(1))
                .limit(1)
                .build();
        return desk.tickets(one).next().orElseThrow();
    }
}
