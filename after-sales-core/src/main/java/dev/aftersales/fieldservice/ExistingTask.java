/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.fieldservice;

import dev.aftersales.action.Inquiry;
import dev.aftersales.action.ReadFailed;
import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.DocumentRef;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.fieldservice.FieldServiceCapability;
import dev.aftersales.spi.fieldservice.FieldServicePort;
import dev.aftersales.spi.fieldservice.Task;
import dev.aftersales.spi.fieldservice.TaskId;
import dev.aftersales.spi.ports.PortKind;
import dev.aftersales.store.Document;
import dev.aftersales.ticket.TicketGate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A task that a command goes on with: created from the ticket, and read again from the back end.
 *
 * @param task the task as it stands; empty when a refusal says why not
 * @param revision of what the library keeps of it, read before the back end was
 * @param capabilities what the back end can do
 * @param refusals every reason why not
 */
record ExistingTask(
        Optional<Task> task, long revision, Set<FieldServiceCapability> capabilities, List<Refusal> refusals) {

    static ExistingTask find(TicketRef ticket, TaskId id, Inquiry inquiry) {
        TicketGate gate = TicketGate.check(inquiry, ticket, AfterSalesService.FIELD_SERVICE);
        if (gate.standing().isEmpty()) {
            return missing(gate.refusals());
        }
        Optional<Document> kept = inquiry.store()
                .document(inquiry.tenant(), ref(id))
                .filter(document -> document.ticket().equals(ticket));
        Optional<Task> task = kept.flatMap(document -> read(document, inquiry));
        return task.isPresent()
                ? new ExistingTask(
                        task,
                        kept.get().revision(),
                        TaskStep.tasks(inquiry.ports()).capabilities(),
                        List.of())
                : missing(List.of(Refusal.at("task", RefusalCode.DOCUMENT_NOT_FOUND)));
    }

    private static ExistingTask missing(List<Refusal> refusals) {
        return new ExistingTask(Optional.empty(), 0, Set.of(), refusals);
    }

    static DocumentRef ref(TaskId id) {
        return new DocumentRef(DocumentKind.TASK, id.value());
    }

    /** The task behind a document of a ticket, still of the customer it was created for. */
    static Optional<Task> read(Document kept, Inquiry inquiry) {
        FieldServicePort port = TaskStep.tasks(inquiry.ports());
        KnownTask known = KnownTask.of(inquiry.codec().read(kept.snapshot(), Task.class));
        Optional<Task> found = inquiry.read(PortKind.FIELD_SERVICE, context -> port.task(context, known.id()));
        found.flatMap(task -> TaskCheck.flaw(known, task)).ifPresent(flaw -> {
            throw ReadFailed.violation(PortKind.FIELD_SERVICE, flaw);
        });
        return found;
    }
}
