/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.command.DocumentRef;
import dev.aftersales.spi.TenantId;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.junit.jupiter.api.BeforeEach;

/**
 * What every store must guarantee, by topic in the classes that extend this one. A store is judged by its answers alone, on
 * its own clock.
 */
public abstract class StoreContract {

    static final Duration HOUR = Duration.ofHours(1);

    Store store;
    Sample sample;

    /** A store without any rows. */
    protected abstract Store emptyStore();

    @BeforeEach
    void openStore() {
        store = emptyStore();
        sample = new Sample("acme", store.now());
    }

    /** Accepts an action with the holds of the claims. */
    final Admission accept(Action action, CapClaim... claims) {
        return store.accept(Sample.acceptance(action, claims).build());
    }

    /** The action as stored; it must be accepted. */
    final Action accepted(Action action, CapClaim... claims) {
        assertThat(accept(action, claims)).isEqualTo(Admission.ACCEPTED);
        return stored(action);
    }

    final Action accepted(ActionBuilder action, CapClaim... claims) {
        return accepted(action.build(), claims);
    }

    final Action stored(Action action) {
        return store.action(action.tenant(), action.id()).orElseThrow();
    }

    final boolean move(Action from, Action to, HoldEffect effect, DocumentChange... documents) {
        Entry entry = sample.entry(EntryKind.CALLED)
                .tenant(from.tenant())
                .action(from.id())
                .before(from.state())
                .after(to.state())
                .build();
        return store.transition(new Transition(from, to, effect, List.of(documents), null, entry));
    }

    /** The action as stored; it must have moved. */
    final Action moved(Action from, ActionState state, HoldEffect effect, DocumentChange... documents) {
        assertThat(move(from, from.change().state(state).build(), effect, documents))
                .isTrue();
        return stored(from);
    }

    /** An action that made a draft credit note, and has nothing more to do. */
    final Document recorded(String id, CapClaim... claims) {
        Action action = accepted(sample.action(), claims);
        Document document = sample.document(id, action).build();
        moved(
                action,
                ActionState.COMPLETED,
                HoldEffect.CONSUME,
                new DocumentChange(document, stored(action).holds()));
        return stored(document.tenant(), document.ref());
    }

    final Document stored(TenantId tenant, DocumentRef ref) {
        return store.document(tenant, ref).orElseThrow();
    }

    final Optional<Entitlement> entitlement(CapKey cap) {
        return store.entitlements(cap.tenant(), EnumSet.allOf(CapKind.class), cap.source()).stream()
                .filter(row -> row.key().equals(cap))
                .findFirst();
    }

    final void assertTaken(CapKey cap, String reserved, String consumed) {
        Entitlement row = entitlement(cap).orElseThrow();
        assertThat(row.reserved()).as("reserved").isEqualByComparingTo(reserved);
        assertThat(row.consumed()).as("consumed").isEqualByComparingTo(consumed);
    }

    final void assertUntouched(CapKey cap) {
        assertThat(entitlement(cap)).as("row").isEmpty();
    }

    final List<Entry> chatter() {
        return store.entries(sample.tenant(), Sample.TICKET, 0, Integer.MAX_VALUE);
    }

    /** Two rows are the same when their numbers are, however many zeros a column adds behind the point. */
    static void assertSameRow(Object actual, Object expected) {
        RecursiveComparisonConfiguration numbers = RecursiveComparisonConfiguration.builder()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .withStrictTypeChecking(true)
                .build();
        assertThat(actual).usingRecursiveComparison(numbers).isEqualTo(expected);
    }
}
