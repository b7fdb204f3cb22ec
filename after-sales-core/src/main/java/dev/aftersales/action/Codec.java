/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * Writes commands, requests and documents as JSON, to be stored and to be compared. The same value always gives the same
 * text.
 */
public final class Codec {

    private final ObjectMapper mapper = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new MoneyModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private final RecentTexts recent = new RecentTexts();

    /** The one there is to know. */
    public Codec() {}

    /**
     * A value as text.
     *
     * @param value a record of this library or its ports
     * @return JSON
     */
    public String write(Object value) {
        String known = recent.textOf(value);
        return known == null ? written(value) : known;
    }

    private String written(Object value) {
        try {
            String text = mapper.writeValueAsString(value);
            recent.remember(value, text);
            return text;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(value.getClass().getName() + " cannot be written: " + whereOnly(e));
        }
    }

    /**
     * A value from its text.
     *
     * @param text what {@link #write} made
     * @param type the type it was made from
     * @param <T> the type it was made from
     * @return the value
     */
    public <T> T read(String text, Class<T> type) {
        T known = recent.find(text, type);
        if (known != null) {
            return known;
        }
        try {
            return mapper.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(type.getName() + " cannot be read back: " + whereOnly(e));
        }
    }

    /** The message of a parser quotes what it read, which may be secret (CPN-7): the fields on the way must do. */
    private static String whereOnly(JsonProcessingException e) {
        String kind = e.getClass().getSimpleName();
        return e instanceof JsonMappingException mapping ? kind + " at " + mapping.getPathReference() : kind;
    }
}
