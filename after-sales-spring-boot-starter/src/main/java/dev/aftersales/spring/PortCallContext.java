/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spring;

import dev.aftersales.spi.Answer;
import dev.aftersales.spi.Lookup;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.PortUnavailable;
import dev.aftersales.spi.ports.PortKind;
import io.micrometer.observation.Observation;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one call of a back end, for observation filters, predicates and handlers. It holds neither what was asked nor
 * what was answered.
 */
public final class PortCallContext extends Observation.Context {

    private final PortKind port;
    private final String operation;
    private volatile String outcome = "unknown";

    PortCallContext(PortKind port, String operation) {
        this.port = port;
        this.operation = operation;
    }

    /**
     * The port.
     *
     * @return its name, such as {@code accounting} or {@code field-service}
     */
    public String port() {
        return port.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * What was called.
     *
     * @return the name of the port's method, such as {@code credit}
     */
    public String operation() {
        return operation;
    }

    /**
     * What came of it, once it is over.
     *
     * @return {@code done} and {@code accepted} of effects; {@code found}, {@code not-found}, {@code in-progress} and {@code
     *     failed} of look-ups; {@code answered} of reads; {@code refused}, {@code unavailable}, or {@code unknown} for anything
     *     else that a port threw, and for null
     */
    public String outcome() {
        return outcome;
    }

    void answered(@Nullable Object answer) {
        this.outcome = outcome(answer);
    }

    private static String outcome(@Nullable Object answer) {
        if (answer == null) {
            return "unknown";
        }
        if (answer instanceof Answer<?> effect) {
            return effect instanceof Answer.Done ? "done" : "accepted";
        }
        return answer instanceof Lookup<?> lookup ? outcome(lookup) : "answered";
    }

    private static String outcome(Lookup<?> lookup) {
        if (lookup instanceof Lookup.Found) {
            return "found";
        }
        if (lookup instanceof Lookup.InProgress) {
            return "in-progress";
        }
        return lookup instanceof Lookup.Failed ? "failed" : "not-found";
    }

    /** What to tell as an error, if it is one: a refusal is an answer. */
    Optional<Throwable> failed(Throwable thrown) {
        if (thrown instanceof PortRefused) {
            this.outcome = "refused";
            return Optional.empty();
        }
        this.outcome = thrown instanceof PortUnavailable ? "unavailable" : "unknown";
        return Optional.of(new PortCallFailure(thrown));
    }
}
