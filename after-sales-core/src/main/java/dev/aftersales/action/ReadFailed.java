/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.command.Datum;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.ports.PortKind;
import org.jspecify.annotations.Nullable;

/**
 * A back end could not be read. Nothing was done, so that it is a refusal for a command, and an unknown button for a view.
 */
public final class ReadFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What to answer. */
    private final transient Refusal refusal;

    private ReadFailed(Refusal refusal, @Nullable Throwable cause) {
        super(refusal.code() + " " + refusal.data(), cause);
        this.refusal = refusal;
    }

    static ReadFailed unavailable(PortKind port, Throwable cause) {
        return new ReadFailed(
                Refusal.of(RefusalCode.BACK_END_UNAVAILABLE).with("port", Datum.of(port)), Trace.of(cause));
    }

    /**
     * A back end answered a read with something it must not.
     *
     * @param port which port
     * @param returned what it returned, without secrets
     * @return the failure, to be thrown
     */
    public static ReadFailed violation(PortKind port, String returned) {
        return new ReadFailed(
                Refusal.of(RefusalCode.PORT_CONTRACT_VIOLATION)
                        .with("port", Datum.of(port))
                        .with("returned", Datum.of(returned)),
                null);
    }

    /**
     * A port is not registered.
     *
     * @param port which port
     * @return the failure, to be thrown
     */
    public static ReadFailed missing(PortKind port) {
        return new ReadFailed(Refusal.of(RefusalCode.PORT_MISSING).with("port", Datum.of(port)), null);
    }

    /**
     * What to answer.
     *
     * @return the refusal
     */
    public Refusal refusal() {
        return refusal;
    }
}
