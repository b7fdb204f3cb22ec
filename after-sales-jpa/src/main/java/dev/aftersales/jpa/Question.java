/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.Map;

/** A question with those conditions that are asked for, and their values. */
final class Question {

    private final StringBuilder text;
    private final Map<String, Object> values = new HashMap<>();

    /** A question that ends in its first condition. */
    Question(String text) {
        this.text = new StringBuilder(text);
    }

    Question and(String condition) {
        text.append(" AND ").append(condition);
        return this;
    }

    Question value(String name, Object value) {
        values.put(name, value);
        return this;
    }

    Question orderedBy(String order) {
        text.append(" ORDER BY ").append(order);
        return this;
    }

    <T> TypedQuery<T> in(EntityManager entities, Class<T> rows) {
        TypedQuery<T> query = entities.createQuery(text.toString(), rows);
        values.forEach(query::setParameter);
        return query;
    }
}
