/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.store.Team;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.mapstruct.Builder;
import org.mapstruct.Mapper;

/** Teams and their rows. */
@Mapper(builder = @Builder(disableBuilder = true), uses = Names.class)
interface TeamMapper {

    Team team(TeamRow row);

    TeamRow row(Team team);

    default String names(Set<AfterSalesService> services) {
        return services.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    default Set<AfterSalesService> services(String names) {
        return Arrays.stream(names.split(","))
                .filter(name -> !name.isEmpty())
                .map(AfterSalesService::valueOf)
                .collect(Collectors.toSet());
    }
}
