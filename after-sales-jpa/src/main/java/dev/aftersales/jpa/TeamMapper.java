/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import dev.aftersales.store.Team;
import org.mapstruct.Builder;
import org.mapstruct.Mapper;

/** Teams and their rows. */
@Mapper(builder = @Builder(disableBuilder = true), uses = Names.class)
interface TeamMapper {

    Team team(TeamRow row);

    TeamRow row(Team team);
}
