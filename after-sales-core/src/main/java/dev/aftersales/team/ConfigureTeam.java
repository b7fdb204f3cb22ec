/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.team;

import dev.aftersales.command.Command;
import dev.aftersales.command.constraint.WellFormed;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.TeamId;
import dev.aftersales.spi.fieldservice.ProjectId;
import dev.aftersales.spi.provisioning.ConsequenceId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Sets the after-sales services of a team (SET-1 to SET-6).
 *
 * @param team the team
 * @param services the services it is to have, all others are disabled; documents and smart buttons of a disabled one stay
 * @param defaultProject where its field-service tasks go; null for the present one, or else the one the back end proposes
 * @param acknowledged exactly the consequences of the services that this enables
 */
@Value.Builder
public record ConfigureTeam(
        @NotNull @WellFormed TeamId team,
        @NotNull Set<@NotNull AfterSalesService> services,
        @WellFormed @Nullable ProjectId defaultProject,
        @NotNull @Size(max = 100) Set<@NotNull @WellFormed ConsequenceId> acknowledged)
        implements Command<TeamSettings> {

    /**
     * Copies the sets, in an order of their own, so that equal commands are the same content (TKT-5); what is wrong with them is
     * refused when the command is executed.
     *
     * @param team the team
     * @param services the services it is to have, all others are disabled; documents and smart buttons of a disabled one stay
     * @param defaultProject where its field-service tasks go; null for the present one, or else the one the back end proposes
     * @param acknowledged exactly the consequences of the services that this enables
     */
    public ConfigureTeam {
        services = ordered(services, Comparator.naturalOrder());
        acknowledged = ordered(acknowledged, Comparator.comparing(ConsequenceId::value));
    }

    private static <T> Set<T> ordered(@Nullable Collection<T> given, Comparator<T> order) {
        return given == null
                ? Set.of()
                : given.stream()
                        .sorted(Comparator.nullsFirst(order))
                        .collect(Collectors.collectingAndThen(
                                Collectors.toCollection(LinkedHashSet::new), Collections::unmodifiableSet));
    }

    /**
     * An empty builder.
     *
     * @return a builder; what is left out is refused when the command is executed
     */
    public static ConfigureTeamBuilder builder() {
        return new ConfigureTeamBuilder();
    }
}
