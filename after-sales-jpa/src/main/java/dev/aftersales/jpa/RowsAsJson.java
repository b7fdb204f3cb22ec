/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.aftersales.store.Action;
import dev.aftersales.store.CapKey;

/** Rows as JSON, each column under its name: the rows' fields are named as the columns are. */
final class RowsAsJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private final ActionMapper actions = new ActionMapperImpl();

    ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    JsonNode row(Object row) {
        return MAPPER.valueToTree(row);
    }

    /** The rows of all steps but the first, which is part of the action's row. */
    ArrayNode furtherSteps(Action action) {
        ArrayNode rows = MAPPER.createArrayNode();
        for (int i = 1; i < action.steps().size(); i++) {
            rows.add(row(actions.row(
                    action.tenant(), action.id().value(), i, action.steps().get(i))));
        }
        return rows;
    }

    /** The key of a cap. */
    ObjectNode cap(CapKey key) {
        return object().put("tenant", key.tenant().value())
                .put("source", key.source())
                .put("line", key.line())
                .put("kind", key.kind().name());
    }
}
