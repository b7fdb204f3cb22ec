/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.day;

import dev.aftersales.examples.helpdesk.HelpdeskProperties;
import dev.aftersales.examples.helpdesk.team.Teams;
import dev.aftersales.examples.helpdesk.ticket.Untold;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Fills a new helpdesk; at every start, tells the library of what the last run could not. All of it before the first page is
 * served, and before the library looks for what is to be recovered.
 */
@Component
class FirstDay implements SmartInitializingSingleton {

    private static final int BATCH = 500;

    private final HelpdeskProperties properties;
    private final FirstStaff staff;
    private final FirstShop shop;
    private final Teams teams;
    private final Untold untold;
    private final JdbcClient jdbc;
    private final Clock clock;

    FirstDay(
            HelpdeskProperties properties,
            FirstStaff staff,
            FirstShop shop,
            Teams teams,
            Untold untold,
            JdbcClient jdbc,
            Clock clock) {
        this.properties = properties;
        this.staff = staff;
        this.shop = shop;
        this.teams = teams;
        this.untold = untold;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!isOver()) {
            staff.arrive();
            if (properties.demo()) {
                staff.welcome(shop.visitor());
                shop.begin();
            }
            end();
        }
        teams.all().forEach(teams::tell);
        untold.tell(BATCH);
    }

    private boolean isOver() {
        return jdbc.sql("select count(over_at) from hd_first_day")
                        .query(Long.class)
                        .single()
                > 0;
    }

    private void end() {
        jdbc.sql("update hd_first_day set over_at = ?")
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
