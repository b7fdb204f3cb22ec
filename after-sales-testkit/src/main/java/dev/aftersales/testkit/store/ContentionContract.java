/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.store.Action;
import dev.aftersales.store.ActionState;
import dev.aftersales.store.Admission;
import dev.aftersales.store.CapClaim;
import dev.aftersales.store.CapKey;
import dev.aftersales.store.Document;
import dev.aftersales.store.Hold;
import dev.aftersales.store.HoldEffect;
import dev.aftersales.store.Revision;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Threads that ask for the same rows in different orders: nobody waits for ever, nothing is lost. */
abstract class ContentionContract extends BriefingContract {

    /** Of each thread. */
    private static final int ROUNDS = 8;

    private static final BigDecimal PLENTY = new BigDecimal("100000");

    @Test
    @DisplayName("TKT-1: of versions of a ticket put at once the newest stands, and each is kept at most once")
    void keepsTheNewestOfMany() throws Exception {
        AtomicInteger version = new AtomicInteger();
        List<Integer> kept = together(() -> {
            int mine = 0;
            for (int i = 0; i < ROUNDS; i++) {
                // Two threads put each version.
                int next = 1 + version.getAndIncrement() / 2;
                mine += store.put(
                                sample.ticket().version(next).title("v" + next).build())
                        ? 1
                        : 0;
                mine += store.put(sample.team().version(next).name("v" + next).build()) ? 1 : 0;
            }
            return mine;
        });

        int newest = threads() * ROUNDS / 2;
        assertThat(store.ticket(sample.tenant(), Sample.TICKET).orElseThrow().title())
                .isEqualTo("v" + newest);
        assertThat(store.team(sample.tenant(), Sample.TEAM).orElseThrow().name())
                .isEqualTo("v" + newest);
        assertThat(kept.stream().mapToInt(Integer::intValue).sum()).isBetween(2, 2 * newest);
    }

    @Test
    @DisplayName(
            "REF-9: threads that take and free several caps in opposite orders all get through, and sums are exact")
    void takesInAnyOrder() throws Exception {
        List<CapKey> caps =
                IntStream.range(0, 6).mapToObj(i -> sample.cap("" + i)).toList();
        AtomicInteger thread = new AtomicInteger();

        List<Integer> consumed = together(() -> {
            List<CapKey> order = new ArrayList<>(caps);
            int me = thread.getAndIncrement();
            if (me % 2 == 0) {
                Collections.reverse(order);
            }
            Collections.rotate(order, me / 2);
            return IntStream.range(0, ROUNDS).map(i -> settled(order, i)).sum();
        });

        int taken = consumed.stream().mapToInt(Integer::intValue).sum();
        assertThat(taken).isEqualTo(threads() * ROUNDS / 2);
        caps.forEach(cap -> assertTaken(cap, "0", "" + taken));
    }

    /** Takes one of each cap and gives up or completes; how many it completed. */
    private int settled(List<CapKey> order, int round) {
        CapClaim[] claims = order.stream()
                .map(cap -> sample.observed(cap, "1").total(PLENTY).build())
                .toArray(CapClaim[]::new);
        Action action = sample.action().build();
        Admission admission = accept(action, claims);
        while (admission == Admission.STALE) {
            admission = accept(action, claims);
        }
        assertThat(admission).isEqualTo(Admission.ACCEPTED);
        boolean completes = round % 2 == 0;
        moved(
                stored(action),
                completes ? ActionState.COMPLETED : ActionState.REFUSED,
                completes ? HoldEffect.CONSUME : HoldEffect.RELEASE);
        return completes ? 1 : 0;
    }

    @Test
    @DisplayName(
            "EXE-10: outside changes and cancellations of documents that share caps all get through, and sums are exact")
    void revisesInAnyOrder() throws Exception {
        CapKey first = sample.cap("1");
        CapKey second = sample.cap("2");
        List<Document> documents = IntStream.range(0, 4)
                .mapToObj(i -> recorded("CN-" + i, plenty(first), plenty(second)))
                .toList();
        AtomicInteger thread = new AtomicInteger();

        together(() -> {
            int me = thread.getAndIncrement();
            Document mine = documents.get(me % documents.size());
            List<Hold> holds = me % 2 == 0
                    ? List.of(sample.hold(first, "2"), sample.hold(second, "2"))
                    : List.of(sample.hold(second, "3"), sample.hold(first, "3"));
            return IntStream.range(0, ROUNDS).filter(i -> revised(mine, holds)).count();
        });

        for (CapKey cap : List.of(first, second)) {
            BigDecimal sum = documents.stream()
                    .flatMap(document -> stored(document.tenant(), document.ref()).holds().stream())
                    .filter(hold -> hold.cap().equals(cap))
                    .map(Hold::quantity)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertTaken(cap, "0", sum.toPlainString());
        }
    }

    private boolean revised(Document document, List<Hold> holds) {
        Document seen = stored(document.tenant(), document.ref());
        return store.revise(new Revision(seen, seen.change().holds(holds).build(), List.of()));
    }

    private CapClaim plenty(CapKey cap) {
        return sample.observed(cap, "1").total(PLENTY).build();
    }

    @Test
    @DisplayName("REF-7: of a revision and the actions that are decided on a document's revision, one comes first")
    void decidesOnOneRevision() throws Exception {
        Document seen = recorded("CN-1");

        List<Boolean> through = together(() -> {
            Action action = sample.action().subject(seen.ref()).build();
            boolean revises = action.createdAt().toEpochMilli() % 2 == 0;
            return revises
                    ? revised(seen, List.of())
                    : store.accept(Sample.acceptance(action)
                                    .subjectRevision(seen.revision())
                                    .build())
                            == Admission.ACCEPTED;
        });

        Document kept = stored(seen.tenant(), seen.ref());
        long accepted = kept.openAction() == null ? 0 : 1;
        assertThat(through.stream().filter(Boolean::booleanValue)).hasSize((int) (kept.revision() + accepted));
        assertThat(kept.revision() + accepted).isPositive();
    }
}
