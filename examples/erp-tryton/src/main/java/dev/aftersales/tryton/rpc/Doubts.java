/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.rpc;

import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.PortUnavailable;
import java.util.Map;

/** What a failure means to a port, after what was sent before in the same conversation. For one thread. */
final class Doubts {

    private static final int LONGEST_QUOTE = 200;

    private boolean mayHaveChanged;
    private boolean quoting = true;

    /** Something was sent that may have changed something. */
    void sent() {
        mayHaveChanged = true;
    }

    /** The server's words may quote secrets. */
    void keepQuiet() {
        quoting = false;
    }

    /** A no to reading back says nothing of what was done before. */
    RuntimeException ofReading(RpcFailure failure) {
        return mayHaveChanged ? new OutcomeUnknown("what was done could not be read back") : of(failure);
    }

    RuntimeException of(RpcFailure failure) {
        if (failure instanceof RpcFailure.UserError error) {
            return rejected(error.said());
        }
        if (failure instanceof RpcFailure.UserWarning warning) {
            return rejected(warning.said());
        }
        if (failure instanceof RpcFailure.Stale) {
            return new PortRefused(PortRefusalCode.DOCUMENT_CHANGED);
        }
        return mayHaveChanged
                ? new OutcomeUnknown("the server could not be reached any more")
                : new PortUnavailable(String.valueOf(failure.getMessage()));
    }

    private PortRefused rejected(String said) {
        String reason = quoting ? said.substring(0, Math.min(said.length(), LONGEST_QUOTE)) : "a rule of the server";
        return new PortRefused(PortRefusalCode.REJECTED, Map.of("reason", reason));
    }
}
