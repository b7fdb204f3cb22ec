/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.store.Action;
import dev.aftersales.store.Document;
import dev.aftersales.store.DocumentChange;
import dev.aftersales.store.HoldEffect;
import dev.aftersales.store.Transition;
import dev.aftersales.store.ledger.HoldSum;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The rows of a transition that changes one cap at most, no document that is kept, and no team. */
final class FoldedTransition {

    private final RowsAsJson json = new RowsAsJson();
    private final ActionMapper actions = new ActionMapperImpl();
    private final DocumentMapper documents = new DocumentMapperImpl();
    private final EntryMapper entries = new EntryMapperImpl();

    /** The rows; empty for a transition that also does something else. */
    Optional<ObjectNode> rows(Transition transition) {
        return isUsual(transition) ? Optional.of(document(transition)) : Optional.empty();
    }

    private static boolean isUsual(Transition transition) {
        Action from = transition.from();
        Action to = transition.to();
        return to.subject() == null
                && to.ticket() != null
                && to.ticket().equals(transition.entry().ticket())
                && transition.team() == null
                && areNew(transition.documents(), to)
                && (transition.holds() == HoldEffect.KEEP || from.holding())
                && transition.holds() != HoldEffect.CONSUME_FREED
                && from.holds().size() <= 1
                && ActionChanges.haveSameOrigin(from, to);
    }

    /** Whether they can be expected to be new, each of them told once, on the action's own ticket. */
    private static boolean areNew(List<DocumentChange> changes, Action action) {
        List<Document> told = changes.stream().map(DocumentChange::document).toList();
        return told.stream().allMatch(document -> document.ticket().equals(action.ticket()))
                && told.stream().map(Document::ref).distinct().count() == told.size();
    }

    private ObjectNode document(Transition transition) {
        Action from = transition.from();
        Action to = transition.to();
        boolean keeps = transition.holds() == HoldEffect.KEEP;
        ObjectNode document = json.object();
        document.set(
                "action",
                json.row(
                        actions.row(to.change().holding(keeps && from.holding()).build())));
        document.set("read", json.row(actions.row(from)));
        document.set("steps", json.furtherSteps(to));
        List<Document> recorded =
                transition.documents().stream().map(FoldedTransition::asNew).toList();
        ArrayNode rows = document.putArray("documents");
        recorded.forEach(known -> rows.add(json.row(documents.row(known))));
        document.set("ticket", counts(transition, recorded));
        document.set("entry", json.row(entries.row(transition.entry())));
        ArrayNode caps = document.putArray("caps");
        differences(transition).forEach(difference -> caps.add(cap(difference)));
        return document;
    }

    private static Document asNew(DocumentChange change) {
        return change.document()
                .change()
                .holds(new HoldSum().plus(change.add()).holds())
                .openAction(null)
                .revision(0)
                .build();
    }

    private ObjectNode counts(Transition transition, List<Document> recorded) {
        Action to = transition.to();
        TicketRef ticket = Objects.requireNonNull(to.ticket(), "ticket");
        TicketCounts counts = new TicketCounts(to.tenant());
        counts.moved(ticket, transition.from().state(), to.state());
        recorded.forEach(document -> counts.moved(null, document));
        ObjectNode row = json.object();
        row.put("tenant", to.tenant().value());
        row.put("ref", ticket.value());
        counts.columns(ticket).forEach(row::put);
        return row;
    }

    private static List<CapDifference> differences(Transition transition) {
        return transition.from().holds().stream()
                .map(hold -> CapDifference.of(hold, transition.holds()))
                .filter(difference -> !difference.isNothing())
                .toList();
    }

    private ObjectNode cap(CapDifference difference) {
        ObjectNode cap = json.cap(difference.cap());
        cap.put("reserved", difference.reserved());
        cap.put("consumed", difference.consumed());
        return cap;
    }
}
