/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.command.DocumentKind;
import dev.aftersales.spi.ports.PortKind;
import dev.aftersales.store.Document;
import dev.aftersales.store.Hold;
import java.util.List;
import java.util.Optional;

/** Tracks the documents of the fake back end: each takes its quantity of the usual cap unless it was cancelled. */
record PaperTracker(FakeBackEnd backEnd) implements DocumentTracker {

    @Override
    public DocumentKind kind() {
        return DocumentKind.CREDIT_NOTE;
    }

    @Override
    public PortKind port() {
        return PortKind.ACCOUNTING;
    }

    @Override
    public Optional<Tracked> read(Document known, Inquiry inquiry) {
        Optional<Paper> paper = inquiry.read(port(), context -> backEnd.byId(known.id()));
        return paper.map(
                found -> new Tracked(PaperEffect.facts(found), holds(known, found), "OVER".equals(found.state())));
    }

    private static List<Hold> holds(Document known, Paper paper) {
        return "CANCELLED".equals(paper.state()) ? List.of() : known.holds();
    }
}
