/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.assertion;

import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.DocumentRef;
import dev.aftersales.command.Refusal;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.store.EntryKind;
import dev.aftersales.ticket.ChatterLine;
import dev.aftersales.ticket.DocumentLink;
import dev.aftersales.ticket.SmartButton;
import dev.aftersales.ticket.TicketView;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ListAssert;

/** Assertions of what is shown on a ticket (TKT-2 to TKT-4). Not thread-safe. */
public final class TicketViewAssert extends RefusingAssert<TicketViewAssert, TicketView> {

    TicketViewAssert(TicketView actual) {
        super(actual, TicketViewAssert.class);
    }

    @Override
    String shown() {
        return refusals().isEmpty()
                ? "a view of ticket " + actual.ticket()
                : "refused with " + Shown.refusals(refusals());
    }

    @Override
    List<Refusal> refusals() {
        return actual.refusals();
    }

    /**
     * The ticket is shown.
     *
     * @return this
     */
    public TicketViewAssert isShown() {
        isNotNull();
        if (!actual.refusals().isEmpty()) {
            fail("to be shown");
        }
        return this;
    }

    /**
     * Goes on with the button of a service.
     *
     * @param service the service
     * @return the assertions of its button; {@link ServiceButtonAssert#and} comes back
     */
    public ServiceButtonAssert button(AfterSalesService service) {
        isShown();
        return new ServiceButtonAssert(actual.button(service), this);
    }

    /**
     * There is a smart button of this kind.
     *
     * @param kind the kind of document
     * @param count how many documents it counts
     * @return this
     */
    public TicketViewAssert hasSmartButton(DocumentKind kind, int count) {
        isShown();
        int counted = actual.smartButton(kind).map(SmartButton::count).orElse(0);
        if (counted != count) {
            failWithMessage(
                    "%nExpected%n  %s behind a smart button: %d%nbut there are%n  %s", kind, count, smartButtons());
        }
        return this;
    }

    /**
     * There is no smart button of this kind.
     *
     * @param kind the kind of document
     * @return this
     */
    public TicketViewAssert hasNoSmartButton(DocumentKind kind) {
        isShown();
        if (actual.smartButton(kind).isPresent()) {
            failWithMessage("%nExpected%n  no smart button of %s%nbut there are%n  %s", kind, smartButtons());
        }
        return this;
    }

    private String smartButtons() {
        return actual.smartButtons().isEmpty()
                ? "none"
                : actual.smartButtons().stream()
                        .map(button -> button.kind() + ": " + button.count())
                        .collect(Collectors.joining(", "));
    }

    /**
     * This document is among the open work.
     *
     * @param document the draft
     * @return this
     */
    public TicketViewAssert hasDraft(DocumentRef document) {
        isShown();
        if (actual.drafts().stream().map(DocumentLink::document).noneMatch(document::equals)) {
            failDrafts("open work: " + document.kind() + " " + document.id());
        }
        return this;
    }

    /**
     * The open work holds this many documents of a kind.
     *
     * @param kind the kind of document
     * @param count how many of them
     * @return this
     */
    public TicketViewAssert hasDrafts(DocumentKind kind, int count) {
        isShown();
        long drafts = actual.drafts().stream()
                .filter(draft -> draft.document().kind() == kind)
                .count();
        if (drafts != count) {
            failDrafts(kind + " in open work: " + count);
        }
        return this;
    }

    /**
     * There is no draft to be amended or confirmed.
     *
     * @return this
     */
    public TicketViewAssert hasNoDraft() {
        isShown();
        if (!actual.drafts().isEmpty()) {
            failDrafts("no open work");
        }
        return this;
    }

    private void failDrafts(String expected) {
        failWithMessage("%nExpected%n  %s%nbut open is%n  %s", expected, Shown.links(actual.drafts()));
    }

    /**
     * This many actions did not finish yet.
     *
     * @param count how many
     * @return this
     */
    public TicketViewAssert hasUnfinished(int count) {
        isShown();
        if (actual.unfinished().size() != count) {
            String open = actual.unfinished().stream()
                    .map(action -> action.command() + ": " + Shown.outcome(action.outcome()))
                    .collect(Collectors.joining(", "));
            failWithMessage("%nExpected%n  %d unfinished actions%nbut there are%n  [%s]", count, open);
        }
        return this;
    }

    /**
     * The chatter tells of these events in this order, maybe with others between.
     *
     * @param kinds what happened, oldest first
     * @return this
     */
    public TicketViewAssert hasChatter(EntryKind... kinds) {
        isShown();
        Iterator<ChatterLine> lines = actual.chatter().iterator();
        for (EntryKind kind : kinds) {
            if (!reaches(lines, kind)) {
                failWithMessage(
                        "%nExpected%n  the chatter to tell of %s%nbut it tells of%n  %s",
                        Arrays.toString(kinds),
                        actual.chatter().stream().map(ChatterLine::kind).toList());
            }
        }
        return this;
    }

    private static boolean reaches(Iterator<ChatterLine> lines, EntryKind kind) {
        while (lines.hasNext()) {
            if (lines.next().kind() == kind) {
                return true;
            }
        }
        return false;
    }

    /**
     * The chatter, for whatever else there is to say about it.
     *
     * @return AssertJ's assertions of the lines, oldest first
     */
    public ListAssert<ChatterLine> extractingChatter() {
        isShown();
        return Assertions.assertThat(actual.chatter()).as("chatter of ticket %s", actual.ticket());
    }
}
