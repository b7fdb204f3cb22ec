/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.DocumentRef;
import dev.aftersales.store.Entry;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Builder;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Entries and their rows. */
@Mapper(
        builder = @Builder(disableBuilder = true),
        uses = {Names.class, Micros.class, JsonColumns.class})
interface EntryMapper {

    @Mapping(target = "action", source = "actionId")
    @Mapping(target = "before", source = "stateBefore")
    @Mapping(target = "after", source = "stateAfter")
    @Mapping(target = "user", source = "toldBy")
    @Mapping(target = "at", source = "toldAt")
    @Mapping(target = "document", source = ".")
    Entry entry(EntryRow row);

    /** A row that waits to be relayed. */
    @Mapping(target = "actionId", source = "action")
    @Mapping(target = "stateBefore", source = "before")
    @Mapping(target = "stateAfter", source = "after")
    @Mapping(target = "toldBy", source = "user")
    @Mapping(target = "toldAt", source = "at")
    @Mapping(target = "documentKind", source = "document.kind")
    @Mapping(target = "documentId", source = "document.id")
    @Mapping(target = "unsent", constant = "true")
    EntryRow row(Entry entry);

    default @Nullable DocumentRef document(EntryRow row) {
        String id = row.documentId;
        return row.documentKind == null || id == null
                ? null
                : new DocumentRef(DocumentKind.valueOf(row.documentKind), id);
    }
}
