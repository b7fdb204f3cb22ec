/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.crash.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.aftersales.spi.Answer;
import dev.aftersales.spi.Lookup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Values as lines of JSON, and back: those of the ports, whatever their methods are declared to take and to answer. */
public final class Wire {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(money())
            .addMixIn(Answer.class, AnswerKinds.class)
            .addMixIn(Lookup.class, LookupKinds.class)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Answer.Done.class, name = "done"),
        @JsonSubTypes.Type(value = Answer.Accepted.class, name = "accepted")
    })
    private interface AnswerKinds {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Lookup.Found.class, name = "found"),
        @JsonSubTypes.Type(value = Lookup.NotFound.class, name = "not found"),
        @JsonSubTypes.Type(value = Lookup.InProgress.class, name = "in progress"),
        @JsonSubTypes.Type(value = Lookup.Failed.class, name = "failed")
    })
    private interface LookupKinds {}

    private Wire() {}

    /** A value as one line. */
    public static String line(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The value of a line. */
    public static <T> T read(String line, Class<T> type) {
        try {
            return MAPPER.readValue(line, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A value as it is declared; an empty Optional is null. */
    public static @Nullable String write(@Nullable Object value, Type declared) {
        Object bare = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        if (bare == null) {
            return null;
        }
        try {
            return MAPPER.writerFor(bare(declared)).writeValueAsString(bare);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A value as it is declared, from what {@link #write} made of it. */
    public static @Nullable Object parse(@Nullable String text, Type declared) {
        try {
            Object bare = text == null ? null : MAPPER.readValue(text, bare(declared));
            return isOptional(declared) ? Optional.ofNullable(bare) : bare;
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JavaType bare(Type declared) {
        return isOptional(declared) && declared instanceof ParameterizedType optional
                ? MAPPER.constructType(optional.getActualTypeArguments()[0])
                : MAPPER.constructType(declared);
    }

    private static boolean isOptional(Type declared) {
        return declared instanceof ParameterizedType parameterized && parameterized.getRawType() == Optional.class;
    }

    private static SimpleModule money() {
        SimpleModule module = new SimpleModule();
        text(module, Money.class, Money::parse);
        text(module, CurrencyUnit.class, CurrencyUnit::of);
        return module;
    }

    private static <T> void text(SimpleModule module, Class<T> type, Function<String, T> parse) {
        module.addSerializer(type, ToStringSerializer.instance);
        module.addDeserializer(type, new Parsed<>(type, parse));
    }

    private static final class Parsed<T> extends StdDeserializer<T> {

        private static final long serialVersionUID = 1L;

        private final transient Function<String, T> parse;

        Parsed(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return parse.apply(parser.getText());
        }
    }
}
