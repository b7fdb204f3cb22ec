/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.command.constraint;

import dev.aftersales.command.Datum;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.Note;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;

/** Checks the constraints of a command and turns every violation into a refusal. Thread-safe. */
public final class Constraints {

    private final Validator validator;

    /** Builds the validator; it is costly, and kept as long as the library. */
    public Constraints() {
        try (var factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            this.validator = factory.getValidator();
        }
    }

    /**
     * The violated constraints of a value.
     *
     * @param refusals a refusal for each, ordered by field
     * @param blocking whether a value is at fault that rules compute with; otherwise it is only a text
     */
    public record Violations(List<Refusal> refusals, boolean blocking) {

        /**
         * Copies the list.
         *
         * @param refusals a refusal for each
         * @param blocking whether a value is at fault that rules compute with
         */
        public Violations {
            refusals = List.copyOf(refusals);
        }
    }

    /**
     * Checks a value. One with more elements in its lists than {@link Breadth#MAX} is refused for that alone: gathering violations
     * takes time that grows with the square of their number, which a caller could abuse.
     *
     * @param value a command
     * @return every violated constraint
     */
    public Violations check(Object value) {
        return Breadth.refusal(value)
                .map(tooLong -> new Violations(List.of(tooLong), true))
                .orElseGet(() -> validated(value));
    }

    private Violations validated(Object value) {
        Set<ConstraintViolation<Object>> violated = validator.validate(value);
        List<Refusal> refusals = violated.stream()
                .map(Constraints::refusal)
                .sorted(Comparator.comparing(Refusal::field).thenComparing(Refusal::code))
                .distinct()
                .toList();
        return new Violations(refusals, violated.stream().anyMatch(Constraints::blocks));
    }

    private static boolean blocks(ConstraintViolation<?> violation) {
        Object invalid = violation.getInvalidValue();
        return !(invalid instanceof String || invalid instanceof Note);
    }

    /**
     * Every violated constraint.
     *
     * @param value a command or snapshot
     * @return a refusal for each, ordered by field
     */
    public List<Refusal> violations(Object value) {
        return check(value).refusals();
    }

    private static Refusal refusal(ConstraintViolation<?> violation) {
        Refusal refusal = Refusal.at(path(violation), code(violation));
        Object max = limit(violation.getConstraintDescriptor().getAttributes());
        return refusal.code() == RefusalCode.TOO_LONG && max != null ? refusal.with("max", Datum.of(max)) : refusal;
    }

    /** The limit of a text or list, or that of a number. */
    private static @Nullable Object limit(Map<String, Object> attributes) {
        Object max = attributes.get("max");
        return max == null ? attributes.get("value") : max;
    }

    /** A constraint may name its code in its message; the standard ones have one each. */
    private static RefusalCode code(ConstraintViolation<?> violation) {
        for (RefusalCode code : RefusalCode.values()) {
            if (code.name().equals(violation.getMessage())) {
                return code;
            }
        }
        Annotation constraint = violation.getConstraintDescriptor().getAnnotation();
        if (constraint instanceof NotNull || constraint instanceof NotEmpty || constraint instanceof NotBlank) {
            return RefusalCode.REQUIRED;
        }
        return constraint instanceof Size ? RefusalCode.TOO_LONG : RefusalCode.INVALID;
    }

    /** The path as the caller wrote it: elements of containers without the validator's own words for them. */
    private static String path(ConstraintViolation<?> violation) {
        return violation.getPropertyPath().toString().replaceAll("\\.?<[a-z ]+>", "");
    }
}
