/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.returns;

import dev.aftersales.action.DocumentTracker;
import dev.aftersales.action.Inquiry;
import dev.aftersales.command.DocumentKind;
import dev.aftersales.spi.inventory.InventoryCapability;
import dev.aftersales.spi.inventory.Return;
import dev.aftersales.spi.inventory.ReturnId;
import dev.aftersales.spi.ports.PortKind;
import dev.aftersales.store.Document;
import java.util.Optional;

/** Notices that goods were received, or a return was cancelled or changed, in the back end itself (EXE-10). */
final class ReturnTracker implements DocumentTracker {

    @Override
    public DocumentKind kind() {
        return DocumentKind.RETURN;
    }

    @Override
    public PortKind port() {
        return PortKind.INVENTORY;
    }

    @Override
    public Optional<Tracked> read(Document known, Inquiry inquiry) {
        InventoryReads reads = new InventoryReads(inquiry);
        return reads.find(ReturnId.of(known.id()))
                .map(transfer -> ReturnDocuments.tracked(inquiry.tenant(), transfer, overCap(transfer, reads)));
    }

    /** Whether the back end let more come back than it delivered; one that enforces the cap need not be asked. */
    private static boolean overCap(Return transfer, InventoryReads reads) {
        return !reads.capabilities().contains(InventoryCapability.ENFORCES_CAP)
                && reads.delivery(transfer.delivery())
                        .filter(delivery -> Overshoot.of(delivery, reads.returnsOf(delivery)))
                        .isPresent();
    }
}
