/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa.schema;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** SQL through native queries: all that a persistence unit without a data source offers. */
final class EntityManagerSession implements SqlSession {

    private final EntityManager entities;

    EntityManagerSession(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<@Nullable Object> query(String sql) {
        List<@Nullable Object> values = new ArrayList<>();
        for (Object value : entities.createNativeQuery(sql).getResultList()) {
            values.add(value);
        }
        return values;
    }

    @Override
    public void execute(String sql) {
        entities.createNativeQuery(sql).executeUpdate();
    }
}
