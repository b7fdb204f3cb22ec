/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port.wrong;

import dev.aftersales.spi.Page;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** How defects come about in what is read. */
final class ReadLapses {

    private ReadLapses() {}

    /** Documents of a type are altered wherever they are read, but not in the answers of effects and look-ups. */
    static <D> Answering told(Class<D> type, UnaryOperator<D> lapse) {
        return question -> question.isEffect() || question.isLookup()
                ? question.proceed()
                : altered(question.proceed(), type, lapse);
    }

    private static <D> @Nullable Object altered(@Nullable Object answer, Class<D> type, UnaryOperator<D> lapse) {
        if (answer instanceof Optional<?> optional) {
            return optional.map(document -> one(document, type, lapse));
        }
        if (answer instanceof Page<?> page) {
            return new Page<>(each(page.items(), type, lapse), page.next());
        }
        return answer instanceof List<?> list ? each(list, type, lapse) : answer;
    }

    private static <D> List<Object> each(List<?> documents, Class<D> type, UnaryOperator<D> lapse) {
        return documents.stream().map(document -> one(document, type, lapse)).toList();
    }

    private static <D> Object one(Object document, Class<D> type, UnaryOperator<D> lapse) {
        return type.isInstance(document) ? lapse.apply(type.cast(document)) : document;
    }
}
