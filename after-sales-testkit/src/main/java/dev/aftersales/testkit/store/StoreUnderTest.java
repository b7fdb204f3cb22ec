/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.command.DocumentRef;
import dev.aftersales.spi.TenantId;
import dev.aftersales.store.Action;
import dev.aftersales.store.ActionBuilder;
import dev.aftersales.store.ActionState;
import dev.aftersales.store.Admission;
import dev.aftersales.store.CapClaim;
import dev.aftersales.store.CapKey;
import dev.aftersales.store.CapKind;
import dev.aftersales.store.Document;
import dev.aftersales.store.DocumentChange;
import dev.aftersales.store.Entitlement;
import dev.aftersales.store.Entry;
import dev.aftersales.store.EntryKind;
import dev.aftersales.store.HoldEffect;
import dev.aftersales.store.Store;
import dev.aftersales.store.Transition;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What a store's author says of the store, and how the topics of the kit ask it: by its answers alone, on its own clock. */
abstract class StoreUnderTest {

    static final Duration HOUR = Duration.ofHours(1);

    Store store;
    Sample sample;

    /**
     * A store without any rows. Asked before each test.
     *
     * <p>Where making one is slow, make one for all tests, for example in a static field, and empty its tables here: every test
     * writes a handful of rows, so that {@code DELETE} is faster than {@code TRUNCATE} on most databases. Both together take the
     * kit a few seconds on a database with its own process. Emptying must be whole: some questions look across tenants.
     *
     * @return the store; tests ask it from several threads
     * @throws Exception when there is none to be had: the test fails
     */
    protected abstract Store emptyStore() throws Exception;

    /**
     * Gives back what {@link #emptyStore()} opened. Asked after each test, whatever became of it; nothing unless overridden.
     *
     * @param store the store of the test
     * @throws Exception when it cannot be given back: the test fails
     */
    protected void close(Store store) throws Exception {
        // An author whose stores need not be closed has nothing to say.
    }

    /**
     * How many threads ask the store at once. Each needs a connection to be of any use; fewer find less.
     *
     * @return 16 unless overridden; at least 2
     */
    protected int threads() {
        return 16;
    }

    /**
     * How far {@link Store#now()} may be from the time that decides leases: a store that reckons the time of its database between
     * questions is a few milliseconds off at times.
     *
     * @return zero unless overridden
     */
    protected Duration clockTolerance() {
        return Duration.ZERO;
    }

    /**
     * How many random histories of caps are compared with a model of them, by two tests each. A history asks the store up to 200
     * times, one after the other.
     *
     * @return 20 unless overridden
     */
    protected int histories() {
        return 20;
    }

    @BeforeEach
    final void openStore() throws Exception {
        store = emptyStore();
        sample = new Sample("acme", store.now().minus(clockTolerance()));
    }

    @AfterEach
    final void closeStore() throws Exception {
        close(store);
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

    /** What each of {@link #threads()} threads was answered, that did the task at once. */
    final <T> List<T> together(Supplier<T> task) throws Exception {
        return Threads.together(threads(), task);
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
