/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import dev.aftersales.store.Entitlement;
import java.math.BigDecimal;
import org.mapstruct.Builder;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Caps and their rows. */
@Mapper(builder = @Builder(disableBuilder = true), uses = Names.class)
interface EntitlementMapper {

    @Mapping(target = "key", source = ".")
    Entitlement entitlement(EntitlementRow row);

    @Mapping(target = "tenant", source = "key.tenant")
    @Mapping(target = "source", source = "key.source")
    @Mapping(target = "line", source = "key.line")
    @Mapping(target = "kind", source = "key.kind")
    EntitlementRow row(Entitlement entitlement);

    /** Without the zeros that a column adds behind the point. */
    default BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
