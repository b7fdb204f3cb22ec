/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.team;

import static dev.aftersales.team.Helpdesk.SUPPORT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.spi.AfterSalesService;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

class TeamSubsetsPropertiesTest {

    @Property(tries = 20)
    @Label("SET-1: whatever subset is asked for, exactly that subset is enabled, one after the other")
    void anySubset(@ForAll Set<AfterSalesService> first, @ForAll Set<AfterSalesService> second) {
        try (Helpdesk helpdesk = Helpdesk.open()) {
            helpdesk.erp.project("visits", "Visits");
            for (Set<AfterSalesService> wanted : List.of(first, second)) {
                TeamSettings settings = helpdesk.execute(ConfigureTeam.builder()
                                .team(SUPPORT)
                                .services(wanted)
                                .build())
                        .orElseThrow();
                assertThat(settings.services()).isEqualTo(wanted);
            }
        }
    }
}
