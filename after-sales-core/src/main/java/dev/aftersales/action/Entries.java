/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.command.DocumentRef;
import dev.aftersales.spi.UserId;
import dev.aftersales.store.Action;
import dev.aftersales.store.Entry;
import dev.aftersales.store.EntryKind;
import dev.aftersales.store.HoldEffect;
import dev.aftersales.store.Step;
import java.util.Map;
import java.util.Optional;

/** What a move of an action tells: chatter, audit and outbox in one (TKT-4). */
final class Entries {

    private final Surroundings with;

    Entries(Surroundings with) {
        this.with = with;
    }

    /** The entry of a move. */
    Entry of(Action from, Next next, UserId user, Map<String, String> said) {
        Action to = next.to();
        Optional<DocumentFacts> made = next.documents().stream().findFirst();
        return Entry.builder()
                .tenant(to.tenant())
                .sequence(0)
                .kind(next.kind())
                .ticket(to.ticket())
                .action(to.id())
                .service(to.service())
                .commandName(to.commandName())
                .before(from.state())
                .after(to.state())
                .fence(to.fence())
                .user(user)
                .at(to.changedAt())
                .document(made.map(DocumentFacts::ref).or(() -> about(to)).orElse(null))
                .number(made.map(DocumentFacts::number).orElse(null))
                .link(made.map(DocumentFacts::link).orElse(null))
                .data(said)
                .build();
    }

    /** The entry of an action that is stored before anything is called. */
    Entry first(Action action, EntryKind kind) {
        Next stored = Next.of(action, HoldEffect.KEEP, kind);
        return of(action, stored, action.actor().user(), Map.of())
                .change()
                .before(null)
                .build();
    }

    /** The document an action changes, or that its current step is about without changing it. */
    private Optional<DocumentRef> about(Action action) {
        if (action.subject() != null) {
            return Optional.of(action.subject());
        }
        return action.steps().isEmpty() ? Optional.empty() : about(action.currentStep());
    }

    private Optional<DocumentRef> about(Step step) {
        return about(with.effects().named(step.effect()), step.request());
    }

    private <Q> Optional<DocumentRef> about(Effect<Q, ?> effect, String request) {
        return effect.about(with.codec().read(request, effect.requestType()));
    }
}
