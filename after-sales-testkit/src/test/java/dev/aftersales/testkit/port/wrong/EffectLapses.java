/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port.wrong;

import dev.aftersales.spi.Call;
import dev.aftersales.spi.CloseResult;
import dev.aftersales.spi.EffectGuarantee;
import dev.aftersales.spi.Lookup;
import dev.aftersales.spi.PortException;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.PortUnavailable;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Defects that any port with effects may have. Each has a memory of its own: ask for another one for each back end. */
public final class EffectLapses {

    private EffectLapses() {}

    /** Over a back end that can only be looked up: claims that it decides keys. */
    public static Answering claimsKeyed() {
        return Lapses.instead("guarantee", question -> EffectGuarantee.keyed(Duration.ZERO));
    }

    /** Claims another time after which effects are settled, each time it is asked. */
    public static Answering promisesDifferently() {
        AtomicInteger asked = new AtomicInteger();
        return Lapses.instead(
                "guarantee", question -> EffectGuarantee.keyed(Duration.ofMillis(asked.incrementAndGet())));
    }

    /** A look-up that knows of one document of a key only. */
    public static Answering findsOnlyTheFirst() {
        return Lapses.lookups(question -> question.proceed() instanceof Lookup.Found<?> found
                ? new Lookup.Found<>(found.documents().subList(0, 1))
                : new Lookup.NotFound<>());
    }

    public static Answering findsNothing() {
        return Lapses.lookups(question -> new Lookup.NotFound<>());
    }

    /** Does not tell a key that it never heard of from one that it works on. */
    public static Answering isAlwaysInProgress() {
        return Lapses.lookups(question -> {
            Object answer = question.proceed();
            return answer instanceof Lookup.NotFound<?> ? new Lookup.InProgress<>() : answer;
        });
    }

    public static Answering answersNullToARepeat() {
        Set<PortKey> seen = ConcurrentHashMap.newKeySet();
        return Lapses.effects(question -> {
            Object answer = question.proceed();
            return seen.add(question.key()) ? answer : null;
        });
    }

    public static Answering refusesARepeat() {
        Set<PortKey> made = ConcurrentHashMap.newKeySet();
        return Lapses.effects(question -> {
            if (made.contains(question.key())) {
                throw rejected("seen before");
            }
            Object answer = question.proceed();
            made.add(question.key());
            return answer;
        });
    }

    /** Notes a key before it acts, and lets nobody act who comes again. */
    public static Answering takesKeysBeforeItActs(Function<Question, String> lookup) {
        Set<PortKey> begun = ConcurrentHashMap.newKeySet();
        return Lapses.effects(question -> {
            if (!begun.add(question.key()) && !isFound(question, lookup)) {
                throw rejected("begun before");
            }
            return question.proceed();
        });
    }

    private static boolean isFound(Question question, Function<Question, String> lookup) throws Throwable {
        return question.asking(lookup.apply(question), Lapses.reading(question.arg(Call.class)), question.key())
                        .proceed()
                instanceof Lookup.Found<?>;
    }

    /** Whatever went wrong on the way is told as a definite no. */
    public static Answering tellsLossAsRefusal() {
        return lost(thrown -> rejected("something went wrong"));
    }

    /** Whatever went wrong on the way is told as never having reached the back end. */
    public static Answering tellsLossAsUnavailable() {
        return lost(thrown -> new PortUnavailable("something went wrong"));
    }

    private interface Telling {
        RuntimeException of(RuntimeException thrown);
    }

    private static Answering lost(Telling telling) {
        return Lapses.effects(question -> {
            try {
                return question.proceed();
            } catch (PortException told) {
                throw told;
            } catch (RuntimeException lost) {
                throw telling.of(lost);
            }
        });
    }

    /** Does not say that the back end is away. */
    public static Answering tellsUnavailableAsAnything() {
        return Lapses.effects(question -> {
            try {
                return question.proceed();
            } catch (PortUnavailable away) {
                throw new IllegalStateException("something went wrong");
            }
        });
    }

    /** Acts however late it is. */
    public static Answering ignoresDeadlines() {
        return Lapses.effects(question -> question.with(Call.class, call -> Lapses.until(call, Instant.MAX))
                .proceed());
    }

    /** Waits for an answer whatever happens to the thread. */
    public static Answering ignoresInterrupts() {
        return Lapses.effects(Uninterruptible::answer);
    }

    public static Answering closesNothing() {
        return Lapses.instead("close", question -> CloseResult.CLOSED);
    }

    /** Keeps the key of the attempt in a field: many at once use each other's. */
    public static Answering sharesTheKey() {
        Map<Question.Connection, PortKey> field = new ConcurrentHashMap<>();
        return Lapses.effects(question -> {
            PortKey other = field.put(question.connection(), question.key());
            return other == null || !question.isInCrowd()
                    ? question.proceed()
                    : question.with(Call.class, call -> Lapses.keyed(call, other))
                            .proceed();
        });
    }

    /** Keeps its keys in memory: after each restart they stand for nothing. */
    public static Answering forgetsKeys(AtomicInteger restarts) {
        return question -> question.with(PortKey.class, key -> after(restarts, key))
                .with(Call.class, call -> Lapses.keyed(call, after(restarts, call.key())))
                .proceed();
    }

    private static PortKey after(AtomicInteger restarts, PortKey key) {
        int generation = restarts.get();
        return generation == 0 ? key : PortKey.of("R" + generation + key.value().substring(2));
    }

    static PortRefused rejected(String reason) {
        return new PortRefused(PortRefusalCode.REJECTED, Map.of("reason", reason));
    }

    /** Over a back end that can only be looked up: claims KEYED, and looks before it leaps, which helps but against others. */
    public static Answering looksBeforeItLeaps(Function<Question, String> lookup) {
        return question -> {
            if (question.is("guarantee")) {
                return EffectGuarantee.keyed(Duration.ZERO);
            }
            return question.isEffect() && !question.isInCrowd() ? looked(question, lookup) : question.proceed();
        };
    }

    private static Object looked(Question question, Function<Question, String> lookup) throws Throwable {
        Object known = question.asking(lookup.apply(question), Lapses.reading(question.arg(Call.class)), question.key())
                .proceed();
        return known instanceof Lookup.Found<?> found
                ? Lapses.done(found.documents().get(0))
                : question.proceed();
    }
}
