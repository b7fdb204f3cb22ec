/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.store;

import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.TeamId;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.fieldservice.ProjectId;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A team and its after-sales services.
 *
 * @param tenant the tenant
 * @param id the host's reference
 * @param version the host's version of the name
 * @param name its name
 * @param services the enabled services
 * @param defaultProject the field-service project its tasks go to
 * @param settingsRevision how often the services were configured
 */
@Value.Builder
public record Team(
        TenantId tenant,
        TeamId id,
        long version,
        String name,
        Set<AfterSalesService> services,
        @Nullable ProjectId defaultProject,
        long settingsRevision) {

    /**
     * Copies the collections it is given.
     *
     * @param tenant the tenant
     * @param id the host's reference
     * @param version the host's version of the name
     * @param name its name
     * @param services the enabled services
     * @param defaultProject the field-service project its tasks go to
     * @param settingsRevision how often the services were configured
     */
    public Team {
        services = Set.copyOf(services);
    }

    /**
     * An empty builder.
     *
     * @return a builder; {@code build()} throws {@link IllegalStateException} naming each value left out that is not marked nullable
     */
    public static TeamBuilder builder() {
        return new TeamBuilder();
    }

    /**
     * A builder filled with this team.
     *
     * @return the builder
     */
    public TeamBuilder change() {
        return builder().from(this);
    }
}
