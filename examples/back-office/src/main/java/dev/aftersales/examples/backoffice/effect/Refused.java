/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.effect;

import dev.aftersales.spi.Identifier;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.PortRefused;
import java.util.Map;

/** How the back office says no. */
public final class Refused {

    private Refused() {}

    /**
     * There is no such document, or not for this customer.
     *
     * @param kind what it would be, such as {@code invoice}
     * @param id what was asked for
     * @return the exception, to be thrown
     */
    public static PortRefused notFound(String kind, Identifier id) {
        return new PortRefused(PortRefusalCode.NOT_FOUND, Map.of(kind, id.value()));
    }

    /**
     * The state of the document does not allow it.
     *
     * @param state the state that it has
     * @return the exception, to be thrown
     */
    public static PortRefused wrongState(Enum<?> state) {
        return new PortRefused(PortRefusalCode.WRONG_STATE, Map.of("state", state.name()));
    }

    /**
     * Any other no.
     *
     * @param reason why, for operators, without secrets
     * @return the exception, to be thrown
     */
    public static PortRefused rejected(String reason) {
        return new PortRefused(PortRefusalCode.REJECTED, Map.of("reason", reason));
    }
}
