/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.store.Action;
import dev.aftersales.store.Document;
import dev.aftersales.store.Entry;
import dev.aftersales.store.EntryKind;
import dev.aftersales.store.HoldEffect;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** Instants: to the microsecond, and the same in every zone. */
abstract class TimeContract extends NumberContract {

    @Test
    @DisplayName("EXE-5: instants are kept to the microsecond, near and far")
    void keepsMicroseconds() {
        for (String instant : List.of(
                "2026-03-01T10:00:00.000001Z",
                "2026-03-01T10:00:00.999999Z",
                "1970-01-01T00:00:01Z",
                "2038-01-19T03:14:08.000001Z",
                "9999-12-30T23:59:59.999999Z")) {
            assertKept(Instant.parse(instant));
        }
    }

    @Test
    @ResourceLock(Resources.TIME_ZONE)
    @DisplayName("EXE-5: instants whose UTC reading is an hour that a zone leaves out, or has twice, are kept")
    void keepsInstantsOfChangingClocks() {
        TimeZone before = TimeZone.getDefault();
        try {
            for (String zone : List.of("Europe/Madrid", "Australia/Lord_Howe", "America/St_Johns")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                changesOf(ZoneId.of(zone)).forEach(this::assertKept);
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    @ResourceLock(Resources.TIME_ZONE)
    @DisplayName("EXE-5: a node in another zone reads the same instant")
    void readsTheSameEverywhere() {
        Action action = accepted(sample.action().dueAt(sample.now()).quietAt(sample.now()));
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

            assertSameRow(stored(action), action);
            assertThat(store.claim(1, HOUR)).extracting(Action::id).containsExactly(action.id());
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    @DisplayName("EXE-5: what is due at a microsecond is due, and not one earlier")
    void comparesMicroseconds() {
        Action action = accepted(sample.action());
        Document document = sample.document("CN-1", action)
                .checkedAt(Instant.parse("2026-03-29T01:30:00.000001Z"))
                .build();
        assertThat(move(action, action.change().unsure(1).build(), HoldEffect.KEEP, Sample.change(document)))
                .isTrue();

        assertThat(store.toPoll(1, document.checkedAt())).isEmpty();
        assertThat(store.toPoll(1, document.checkedAt().plusNanos(1000))).hasSize(1);
    }

    /** The two changes of a zone's clocks in 2026, read as UTC and as they are. */
    private static Stream<Instant> changesOf(ZoneId zone) {
        Instant start = Instant.parse("2026-01-01T00:00:00Z");
        Instant first = zone.getRules().nextTransition(start).getInstant();
        Instant second = zone.getRules().nextTransition(first).getInstant();
        return Stream.of(first, second)
                .flatMap(change ->
                        Stream.of(change, change.atZone(zone).toLocalDateTime().toInstant(ZoneOffset.UTC)))
                .flatMap(change -> Stream.of(-30, 0, 15, 30)
                        .map(minutes -> change.plusSeconds(60 * minutes).plusNanos(123_456_000)));
    }

    private void assertKept(Instant instant) {
        Action action = sample.action()
                .leaseUntil(instant)
                .quietAt(instant)
                .dueAt(instant)
                .watchUntil(instant)
                .approvalExpires(instant)
                .createdAt(instant)
                .changedAt(instant)
                .build();
        Entry entry = sample.entry(EntryKind.ENQUEUED).at(instant).build();
        store.accept(Sample.acceptance(action).entry(entry).build());

        assertSameRow(stored(action), action);
        assertThat(chatter()).last().extracting(Entry::at).isEqualTo(instant);
    }
}
