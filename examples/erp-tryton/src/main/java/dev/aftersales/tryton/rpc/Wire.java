/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.rpc;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;

/** Values as Tryton's JSON writes them: decimals, dates and durations are objects that name their class. */
final class Wire {

    private static final String CLASS = "__class__";

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .addModule(new SimpleModule()
                    .addSerializer(BigDecimal.class, new Decimals())
                    .addSerializer(Floating.class, new Floats())
                    .addSerializer(LocalDate.class, new Dates())
                    .addSerializer(Duration.class, new Durations()))
            .build();

    private Wire() {}

    static byte[] write(Map<String, ?> request) {
        try {
            return JSON.writeValueAsBytes(request);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be written as JSON", e);
        }
    }

    static JsonNode read(byte[] text) throws IOException {
        return JSON.readTree(text);
    }

    static BigDecimal decimal(JsonNode value) {
        return value.isObject() ? new BigDecimal(value.path("decimal").asText()) : value.decimalValue();
    }

    static LocalDate date(JsonNode value) {
        return LocalDate.of(
                value.path("year").intValue(),
                value.path("month").intValue(),
                value.path("day").intValue());
    }

    static Duration duration(JsonNode value) {
        BigDecimal nanos = value.path("seconds").decimalValue().movePointRight(9);
        return Duration.ofNanos(nanos.longValueExact());
    }

    /** Booleans that are computed in the database come as 0 or 1 from SQLite. */
    static boolean truth(JsonNode value) {
        return value.isNumber() ? value.intValue() != 0 : value.booleanValue();
    }

    private static final class Decimals extends JsonSerializer<BigDecimal> {

        @Override
        public void serialize(BigDecimal value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeStartObject();
            json.writeStringField(CLASS, "Decimal");
            json.writeStringField("decimal", value.toPlainString());
            json.writeEndObject();
        }
    }

    private static final class Floats extends JsonSerializer<Floating> {

        @Override
        public void serialize(Floating value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeNumber(value.amount());
        }
    }

    private static final class Dates extends JsonSerializer<LocalDate> {

        @Override
        public void serialize(LocalDate value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeStartObject();
            json.writeStringField(CLASS, "date");
            json.writeNumberField("year", value.getYear());
            json.writeNumberField("month", value.getMonthValue());
            json.writeNumberField("day", value.getDayOfMonth());
            json.writeEndObject();
        }
    }

    private static final class Durations extends JsonSerializer<Duration> {

        @Override
        public void serialize(Duration value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeStartObject();
            json.writeStringField(CLASS, "timedelta");
            json.writeNumberField("seconds", BigDecimal.valueOf(value.toNanos(), 9));
            json.writeEndObject();
        }
    }
}
