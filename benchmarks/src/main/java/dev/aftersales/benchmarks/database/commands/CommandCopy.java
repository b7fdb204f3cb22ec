/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.benchmarks.database.commands;

import dev.aftersales.benchmarks.database.bed.RecordedCommand;
import dev.aftersales.store.Acceptance;
import dev.aftersales.store.Action;
import dev.aftersales.store.Briefing;
import dev.aftersales.store.BriefingRequest;
import dev.aftersales.store.CapClaim;
import dev.aftersales.store.CapKey;
import dev.aftersales.store.CapScope;
import dev.aftersales.store.Document;
import dev.aftersales.store.DocumentChange;
import dev.aftersales.store.Entitlement;
import dev.aftersales.store.Entry;
import dev.aftersales.store.Hold;
import dev.aftersales.store.Step;
import dev.aftersales.store.Transition;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A recorded command once more, with ids of its own.
 *
 * @param recorded the command
 * @param order what tells it from the others
 */
record CommandCopy(RecordedCommand recorded, Order order) {

    /** Far enough away that no recovery touches what is measured. */
    private static final Duration LEASE = Duration.ofDays(1);

    BriefingRequest question() {
        CapScope caps = Objects.requireNonNull(recorded.question().caps());
        return new BriefingRequest(
                order.tenant(), order.requestKey(), order.ticket(), new CapScope(caps.kinds(), order.source()));
    }

    /** The first transaction, on caps as they were read. */
    Acceptance acceptance(Briefing read) {
        Acceptance template = recorded.acceptance();
        return Acceptance.builder()
                .from(template)
                .action(action())
                .claims(template.claims().stream()
                        .map(claim -> claim(claim, row(read.entitlements(), key(claim.key()))))
                        .toList())
                .build();
    }

    /** The second transaction. */
    Transition settlement(Action accepted) {
        Transition template = recorded.settlement();
        return new Transition(
                accepted,
                settled(accepted, template.to()),
                template.holds(),
                template.documents().stream().map(this::change).toList(),
                null,
                entry(template.entry()));
    }

    private Action action() {
        Action template = recorded.acceptance().action();
        Instant leaseEnd = order.at().plus(LEASE);
        return template.change()
                .tenant(order.tenant())
                .id(order.action())
                .requestKey(order.requestKey())
                .ticket(order.ticket())
                .leaseUntil(leaseEnd)
                .quietAt(leaseEnd)
                .dueAt(leaseEnd)
                .steps(template.steps().stream().map(this::step).toList())
                .holds(holds(template.holds()))
                .createdAt(order.at())
                .changedAt(order.at())
                .build();
    }

    private Action settled(Action accepted, Action template) {
        return accepted.change()
                .state(template.state())
                .leaseUntil(template.leaseUntil())
                .quietAt(template.quietAt())
                .dueAt(template.dueAt())
                .steps(template.steps().stream().map(this::step).toList())
                .holding(false)
                .changedAt(order.at())
                .build();
    }

    private Step step(Step template) {
        return new Step(template.effect(), order.portKey(), template.pivot(), template.request(), template.result());
    }

    private DocumentChange change(DocumentChange template) {
        Document document = template.document()
                .change()
                .tenant(order.tenant())
                .ticket(order.ticket())
                .id(order.documentId())
                .action(order.action())
                .createdAt(order.at())
                .checkedAt(order.at())
                .build();
        return new DocumentChange(document, holds(template.add()));
    }

    private Entry entry(Entry template) {
        return template.change()
                .tenant(order.tenant())
                .ticket(order.ticket())
                .action(order.action())
                .at(order.at())
                .build();
    }

    private List<Hold> holds(List<Hold> templates) {
        return templates.stream()
                .map(hold -> new Hold(key(hold.cap()), hold.quantity()))
                .toList();
    }

    private CapKey key(CapKey template) {
        return new CapKey(order.tenant(), template.kind(), order.source(), template.line());
    }

    private CapClaim claim(CapClaim template, Entitlement row) {
        return new CapClaim(
                row.key(),
                row.unit(),
                row.total(),
                row.external(),
                row.gen(),
                template.quantity(),
                taken(template, row));
    }

    private static @Nullable BigDecimal taken(CapClaim template, Entitlement row) {
        return template.taken() == null ? null : row.reserved().add(row.consumed());
    }

    private static Entitlement row(List<Entitlement> rows, CapKey key) {
        return rows.stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no such cap: " + key));
    }
}
