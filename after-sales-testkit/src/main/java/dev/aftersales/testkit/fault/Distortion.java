/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.fault;

import dev.aftersales.spi.Answer;
import dev.aftersales.spi.Lookup;
import dev.aftersales.spi.Page;
import java.util.List;
import java.util.Optional;

/** How an answer can be untrue. The back end itself is not changed. */
public enum Distortion {
    /** The documents name another customer. */
    WRONG_CUSTOMER,
    /** The documents show twice the amounts and quantities. */
    MORE_THAN_ASKED,
    /** The documents are in another currency. */
    WRONG_CURRENCY;

    /**
     * Distorts whatever a port answers: a document, or documents in an answer, lookup, page, list or optional.
     *
     * @param answer what the back end answers
     * @return the same with its documents distorted; documents without customer, amount or currency stay as they are
     */
    public Object applyTo(Object answer) {
        if (answer instanceof Answer.Done<?> done) {
            return Answer.done(applyTo(done.document()));
        }
        if (answer instanceof Lookup.Found<?> found) {
            return Lookup.of(each(found.documents()));
        }
        if (answer instanceof Page<?> page) {
            return new Page<>(each(page.items()), page.next());
        }
        if (answer instanceof List<?> list) {
            return each(list);
        }
        if (answer instanceof Optional<?> optional) {
            return optional.map(this::applyTo);
        }
        return DistortedDocument.of(answer, this);
    }

    private List<Object> each(List<?> documents) {
        return documents.stream().map(this::applyTo).toList();
    }
}
