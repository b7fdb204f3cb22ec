/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.team;

import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.TeamId;
import dev.aftersales.spi.fieldservice.ProjectId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The after-sales services of a team.
 *
 * @param team the team
 * @param services the enabled services
 * @param defaultProject where its field-service tasks go
 */
public record TeamSettings(
        TeamId team,
        Set<AfterSalesService> services,
        @Nullable ProjectId defaultProject) {

    /**
     * Copies the set.
     *
     * @param team the team
     * @param services the enabled services
     * @param defaultProject where its field-service tasks go
     */
    public TeamSettings {
        services = Set.copyOf(services);
    }
}
