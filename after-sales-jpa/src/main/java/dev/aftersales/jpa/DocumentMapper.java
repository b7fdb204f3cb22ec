/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import dev.aftersales.spi.TenantId;
import dev.aftersales.store.Document;
import dev.aftersales.store.Hold;
import java.util.List;
import org.mapstruct.Builder;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingTarget;

/** Documents and their rows. */
@Mapper(
        builder = @Builder(disableBuilder = true),
        uses = {Names.class, Micros.class, JsonColumns.class})
abstract class DocumentMapper {

    private final JsonColumns json = new JsonColumns();

    @Mapping(target = "action", source = "actionId")
    @Mapping(target = "holds", source = ".")
    abstract Document document(DocumentRow row);

    @Mapping(target = "actionId", source = "action")
    @Mapping(target = "pollAt", ignore = true)
    abstract DocumentRow row(Document document);

    /** Writes a document over its row. */
    @Mapping(target = "actionId", source = "action")
    @Mapping(target = "pollAt", ignore = true)
    abstract void update(@MappingTarget DocumentRow row, Document document);

    List<Hold> holds(DocumentRow row) {
        return json.holds(TenantId.of(row.tenant), row.holds);
    }
}
