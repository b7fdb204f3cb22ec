/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import dev.aftersales.store.Ticket;
import org.mapstruct.Builder;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Tickets and their rows. */
@Mapper(
        builder = @Builder(disableBuilder = true),
        uses = {Names.class, JsonColumns.class})
interface TicketMapper {

    Ticket ticket(TicketRow row);

    /** A row whose counters are zero. */
    @Mapping(target = "createdAt", ignore = true)
    @Mapping(target = "creditNotes", ignore = true)
    @Mapping(target = "draftInvoices", ignore = true)
    @Mapping(target = "coupons", ignore = true)
    @Mapping(target = "returns", ignore = true)
    @Mapping(target = "repairs", ignore = true)
    @Mapping(target = "tasks", ignore = true)
    @Mapping(target = "openWork", ignore = true)
    @Mapping(target = "stuck", ignore = true)
    TicketRow row(Ticket ticket);
}
