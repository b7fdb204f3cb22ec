/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.repair;

import dev.aftersales.action.DocumentTracker;
import dev.aftersales.action.Inquiry;
import dev.aftersales.command.DocumentKind;
import dev.aftersales.spi.ports.PortKind;
import dev.aftersales.store.Document;
import java.util.List;
import java.util.Optional;

/** Notices what others do to repair orders: work begun or done, an invoice posted, a cancellation (EXE-10). */
final class RepairTracker implements DocumentTracker {

    @Override
    public DocumentKind kind() {
        return DocumentKind.REPAIR;
    }

    @Override
    public PortKind port() {
        return PortKind.REPAIR;
    }

    @Override
    public Optional<Tracked> read(Document known, Inquiry inquiry) {
        return ExistingRepair.read(known, inquiry)
                .map(repair -> new Tracked(RepairDocument.facts(repair), List.of(), false));
    }
}
