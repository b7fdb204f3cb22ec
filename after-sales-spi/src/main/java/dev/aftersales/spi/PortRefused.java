/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi;

import java.util.Map;
import java.util.Objects;

/**
 * A definite no: this attempt did not act, and would not if it were repeated.
 *
 * <p>It speaks for its own attempt only: an earlier attempt with the same key may still have acted. The data must not hold
 * coupon codes, e-mail addresses or notes.
 */
public final class PortRefused extends PortException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    private final PortRefusalCode code;

    /** The values at fault, by name. */
    private final transient Map<String, String> data;

    /**
     * A refusal with the values at fault.
     *
     * @param code why
     * @param data the values at fault, by name
     */
    public PortRefused(PortRefusalCode code, Map<String, String> data) {
        super(code.name());
        this.code = Objects.requireNonNull(code, "code");
        this.data = Map.copyOf(data);
    }

    /**
     * A refusal without values.
     *
     * @param code why
     */
    public PortRefused(PortRefusalCode code) {
        this(code, Map.of());
    }

    /**
     * The refusal of something that is not offered.
     *
     * @param capability the capability that was not declared
     * @return the exception, to be thrown
     */
    public static PortRefused unsupported(String capability) {
        return new PortRefused(PortRefusalCode.UNSUPPORTED, Map.of("capability", capability));
    }

    /**
     * Why.
     *
     * @return the code
     */
    public PortRefusalCode code() {
        return code;
    }

    /**
     * The values at fault.
     *
     * @return the values by name; empty after the exception was serialized
     */
    @SuppressWarnings({"unused", "NullAway"}) // data is transient: null after deserialization
    public Map<String, String> data() {
        return data == null ? Map.of() : data;
    }
}
