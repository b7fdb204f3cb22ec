/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.assertion;

import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ListAssert;

/**
 * Assertions of an answer that may carry refusals. Not thread-safe.
 *
 * @param <S> the assertions themselves
 * @param <A> the answer
 */
public abstract class RefusingAssert<S extends RefusingAssert<S, A>, A> extends AbstractAssert<S, A> {

    RefusingAssert(A actual, Class<?> self) {
        super(actual, self);
    }

    /** What the answer is, in words. */
    abstract String shown();

    /** Every refusal of the answer; empty when it is none. */
    abstract List<Refusal> refusals();

    /**
     * It is refused with exactly these codes, in any order.
     *
     * @param codes the codes; one that occurs twice is given twice
     * @return this
     */
    public S isRefusedWith(RefusalCode... codes) {
        isRefused();
        List<RefusalCode> missing = new ArrayList<>(Arrays.asList(codes));
        List<RefusalCode> unexpected = new ArrayList<>();
        Shown.codes(refusals()).stream().filter(code -> !missing.remove(code)).forEach(unexpected::add);
        if (!missing.isEmpty() || !unexpected.isEmpty()) {
            fail("to be refused with exactly " + Arrays.toString(codes));
        }
        return myself;
    }

    /**
     * It is refused, for whatever reason.
     *
     * @return this
     */
    public S isRefused() {
        isNotNull();
        if (refusals().isEmpty()) {
            fail("to be refused");
        }
        return myself;
    }

    /**
     * It is refused with this code among others, whatever the field.
     *
     * @param code the code
     * @return this
     */
    public S hasRefusal(RefusalCode code) {
        isNotNull();
        if (!Shown.codes(refusals()).contains(code)) {
            fail("to be refused with " + code);
        }
        return myself;
    }

    /**
     * It is refused with this code at this field, among others.
     *
     * @param field the path of the field as the caller wrote it, such as {@code lines[2].quantity}; empty for the whole
     * @param code the code
     * @return this
     */
    public S hasRefusalAt(String field, RefusalCode code) {
        isNotNull();
        boolean found = refusals().stream()
                .anyMatch(refusal -> refusal.code() == code && refusal.field().equals(field));
        if (!found) {
            fail("to be refused with " + code + (field.isEmpty() ? " as a whole" : " at " + field));
        }
        return myself;
    }

    /**
     * The refusals, for whatever else there is to say about them.
     *
     * @return AssertJ's assertions of the list
     */
    public ListAssert<Refusal> extractingRefusals() {
        isNotNull();
        return Assertions.assertThat(refusals()).as("refusals of what is %s", shown());
    }

    /** Fails, saying what was expected and what there is. */
    final void fail(String expected) {
        failWithMessage("%nExpected%n  %s%nbut it is%n  %s", expected, shown());
    }
}
