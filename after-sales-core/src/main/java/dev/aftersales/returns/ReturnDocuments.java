/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.returns;

import dev.aftersales.action.DocumentFacts;
import dev.aftersales.action.DocumentTracker.Tracked;
import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.DocumentRef;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.inventory.Return;
import dev.aftersales.spi.inventory.ReturnState;
import dev.aftersales.store.DocumentStanding;

/** How a return shows on its ticket (RET-5). Pure. */
final class ReturnDocuments {

    private ReturnDocuments() {}

    static DocumentRef ref(Return transfer) {
        return new DocumentRef(DocumentKind.RETURN, transfer.id().value());
    }

    /**
     * As an action leaves it. It is looked at once more before it counts as settled, so that what it takes of its delivery is
     * right even when it was received or cancelled before the library saw it.
     */
    static DocumentFacts recorded(Return transfer) {
        return facts(transfer, false);
    }

    /** As it stands, with what it takes of its delivery. */
    static Tracked tracked(TenantId tenant, Return transfer, boolean overCap) {
        return new Tracked(
                facts(transfer, !ReturnTakings.isOpen(transfer.state())),
                ReturnTakings.holds(tenant, transfer),
                overCap);
    }

    private static DocumentFacts facts(Return transfer, boolean settled) {
        return DocumentFacts.builder()
                .kind(DocumentKind.RETURN)
                .id(transfer.id().value())
                .number(transfer.number())
                .state(transfer.state().name())
                .standing(transfer.state() == ReturnState.DRAFT ? DocumentStanding.OPEN_WORK : DocumentStanding.COUNTED)
                .settled(settled)
                .link(transfer.link())
                .snapshot(transfer)
                .build();
    }
}
