/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port.wrong;

import dev.aftersales.spi.Answer;
import dev.aftersales.spi.Call;
import dev.aftersales.spi.Lookup;
import dev.aftersales.spi.Page;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.ReadContext;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** How defects come about. */
public final class Lapses {

    private Lapses() {}

    /** Nothing is wrong. */
    public static Answering none() {
        return Question::proceed;
    }

    /** One method does something else. */
    public static Answering instead(String method, Answering lapse) {
        return question -> question.is(method) ? lapse.answer(question) : question.proceed();
    }

    /** All effects do something else. */
    public static Answering effects(Answering lapse) {
        return question -> question.isEffect() ? lapse.answer(question) : question.proceed();
    }

    /** All look-ups do something else. */
    public static Answering lookups(Answering lapse) {
        return question -> question.isLookup() ? lapse.answer(question) : question.proceed();
    }

    /** Whatever of a type is handed over becomes something else. */
    public static <T> Answering argument(Class<T> type, UnaryOperator<T> lapse) {
        return question -> question.with(type, lapse).proceed();
    }

    /** Documents of a type are altered in the answers of effects. */
    public static <D> Answering answered(Class<D> type, UnaryOperator<D> lapse) {
        return effects(question -> {
            Object answer = question.proceed();
            return answer instanceof Answer.Done<?> done && type.isInstance(done.document())
                    ? Answer.done(lapse.apply(type.cast(done.document())))
                    : answer;
        });
    }

    /** Documents of a type are altered wherever a port answers with them. */
    public static <D> Answering documents(Class<D> type, UnaryOperator<D> lapse) {
        return question -> altered(question.proceed(), type, lapse);
    }

    private static <D> @Nullable Object altered(@Nullable Object answer, Class<D> type, UnaryOperator<D> lapse) {
        if (type.isInstance(answer)) {
            return lapse.apply(type.cast(answer));
        } else if (answer instanceof Optional<?> some) {
            return some.map(one -> altered(one, type, lapse));
        } else if (answer instanceof List<?> all) {
            return all.stream().map(one -> altered(one, type, lapse)).toList();
        } else if (answer instanceof Page<?> page) {
            return new Page<>(
                    page.items().stream().map(one -> altered(one, type, lapse)).toList(), page.next());
        } else if (answer instanceof Lookup.Found<?> found) {
            return new Lookup.Found<>(found.documents().stream()
                    .map(one -> altered(one, type, lapse))
                    .toList());
        } else if (answer instanceof Answer.Done<?> done) {
            return Answer.done(altered(done.document(), type, lapse));
        }
        return answer;
    }

    /** An effect that is done. */
    public static Answer<Object> done(Object document) {
        return Answer.done(document);
    }

    /** The same attempt with another key. */
    public static Call keyed(Call call, PortKey key) {
        return Call.builder().from(call).key(key).build();
    }

    /** The same attempt with another deadline. */
    public static Call until(Call call, Instant deadline) {
        return Call.builder().from(call).deadline(deadline).build();
    }

    /** To read in the name of an attempt. */
    public static ReadContext reading(Call call) {
        return new ReadContext(call.tenant(), call.deadline(), Locale.ROOT);
    }
}
