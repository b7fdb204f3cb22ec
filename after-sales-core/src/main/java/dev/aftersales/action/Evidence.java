/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.command.Refusal;
import java.util.List;

/** What is known of one attempt at a step, or of a look-up of its key. */
sealed interface Evidence {

    /**
     * A step is done: its document as stored text, its identity, what to record, and the inert drafts that were seen, of which
     * one may be the document itself.
     */
    record Done(int step, String result, String identity, List<DocumentFacts> documents, List<Draft> drafts)
            implements Evidence {

        /** Copies the lists. */
        public Done {
            documents = List.copyOf(documents);
            drafts = List.copyOf(drafts);
        }

        /** Whether the document itself is an inert draft, so that a surplus one does no harm. */
        boolean inert() {
            return drafts.stream().anyMatch(draft -> draft.identity().equals(identity));
        }

        /** Without the result, which may hold secrets (CPN-7). */
        @Override
        public String toString() {
            return "Done[step " + step + ", " + identity + "]";
        }
    }

    /** An inert draft in the back end, as stored text. */
    record Draft(String identity, String text) {

        /** Without the text, which may hold secrets (CPN-7). */
        @Override
        public String toString() {
            return "Draft[" + identity + "]";
        }
    }

    /** The back end has taken it on. */
    record Working(String reference) implements Evidence {}

    /** A definite no for this attempt. */
    record No(Refusal refusal) implements Evidence {}

    /** The attempt surely did not act; the refusal is for an action that is given up after it. */
    record NotReached(Refusal refusal) implements Evidence {}

    /** It may or may not have acted. */
    record Unsure(String reason) implements Evidence {}

    /** The port broke its contract, or made two documents. */
    record Broken(String what) implements Evidence {}

    /** A look-up found nothing. */
    record Absent() implements Evidence {}

    /** The port cannot be asked for a key. */
    record NoLookup() implements Evidence {}

    /** The key is closed: nothing carries it, and nothing ever will. */
    record Closed(List<Refusal> refusals) implements Evidence {}

    /** The back end finished what it had taken on without doing it. */
    record FailedThere(Refusal refusal) implements Evidence {}

    /** The look-up itself failed; nothing is learned. */
    record NoAnswer() implements Evidence {}
}
