/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.command.RequestKey;
import dev.aftersales.store.Action;
import dev.aftersales.store.ActionState;
import dev.aftersales.store.Admission;
import dev.aftersales.store.CapClaim;
import dev.aftersales.store.CapKey;
import dev.aftersales.store.Document;
import dev.aftersales.store.Entry;
import dev.aftersales.store.HoldEffect;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Many threads at once, as many nodes would be. */
abstract class ConcurrencyContract extends TenantContract {

    /** Half as many again as there is room for. */
    private static final int TRIES = 320;

    @Test
    @DisplayName("REF-9: many threads that take of one cap take all of it and not more")
    void takesExactlyTheTotal() throws Exception {
        CapKey cap = sample.cap("1");
        CapClaim claim = sample.claim(cap, "0.05");

        List<Integer> taken = together(() -> {
            int accepted = 0;
            for (int i = 0; i < TRIES / threads() + 1; i++) {
                if (claimed(claim) == Admission.ACCEPTED) {
                    accepted++;
                }
            }
            return accepted;
        });

        assertThat(taken.stream().mapToInt(Integer::intValue).sum()).isEqualTo(200);
        assertTaken(cap, "10", "0");
    }

    @Test
    @DisplayName("TKT-5: of many threads with one request key one is accepted")
    void acceptsOneRequest() throws Exception {
        RequestKey key = RequestKey.of("form-1");
        CapKey cap = sample.cap("1");

        List<Admission> admissions =
                together(() -> accept(sample.action().requestKey(key).build(), sample.claim(cap, "1")));

        assertThat(admissions).containsOnlyOnce(Admission.ACCEPTED).contains(Admission.KEY_TAKEN);
        assertThat(admissions.stream().filter(Admission.KEY_TAKEN::equals)).hasSize(threads() - 1);
        assertTaken(cap, "1", "0");
    }

    @Test
    @DisplayName("REF-7: of many threads that change one document one is accepted")
    void acceptsOnePerDocument() throws Exception {
        Document subject = recorded("CN-1");

        List<Admission> admissions =
                together(() -> accept(sample.action().subject(subject.ref()).build()));

        assertThat(admissions.stream().filter(Admission.ACCEPTED::equals)).hasSize(1);
        assertThat(admissions.stream().filter(Admission.SUBJECT_BUSY::equals)).hasSize(threads() - 1);
    }

    @Test
    @DisplayName("EXE-5: many threads claim each due action once")
    void claimsEachOnce() throws Exception {
        int due = 200;
        for (int i = 0; i < due; i++) {
            accepted(sample.action().dueAt(sample.now().minusMillis(i)));
        }

        List<Action> all = new ArrayList<>(
                together(this::claimAll).stream().flatMap(Collection::stream).toList());
        all.addAll(claimAll());

        assertThat(all).hasSize(due).extracting(Action::id).doesNotHaveDuplicates();
        assertThat(all).extracting(Action::fence).containsOnly(2L);
    }

    /** Until nothing is due but what somebody else is just looking at, which a store may leave for the next time. */
    private List<Action> claimAll() {
        List<Action> mine = new ArrayList<>();
        for (List<Action> page = store.claim(7, HOUR); !page.isEmpty(); page = store.claim(7, HOUR)) {
            mine.addAll(page);
        }
        return mine;
    }

    @Test
    @DisplayName("EXE-3: of many settlements of one reading one applies, with its holds")
    void settlesOnceOfMany() throws Exception {
        CapKey cap = sample.cap("1");
        accepted(sample.action(), sample.claim(cap, "5"));
        Action action = accepted(sample.action().state(ActionState.CALLING), sample.claim(cap, "3"));
        Action done = action.change().state(ActionState.COMPLETED).build();

        List<Boolean> applied = together(() -> move(action, done, HoldEffect.CONSUME));

        assertThat(applied).containsOnlyOnce(true);
        assertTaken(cap, "5", "3");
        assertThat(chatter()).hasSize(1);
    }

    @Test
    @DisplayName("EXE-3: while leases pass from thread to thread, fences rise and no older one settles")
    void settlesWithTheNewestFence() throws Exception {
        Action action = accepted(sample.action().state(ActionState.CALLING).dueAt(sample.now()));

        AtomicInteger leases = new AtomicInteger();
        List<List<Action>> settled = together(() -> {
            List<Action> mine = new ArrayList<>();
            for (Action leased : store.claim(1, Duration.ZERO)) {
                leases.incrementAndGet();
                Action to = leased.change()
                        .attempts(leased.attempts() + 1)
                        .fence(leased.fence() + 1)
                        .build();
                if (move(leased, to, HoldEffect.KEEP)) {
                    mine.add(leased);
                }
            }
            return mine;
        });

        List<Action> winners = settled.stream().flatMap(Collection::stream).toList();
        assertThat(winners).isNotEmpty().extracting(Action::fence).doesNotHaveDuplicates();
        assertThat(stored(action).attempts()).isEqualTo(winners.size());
        assertThat(stored(action).fence()).isEqualTo(action.fence() + leases.get() + winners.size());
    }

    @Test
    @DisplayName("TKT-4: entries told at once have a sequence each, and each is read once from page to page")
    void numbersEntries() throws Exception {
        together(() -> {
            Action action = accepted(sample.action());
            return move(action, action.change().unsure(1).build(), HoldEffect.KEEP);
        });

        assertThat(chatter())
                .hasSize(threads())
                .extracting(Entry::sequence)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(store.unsent(0, 100)).containsExactlyElementsOf(chatter());
    }

    /** Asks again whenever somebody else's first observation came between. */
    private Admission claimed(CapClaim claim) {
        Admission admission = accept(sample.action().build(), claim);
        while (admission == Admission.STALE) {
            admission = accept(sample.action().build(), claim);
        }
        return admission;
    }
}
