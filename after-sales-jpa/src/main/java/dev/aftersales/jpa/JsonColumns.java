/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.aftersales.command.Datum;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.EmailAddress;
import dev.aftersales.spi.FollowerId;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.UnitOfMeasure;
import dev.aftersales.store.CapKey;
import dev.aftersales.store.CapKind;
import dev.aftersales.store.Follower;
import dev.aftersales.store.Hold;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Short lists as JSON in one column; null stands for an empty one. Numbers are text, so that they keep all their digits. */
final class JsonColumns {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private static final Json<List<HoldText>> HOLDS = new Json<>(new TypeReference<>() {});
    private static final Json<List<RefusalText>> REFUSALS = new Json<>(new TypeReference<>() {});
    private static final Json<List<FollowerText>> FOLLOWERS = new Json<>(new TypeReference<>() {});
    private static final Json<Map<String, String>> DATA = new Json<>(new TypeReference<>() {});

    record HoldText(String kind, String source, String line, String quantity) {}

    record RefusalText(String code, String field, Map<String, DatumText> data) {}

    record DatumText(
            @Nullable String text,
            @Nullable String money,
            @Nullable String count,
            @Nullable String unit,
            @Nullable String day,
            @Nullable List<String> list) {}

    record FollowerText(String id, @Nullable String email) {}

    /** The tenant is left out: it is the row's. */
    @Nullable
    String holds(List<Hold> holds) {
        return holds.isEmpty()
                ? null
                : HOLDS.write(holds.stream().map(JsonColumns::text).toList());
    }

    List<Hold> holds(TenantId tenant, @Nullable String json) {
        return json == null
                ? List.of()
                : HOLDS.read(json).stream().map(text -> hold(tenant, text)).toList();
    }

    @Nullable
    String refusals(List<Refusal> refusals) {
        return refusals.isEmpty()
                ? null
                : REFUSALS.write(refusals.stream().map(JsonColumns::text).toList());
    }

    List<Refusal> refusals(@Nullable String json) {
        return json == null
                ? List.of()
                : REFUSALS.read(json).stream().map(JsonColumns::refusal).toList();
    }

    @Nullable
    String followers(List<Follower> followers) {
        return followers.isEmpty()
                ? null
                : FOLLOWERS.write(followers.stream().map(JsonColumns::text).toList());
    }

    List<Follower> followers(@Nullable String json) {
        return json == null
                ? List.of()
                : FOLLOWERS.read(json).stream().map(JsonColumns::follower).toList();
    }

    @Nullable
    String data(Map<String, String> data) {
        return data.isEmpty() ? null : DATA.write(data);
    }

    Map<String, String> data(@Nullable String json) {
        return json == null ? Map.of() : DATA.read(json);
    }

    private static HoldText text(Hold hold) {
        CapKey cap = hold.cap();
        return new HoldText(
                cap.kind().name(), cap.source(), cap.line(), hold.quantity().toString());
    }

    private static Hold hold(TenantId tenant, HoldText text) {
        CapKey cap = new CapKey(tenant, CapKind.valueOf(text.kind()), text.source(), text.line());
        return new Hold(cap, new BigDecimal(text.quantity()));
    }

    private static RefusalText text(Refusal refusal) {
        Map<String, DatumText> data = new LinkedHashMap<>();
        refusal.data().forEach((name, datum) -> data.put(name, text(datum)));
        return new RefusalText(refusal.code().name(), refusal.field(), data);
    }

    private static Refusal refusal(RefusalText text) {
        Map<String, Datum> data = new LinkedHashMap<>();
        text.data().forEach((name, datum) -> data.put(name, datum(datum)));
        return new Refusal(RefusalCode.valueOf(text.code()), text.field(), data);
    }

    private static DatumText text(Datum datum) {
        if (datum instanceof Datum.Amount amount) {
            return new DatumText(null, amount.value().toString(), null, null, null, null);
        }
        if (datum instanceof Datum.Count count) {
            Quantity quantity = count.value();
            return new DatumText(
                    null, null, quantity.amount().toString(), quantity.unit().value(), null, null);
        }
        if (datum instanceof Datum.Day day) {
            return new DatumText(null, null, null, null, day.value().toString(), null);
        }
        if (datum instanceof Datum.Several several) {
            return new DatumText(null, null, null, null, null, several.values());
        }
        return new DatumText(((Datum.Text) datum).value(), null, null, null, null, null);
    }

    private static Datum datum(DatumText text) {
        if (text.money() != null) {
            return Datum.of(Money.parse(text.money()));
        }
        if (text.count() != null && text.unit() != null) {
            return Datum.of(Quantity.of(new BigDecimal(text.count()), UnitOfMeasure.of(text.unit())));
        }
        if (text.day() != null) {
            return Datum.of(LocalDate.parse(text.day()));
        }
        if (text.list() != null) {
            return new Datum.Several(text.list());
        }
        return new Datum.Text(String.valueOf(text.text()));
    }

    private static FollowerText text(Follower follower) {
        EmailAddress email = follower.email();
        return new FollowerText(follower.id().value(), email == null ? null : email.value());
    }

    private static Follower follower(FollowerText text) {
        String email = text.email();
        return new Follower(FollowerId.of(text.id()), email == null ? null : EmailAddress.of(email));
    }

    /** How one type is written and read, looked up once. */
    private static final class Json<T> {

        private final ObjectWriter writer;
        private final ObjectReader reader;

        Json(TypeReference<T> type) {
            this.writer = MAPPER.writerFor(type);
            this.reader = MAPPER.readerFor(type);
        }

        String write(T value) {
            try {
                return writer.writeValueAsString(value);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(
                        "a column cannot be written: " + e.getClass().getSimpleName());
            }
        }

        /** The message of a parser quotes what it read, which may be secret (CPN-7). */
        T read(String json) {
            try {
                return reader.readValue(json);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(
                        "a column cannot be read back: " + e.getClass().getSimpleName());
            }
        }
    }
}
