/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.command.Datum;
import dev.aftersales.command.Outcome;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.Answer;
import dev.aftersales.spi.EffectGuarantee;
import dev.aftersales.spi.Lookup;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.ports.PortKind;
import dev.aftersales.store.ActionState;
import dev.aftersales.store.EntryKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EngineAnswersTest {

    private final Scene scene = new Scene();

    @Test
    @DisplayName("EXE-2: intent and reservation are committed before the port is called")
    void committedFirst() {
        scene.backEnd.next(obey -> {
            assertThat(scene.action().state()).isEqualTo(ActionState.CALLING);
            assertThat(scene.action().steps().get(0).key()).isEqualTo(scene.backEnd.calls.get(0));
            assertThat(scene.taken()).isEqualTo("4+0");
            return obey.get();
        });

        assertThat(scene.execute(Take.one(4))).isInstanceOf(Outcome.Completed.class);
    }

    @Test
    @DisplayName("EXE-1: what the back end takes on is pending, and completed once it is there")
    void accepted() {
        scene.backEnd.next(obey -> Answer.accepted("JOB-1"));

        assertThat(scene.execute(Take.one(4))).isInstanceOf(Outcome.Pending.class);
        assertThat(scene.action().reference()).isEqualTo("JOB-1");

        scene.backEnd.nextLookUp(Lookup.InProgress::new);
        scene.clock.advance(scene.timing.poll());
        assertThat(scene.recover()).isEqualTo(new RecoveryReport(1, 0, 1, 0));
        scene.backEnd.obey(scene.backEnd.calls.get(0), request(4));
        scene.clock.advance(scene.timing.poll());
        assertThat(scene.recover()).isEqualTo(new RecoveryReport(1, 1, 0, 0));

        assertThat(scene.execute(Take.one(4))).isInstanceOf(Outcome.Completed.class);
        assertThat(scene.backEnd.calls).hasSize(1);
        assertThat(scene.told()).as("polling is not news").containsExactly(EntryKind.PENDING, EntryKind.COMPLETED);
    }

    private static PaperRequest request(int quantity) {
        return new PaperRequest("INV-1", BigDecimal.valueOf(quantity), false, "");
    }

    @Test
    @DisplayName("EXE-1: a document that is still on its way is pending")
    void pendingDocument() {
        scene.backEnd.next(obey -> Answer.done(new Paper("P-9", BigDecimal.valueOf(4), false, true, "QUEUED")));

        assertThat(scene.execute(Take.one(4))).isInstanceOf(Outcome.Pending.class);
        assertThat(scene.action().reference()).isEqualTo("P-9");
    }

    @Test
    @DisplayName("EXE-1: a definite no refuses, frees the reservation and leaves nothing to do")
    void refused() {
        scene.backEnd.next(obey -> {
            throw new PortRefused(PortRefusalCode.PERIOD_LOCKED, Map.of("firstOpenDate", "2026-04-01"));
        });

        assertThat(scene.execute(Take.one(4)))
                .isEqualTo(new Outcome.Refused<>(List.of(Refusal.of(RefusalCode.PERIOD_LOCKED)
                        .with("firstOpenDate", Datum.of(LocalDate.parse("2026-04-01"))))));
        assertThat(scene.taken()).isEqualTo("0+0");
        scene.untilQuiet();
        assertThat(scene.recover().taken()).isZero();
        assertThat(scene.backEnd.lookups).isEmpty();
        assertThat(scene.backEnd.closed).as("there is nothing in doubt").isEmpty();
    }

    @Test
    @DisplayName("EXE-1: a back end out of reach leaves the action accepted, to be tried again with the same key")
    void unavailable() {
        scene.backEnd.nextIsUnavailable().nextIsUnavailable();

        assertThat(scene.execute(Take.one(4))).isInstanceOf(Outcome.Accepted.class);
        assertThat(scene.taken()).isEqualTo("4+0");
        assertThat(scene.recover().taken()).as("not before the back-off").isZero();
        scene.clock.advance(scene.timing.backOff());
        scene.recover();
        scene.untilQuiet();
        scene.recover();

        assertThat(scene.execute(Take.one(4))).isInstanceOf(Outcome.Completed.class);
        assertThat(Set.copyOf(scene.backEnd.calls)).hasSize(1);
        assertThat(scene.backEnd.lookups).as("nothing to look for").isEmpty();
    }

    @Test
    @DisplayName("EXE-1: a back end out of reach for a day refuses the action, naming the port")
    void givenUp() {
        for (int i = 0; i < 3; i++) {
            scene.backEnd.nextIsUnavailable();
        }
        scene.execute(Take.one(4));
        scene.untilQuiet();
        scene.recover();
        scene.clock.advance(scene.timing.giveUp());
        scene.recover();

        assertThat(scene.execute(Take.one(4)))
                .isEqualTo(new Outcome.Refused<>(List.of(
                        Refusal.of(RefusalCode.BACK_END_UNAVAILABLE).with("port", Datum.of(PortKind.ACCOUNTING)))));
        assertThat(scene.taken()).isEqualTo("0+0");
    }

    static Stream<FakeBackEnd.Reaction> withoutAnswer() {
        return Stream.of(
                obey -> {
                    obey.get();
                    throw new IllegalStateException("connection reset");
                },
                obey -> {
                    obey.get();
                    throw new AssertionError("a broken port");
                },
                obey -> {
                    obey.get();
                    return null;
                },
                obey -> {
                    obey.get();
                    return Answer.done(null);
                });
    }

    @ParameterizedTest
    @MethodSource("withoutAnswer")
    @DisplayName("EXE-3: no definite answer is unknown, resolved by asking for the key and never by calling blindly")
    void unknown(FakeBackEnd.Reaction reaction) {
        scene.backEnd.next(reaction);

        assertThat(scene.execute(Take.one(4)))
                .isEqualTo(new Outcome.Unknown<>(scene.action().id(), false));
        assertThat(scene.taken()).isEqualTo("4+0");
        assertThat(scene.action().state()).isEqualTo(ActionState.UNKNOWN);
        assertThat(scene.action().evidence()).isNotBlank();
        scene.untilQuiet();
        assertThat(scene.recover()).isEqualTo(new RecoveryReport(1, 1, 0, 0));

        assertThat(scene.backEnd.calls).hasSize(1);
        assertThat(scene.backEnd.lookups).containsExactlyElementsOf(scene.backEnd.calls);
        assertThat(scene.taken()).isEqualTo("0+4");
        assertThat(scene.told()).containsExactly(EntryKind.UNKNOWN, EntryKind.COMPLETED);
    }

    @Test
    @DisplayName("EXE-6: a document that is not as asked is held with what came back, and never recorded as done")
    void violation() {
        scene.backEnd.next(obey -> Answer.done(Paper.of("P-9", BigDecimal.valueOf(400))));

        assertThat(scene.execute(Take.one(4)))
                .isEqualTo(new Outcome.Unknown<>(scene.action().id(), true));
        assertThat(scene.action().evidence()).isEqualTo("fake.take: another quantity [P-9]");
        assertThat(scene.taken()).isEqualTo("4+0");
        assertThat(scene.documents()).isEmpty();
        scene.untilQuiet();
        assertThat(scene.recover().taken()).as("an operator's now").isZero();
    }

    @Test
    @DisplayName("EXE-6: a document that cannot even be looked at breaks the contract")
    void incomplete() {
        scene.backEnd.next(obey -> Answer.done(Paper.of("P-9", null)));

        scene.execute(Take.one(4));

        assertThat(scene.action().state()).isEqualTo(ActionState.HELD);
        assertThat(scene.action().evidence())
                .isEqualTo("fake.take returned an incomplete document: NullPointerException");
    }

    @Test
    @DisplayName("EXE-6: two documents for one key are held for an operator")
    void twoDocuments() {
        scene.backEnd.nextAnswerIsLost();
        scene.execute(Take.one(4));
        scene.backEnd.papers.get(scene.backEnd.calls.get(0)).add(Paper.of("P-2", BigDecimal.valueOf(4)));
        scene.untilQuiet();

        assertThat(scene.recover()).isEqualTo(new RecoveryReport(1, 0, 0, 1));
        assertThat(scene.action().evidence()).isEqualTo("two documents for one key: [P-1] and [P-2]");
        assertThat(scene.operations().stuck(Scene.OLGA, 9)).singleElement().satisfies(stuck -> {
            assertThat(stuck.state()).isEqualTo(ActionState.HELD);
            assertThat(stuck.evidence()).contains("[P-1]");
        });
    }

    @Test
    @DisplayName("EXE-3: the same document shown twice is one document")
    void shownTwice() {
        scene.backEnd.nextAnswerIsLost();
        scene.execute(Take.one(4));
        scene.backEnd.nextLookUp(() ->
                Lookup.of(List.of(Paper.of("P-1", BigDecimal.valueOf(4)), Paper.of("P-1", new BigDecimal("4.0")))));
        scene.untilQuiet();

        assertThat(scene.recover().settled()).isEqualTo(1);
    }

    @Test
    @DisplayName("EXE-3: a look-up that fails, answers null or names nothing is asked again at the next poll")
    void noAnswer() {
        scene.backEnd.nextAnswerIsLost();
        scene.execute(Take.one(4));
        scene.backEnd
                .nextLookUp(() -> {
                    throw new IllegalStateException("connection reset");
                })
                .nextLookUp(() -> null);
        for (int i = 0; i < 2; i++) {
            scene.clock.advance(scene.timing.poll());
            assertThat(scene.recover()).isEqualTo(new RecoveryReport(1, 0, 1, 0));
            assertThat(scene.recover().taken()).as("postponed").isZero();
        }
        scene.clock.advance(scene.timing.poll());

        assertThat(scene.recover().settled()).isEqualTo(1);
        assertThat(scene.told()).as("no news, no entry").containsExactly(EntryKind.UNKNOWN, EntryKind.COMPLETED);
    }

    @Test
    @DisplayName("EXE-1: pending work that failed there is refused, with the back end's reason")
    void failedThere() {
        scene.backEnd.next(obey -> Answer.accepted("JOB-1"));
        scene.execute(Take.one(4));
        scene.backEnd.nextLookUp(() -> new Lookup.Failed<>(PortRefusalCode.EXCEEDS_REMAINING));
        scene.clock.advance(scene.timing.poll());
        scene.recover();

        assertThat(scene.action().refusals()).containsExactly(Refusal.of(RefusalCode.EXCEEDS_REFUNDABLE));
        assertThat(scene.taken()).isEqualTo("0+0");
    }

    @Test
    @DisplayName("EXE-3: a port without look-up is called once at most; what went unanswered waits for an operator")
    void noLookup() {
        scene.backEnd.promises(EffectGuarantee.none()).nextRequestIsLost();
        scene.execute(Take.one(4));
        scene.untilQuiet();

        assertThat(scene.recover().held()).isEqualTo(1);
        assertThat(scene.backEnd.calls).hasSize(1);
        assertThat(scene.backEnd.lookups).isEmpty();
    }
}
