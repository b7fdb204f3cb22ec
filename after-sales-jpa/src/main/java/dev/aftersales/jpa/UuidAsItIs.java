/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps EclipseLink from making text of a UUID, which PostgreSQL does not take for one. */
@Converter
public class UuidAsItIs implements AttributeConverter<UUID, UUID> {

    /** For the persistence provider. */
    public UuidAsItIs() {}

    @Override
    public @Nullable UUID convertToDatabaseColumn(@Nullable UUID attribute) {
        return attribute;
    }

    @Override
    public @Nullable UUID convertToEntityAttribute(@Nullable UUID column) {
        return column;
    }
}
