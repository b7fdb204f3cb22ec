/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.aftersales.command.Command;
import dev.aftersales.command.Outcome;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.command.RequestKey;
import dev.aftersales.entitlement.share.CreditSelection;
import dev.aftersales.logs.RecordedLogs;
import dev.aftersales.returns.LineToReturn;
import dev.aftersales.returns.LotToReturn;
import dev.aftersales.returns.ReturnProducts;
import dev.aftersales.spi.LotNumber;
import dev.aftersales.ticket.Upsert;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every component of every command and snapshot, spoilt in every way: a refusal, never an exception, and nothing done. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputTest {

    private final FullShop shop = FullShop.open();

    Stream<Command<?>> commands() {
        return CommandSamples.commands(shop).stream();
    }

    Stream<Record> snapshots() {
        return Stream.of(CommandSamples.ticket(), CommandSamples.team());
    }

    @Test
    @DisplayName("TKT-6: there is a sample of every command, and of every way to select what to credit")
    void everyCommandHasASample() {
        Set<String> sampled =
                commands().map(sample -> sample.getClass().getName()).collect(Collectors.toSet());
        assertThat(new ClassFileImporter()
                                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                                .importPackages("dev.aftersales")
                                .stream()
                                .filter(type -> type.isAssignableTo(Command.class))
                                .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                                .map(JavaClass::getName))
                .hasSizeGreaterThan(15)
                .isSubsetOf(sampled);
        assertThat(commands().map(Object::toString).collect(Collectors.joining()))
                .contains(Arrays.stream(CreditSelection.class.getPermittedSubclasses())
                        .flatMap(kind -> Arrays.stream(kind.getPermittedSubclasses()))
                        .map(kind -> "[" + kind.getSimpleName() + "[")
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("commands")
    @DisplayName("TKT-6: every sample is fine as it is, with every component filled in")
    void samplesAreFine(Command<?> sample) {
        assertThat(shop.helpdesk.desk.preview(sample).refusals()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("commands")
    @DisplayName(
            "TKT-6: a spoilt command is refused at the spoilt field, nothing is thrown, changed or kept, no secret shows")
    <C extends Record & Command<?>> void spoiltCommands(C sample) {
        assertNothingWrong(Spoiler.spoil(sample), this::judge);
    }

    @ParameterizedTest
    @MethodSource("commands")
    @DisplayName("TKT-7: what looks odd and is accepted in the preview is done without an exception")
    <C extends Record & Command<?>> void oddCommands(C sample) {
        Spoiler.spoil(sample)
                .filter(odd -> !odd.hopeless())
                .filter(odd -> isAccepted(odd.input()))
                .forEach(odd -> {
                    try (FullShop another = FullShop.open()) {
                        assertThat((Object) execute(odd.input(), another))
                                .as("%s", odd)
                                .isInstanceOf(Outcome.Completed.class);
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("snapshots")
    @DisplayName("TKT-1: a spoilt snapshot is refused at the spoilt field, nothing is thrown or kept, no secret shows")
    <S extends Record> void spoiltSnapshots(S sample) {
        Stream<Spoilt<S>> hopeless = Spoiler.spoil(sample).filter(Spoilt::hopeless);
        assertNothingWrong(hopeless, spoilt -> judgeUnchanged(spoilt, () -> refusals(put(spoilt.input()))));
    }

    @ParameterizedTest
    @MethodSource("snapshots")
    @DisplayName("TKT-1: an odd snapshot is kept or refused, and the ticket can be viewed all the same")
    <S extends Record> void oddSnapshots(S sample) {
        Spoiler.spoil(sample).filter(odd -> !odd.hopeless()).forEach(odd -> {
            try (FullShop another = FullShop.open()) {
                another.put(odd.input());
                assertThat(another.helpdesk.desk.view(CommandSamples.TICKET).refusals())
                        .as("%s", odd)
                        .isEmpty();
            }
        });
    }

    @Test
    @DisplayName("TKT-5: a spoilt request key is refused at requestKey, and nothing is done or kept")
    void spoiltRequestKeys() {
        Command<?> command = commands().findFirst().orElseThrow();
        record Named(RequestKey requestKey) {}
        Stream<Spoilt<Named>> keys = Spoiler.spoil(new Named(RequestKey.of("fine")))
                .filter(spoilt -> spoilt.input().requestKey() != null);
        assertNothingWrong(
                keys,
                spoilt -> judgeUnchanged(
                        spoilt,
                        () -> refusals(shop.helpdesk.desk.execute(
                                command, spoilt.input().requestKey()))));
    }

    @Test
    @DisplayName(
            "TKT-6: more elements than can be checked one by one are refused at once, in lists within lists as well")
    void tooManyElements() {
        var lot = new LotToReturn(LotNumber.of("L1"), FullShop.pcs(1));
        var line = new LineToReturn(shop.move(1), FullShop.pcs(1), Collections.nCopies(900, lot));
        var command =
                new ReturnProducts(CommandSamples.TICKET, shop.delivery.id(), Collections.nCopies(3, line), null, null);
        assertThat(refusals(shop.helpdesk.execute(command)))
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(RefusalCode.TOO_LONG))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("lines"));
    }

    private boolean isAccepted(Command<?> command) {
        return shop.helpdesk.desk.preview(command).accepted();
    }

    private static Outcome<?> execute(Command<?> command, FullShop shop) {
        return shop.helpdesk.execute(command);
    }

    private <T> void assertNothingWrong(Stream<Spoilt<T>> all, Function<Spoilt<T>, Optional<String>> judge) {
        List<String> wrong = new ArrayList<>();
        List<String> logged = RecordedLogs.during(() ->
                all.forEach(spoilt -> judge.apply(spoilt).ifPresent(verdict -> wrong.add(spoilt + ": " + verdict))));
        assertThat(wrong).isEmpty();
        assertThat(logged).noneMatch(line -> line.contains(CommandSamples.SECRET));
    }

    private Optional<String> judge(Spoilt<? extends Command<?>> spoilt) {
        try {
            List<Refusal> foreseen = shop.helpdesk.desk.preview(spoilt.input()).refusals();
            if (foreseen.isEmpty() && !spoilt.hopeless()) {
                return Optional.empty();
            }
            RequestKey key = shop.helpdesk.nextKey();
            return judgeUnchanged(spoilt, () -> {
                        List<Refusal> refusals = refusals(shop.helpdesk.desk.execute(spoilt.input(), key));
                        assertThat(refusals)
                                .as("what execute says and the preview foresaw")
                                .isEqualTo(foreseen);
                        return refusals;
                    })
                    .or(() -> shop.helpdesk.desk.outcome(key).map(kept -> "is kept under its key"));
        } catch (RuntimeException | Error thrown) {
            return Optional.of("threw " + thrown);
        }
    }

    /** What is wrong with how it was refused; empty when nothing is. */
    private Optional<String> judgeUnchanged(Spoilt<?> spoilt, Supplier<List<Refusal>> attempt) {
        Footprint before = Footprint.of(shop);
        try {
            List<Refusal> refusals = attempt.get();
            if (refusals.isEmpty()) {
                return Optional.of("is not refused");
            }
            if (spoilt.hopeless() && !spoilt.isNamedBy(refusals)) {
                return Optional.of("is refused at another field: " + refusals);
            }
            if (told(refusals).contains(CommandSamples.SECRET)) {
                return Optional.of("tells a secret");
            }
            return Footprint.of(shop).equals(before) ? Optional.empty() : Optional.of("leaves something behind");
        } catch (RuntimeException | Error thrown) {
            return Optional.of("threw " + thrown);
        }
    }

    private static String told(List<Refusal> refusals) {
        return refusals
                + refusals.stream()
                        .map(refusal -> refusal.message(Locale.ENGLISH))
                        .collect(Collectors.joining());
    }

    private Upsert put(Record snapshot) {
        return shop.put(snapshot);
    }

    private static List<Refusal> refusals(Upsert upsert) {
        return upsert instanceof Upsert.Refused refused ? refused.refusals() : List.of();
    }

    private static List<Refusal> refusals(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused ? refused.refusals() : List.of();
    }

    @AfterAll
    void close() {
        shop.close();
    }
}
