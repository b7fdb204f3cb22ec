/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.day;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.examples.helpdesk.PageTest;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class HistoryTest extends PageTest {

    @Autowired
    private JdbcClient jdbc;

    @Test
    @DisplayName("the demo has two months behind it: actions are dated when they were done")
    void dates() {
        List<LocalDate> days = jdbc.sql("select distinct accepted_on from hd_action order by accepted_on")
                .query(LocalDate.class)
                .list();
        assertThat(days).hasSizeGreaterThan(10);
        assertThat(ChronoUnit.DAYS.between(days.get(0), days.get(days.size() - 1)))
                .isBetween(45L, 75L);
    }
}
