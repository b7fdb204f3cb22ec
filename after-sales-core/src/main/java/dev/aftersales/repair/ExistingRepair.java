/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.repair;

import dev.aftersales.action.Inquiry;
import dev.aftersales.action.ReadFailed;
import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.DocumentRef;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.ports.PortKind;
import dev.aftersales.spi.repair.Repair;
import dev.aftersales.spi.repair.RepairCapability;
import dev.aftersales.spi.repair.RepairId;
import dev.aftersales.spi.repair.RepairPort;
import dev.aftersales.store.Document;
import dev.aftersales.ticket.TicketGate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A repair order that a command goes on with: created from the ticket, and read again from the back end.
 *
 * @param order the order as it stands; empty when a refusal says why not
 * @param revision of what the library keeps of it, read before the back end was
 * @param capabilities what the back end can do
 * @param refusals every reason why not
 */
record ExistingRepair(
        Optional<Repair> order, long revision, Set<RepairCapability> capabilities, List<Refusal> refusals) {

    static ExistingRepair find(TicketRef ticket, RepairId id, Inquiry inquiry) {
        TicketGate gate = TicketGate.check(inquiry, ticket, AfterSalesService.REPAIR);
        if (gate.standing().isEmpty()) {
            return missing(gate.refusals());
        }
        Optional<Document> kept = inquiry.store()
                .document(inquiry.tenant(), ref(id))
                .filter(document -> document.ticket().equals(ticket));
        Optional<Repair> order = kept.flatMap(document -> read(document, inquiry));
        return order.isPresent()
                ? new ExistingRepair(
                        order,
                        kept.get().revision(),
                        RepairOrderStep.repairs(inquiry.ports()).capabilities(),
                        List.of())
                : missing(List.of(Refusal.at("repair", RefusalCode.DOCUMENT_NOT_FOUND)));
    }

    private static ExistingRepair missing(List<Refusal> refusals) {
        return new ExistingRepair(Optional.empty(), 0, Set.of(), refusals);
    }

    static DocumentRef ref(RepairId id) {
        return new DocumentRef(DocumentKind.REPAIR, id.value());
    }

    /** The order behind a document of a ticket, still of the customer it was created for. */
    static Optional<Repair> read(Document kept, Inquiry inquiry) {
        RepairPort port = RepairOrderStep.repairs(inquiry.ports());
        KnownRepair known = KnownRepair.of(inquiry.codec().read(kept.snapshot(), Repair.class));
        Optional<Repair> found = inquiry.read(PortKind.REPAIR, context -> port.repair(context, known.id()));
        found.flatMap(repair -> RepairCheck.flaw(known, repair)).ifPresent(flaw -> {
            throw ReadFailed.violation(PortKind.REPAIR, flaw);
        });
        return found;
    }

    boolean can(RepairCapability capability) {
        return capabilities.contains(capability);
    }
}
