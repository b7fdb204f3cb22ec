/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import dev.aftersales.store.BriefingRequest;
import dev.aftersales.store.CapKey;
import dev.aftersales.store.Entitlement;
import dev.aftersales.store.Team;
import dev.aftersales.store.Ticket;
import org.mapstruct.Builder;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** What was asked for, from the rows of the answer. */
@Mapper(
        builder = @Builder(disableBuilder = true),
        uses = {Names.class, Digits.class, JsonColumns.class})
interface BriefMapper {

    @Mapping(target = "tenant", source = "asked.tenant")
    @Mapping(target = "ref", source = "asked.ticket")
    @Mapping(target = "version", source = "row.ticketVersion")
    Ticket ticket(BriefingRequest asked, BriefRow row);

    @Mapping(target = "tenant", source = "asked.tenant")
    @Mapping(target = "id", source = "row.team")
    @Mapping(target = "version", source = "row.teamVersion")
    Team team(BriefingRequest asked, BriefRow row);

    @Mapping(target = "key", source = "key")
    Entitlement entitlement(CapKey key, BriefRow row);
}
