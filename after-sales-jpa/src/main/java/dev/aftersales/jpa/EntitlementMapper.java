/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import dev.aftersales.store.Entitlement;
import org.mapstruct.Builder;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Caps and their rows. */
@Mapper(
        builder = @Builder(disableBuilder = true),
        uses = {Names.class, Digits.class})
interface EntitlementMapper {

    @Mapping(target = "key", source = ".")
    Entitlement entitlement(EntitlementRow row);

    @Mapping(target = "tenant", source = "key.tenant")
    @Mapping(target = "source", source = "key.source")
    @Mapping(target = "line", source = "key.line")
    @Mapping(target = "kind", source = "key.kind")
    EntitlementRow row(Entitlement entitlement);
}
