/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.aftersales.command.DocumentRef;
import dev.aftersales.store.Acceptance;
import dev.aftersales.store.Action;
import dev.aftersales.store.CapClaim;
import dev.aftersales.store.CapKey;
import java.util.Optional;

/**
 * The rows of an acceptance whose action is called at once. It takes of one cap at most: a statement locks several rows in an
 * order of its own, and who takes them in another order waits for it forever.
 */
final class FoldedAcceptance {

    private final RowsAsJson json = new RowsAsJson();
    private final ActionMapper actions = new ActionMapperImpl();

    /** The rows; empty for an acceptance that also does something else. */
    Optional<ObjectNode> rows(Acceptance acceptance) {
        return isUsual(acceptance) ? Optional.of(document(acceptance)) : Optional.empty();
    }

    private static boolean isUsual(Acceptance acceptance) {
        return !acceptance.action().state().finished()
                && acceptance.documents().isEmpty()
                && acceptance.team() == null
                && acceptance.entry() == null
                && acceptance.claims().size() <= 1;
    }

    private ObjectNode document(Acceptance acceptance) {
        Action action = acceptance.action();
        ActionRow row =
                actions.row(action.change().holding(!action.holds().isEmpty()).build());
        ObjectNode document = json.object();
        document.set("action", json.row(row));
        document.set("steps", json.furtherSteps(action));
        ArrayNode subjects = document.putArray("subjects");
        subject(acceptance).ifPresent(subjects::add);
        ArrayNode caps = document.putArray("caps");
        acceptance.claims().stream().map(this::claim).forEach(caps::add);
        return document;
    }

    private Optional<ObjectNode> subject(Acceptance acceptance) {
        Action action = acceptance.action();
        DocumentRef ref = action.subject();
        if (ref == null) {
            return Optional.empty();
        }
        ObjectNode subject = json.object();
        subject.put("tenant", action.tenant().value());
        subject.put("kind", ref.kind().name());
        subject.put("id", ref.id());
        subject.put("open_action", action.id().toString());
        subject.put("revision", acceptance.subjectRevision());
        return Optional.of(subject);
    }

    private ObjectNode claim(CapClaim claim) {
        CapKey key = claim.key();
        ObjectNode cap = json.cap(key);
        cap.put("unit", claim.unit());
        cap.put("total", claim.total());
        cap.put("external", claim.external());
        cap.put("gen", claim.gen());
        cap.put("quantity", claim.quantity());
        cap.put("taken", claim.taken());
        return cap;
    }
}
