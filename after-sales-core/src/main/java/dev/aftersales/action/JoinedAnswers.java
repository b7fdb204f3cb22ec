/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.command.Datum;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.ports.PortKind;
import java.util.Optional;

/**
 * What speaks against recording an attempt in the transaction it was part of. That transaction is rolled back then, so that
 * nothing but a definite no is left: neither doubt nor an operator's case (EXE-1, EXE-6). Pure.
 */
final class JoinedAnswers {

    private JoinedAnswers() {}

    /** Empty when the port did what was asked, or took it on. */
    static Optional<Refusal> objection(PortKind port, Evidence evidence) {
        if (evidence instanceof Evidence.Done || evidence instanceof Evidence.Working) {
            return Optional.empty();
        }
        return Optional.of(
                evidence instanceof Evidence.Broken broken ? violation(port, broken.what()) : violation(port, "null"));
    }

    private static Refusal violation(PortKind port, String returned) {
        return Refusal.of(RefusalCode.PORT_CONTRACT_VIOLATION)
                .with("port", Datum.of(port))
                .with("returned", Datum.of(returned));
    }

    /** A port that failed in a transaction that is rolled back did nothing. */
    static Refusal failed(PortKind port) {
        return Refusal.of(RefusalCode.BACK_END_UNAVAILABLE).with("port", Datum.of(port));
    }
}
