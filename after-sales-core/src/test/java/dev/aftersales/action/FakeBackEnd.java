/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.spi.Answer;
import dev.aftersales.spi.Call;
import dev.aftersales.spi.CloseResult;
import dev.aftersales.spi.EffectGuarantee;
import dev.aftersales.spi.EffectPort;
import dev.aftersales.spi.Lookup;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.PortUnavailable;
import dev.aftersales.spi.ReadContext;
import java.time.Duration;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A back end that obeys: one document per key, asked once or often. What each test scripts comes before that: the next calls,
 * look-ups and closings do what they are told.
 */
final class FakeBackEnd implements EffectPort {

    /** What a call does; it may obey first and then answer something else. */
    interface Reaction {
        @Nullable
        Answer<Paper> to(Supplier<Answer<Paper>> obey);
    }

    final List<PortKey> calls = new CopyOnWriteArrayList<>();
    final List<PortKey> lookups = new CopyOnWriteArrayList<>();
    final List<PortKey> closed = new CopyOnWriteArrayList<>();
    final List<String> discarded = new CopyOnWriteArrayList<>();
    final Map<PortKey, List<Paper>> papers = new ConcurrentHashMap<>();
    final Deque<Reaction> reactions = new ConcurrentLinkedDeque<>();
    final Deque<Supplier<@Nullable Lookup<Paper>>> found = new ConcurrentLinkedDeque<>();
    final AtomicReference<Function<Paper, Optional<DocumentTracker.Tracked>>> settled =
            new AtomicReference<>(paper -> Optional.empty());
    final AtomicReference<EffectGuarantee> guarantee =
            new AtomicReference<>(EffectGuarantee.keyed(Duration.ofSeconds(45)));
    final AtomicReference<BooleanSupplier> joining = new AtomicReference<>(() -> false);
    final AtomicReference<Supplier<CloseResult>> closing = new AtomicReference<>(() -> CloseResult.UNSUPPORTED);

    private final AtomicInteger numbers = new AtomicInteger();

    /** The next call does this. */
    FakeBackEnd next(Reaction reaction) {
        reactions.add(reaction);
        return this;
    }

    /** The next call obeys, and its answer is lost. */
    FakeBackEnd nextAnswerIsLost() {
        return next(obey -> {
            obey.get();
            throw new IllegalStateException("connection reset");
        });
    }

    /** The next call is lost on its way: nothing is done, for now. */
    FakeBackEnd nextRequestIsLost() {
        return next(obey -> {
            throw new IllegalStateException("connection reset");
        });
    }

    /** The next call cannot even be sent. */
    FakeBackEnd nextIsUnavailable() {
        return next(obey -> {
            throw new PortUnavailable("refused");
        });
    }

    /** The next call is a definite no. */
    FakeBackEnd nextIsRefused() {
        return next(obey -> {
            throw new PortRefused(PortRefusalCode.WRONG_STATE);
        });
    }

    /** The next look-up says this. */
    FakeBackEnd nextLookUp(Supplier<@Nullable Lookup<Paper>> answer) {
        found.add(answer);
        return this;
    }

    FakeBackEnd promises(EffectGuarantee promise) {
        guarantee.set(promise);
        return this;
    }

    FakeBackEnd closes(Supplier<CloseResult> answer) {
        closing.set(answer);
        return this;
    }

    @Nullable
    Answer<Paper> call(Call call, PaperRequest request) {
        calls.add(call.key());
        Reaction reaction = reactions.poll();
        Supplier<Answer<Paper>> obey = () -> obey(call.key(), request);
        return reaction == null ? obey.get() : reaction.to(obey);
    }

    /** Does what is asked, once for a key; a draft anew each time, as a staged back end does. */
    Answer<Paper> obey(PortKey key, PaperRequest request) {
        List<Paper> known = papers.computeIfAbsent(key, any -> new CopyOnWriteArrayList<>());
        if (known.isEmpty() || request.draft()) {
            known.add(
                    new Paper("P-" + numbers.incrementAndGet(), request.quantity(), request.draft(), false, "POSTED"));
        }
        return Answer.done(known.get(known.size() - 1));
    }

    @Nullable
    Lookup<Paper> lookup(PortKey key) {
        lookups.add(key);
        Supplier<@Nullable Lookup<Paper>> scripted = found.poll();
        return scripted == null ? Lookup.of(papers.getOrDefault(key, List.of())) : scripted.get();
    }

    @Override
    public boolean joinsCallerTransaction() {
        return joining.get().getAsBoolean();
    }

    @Override
    public CloseResult close(ReadContext context, PortKey key) {
        closed.add(key);
        return closing.get().get();
    }

    void discard(Paper surplus) {
        discarded.add(surplus.id());
        papers.values().forEach(of -> of.removeIf(paper -> paper.id().equals(surplus.id())));
    }

    /** Every document there is. */
    List<Paper> all() {
        return papers.values().stream().flatMap(List::stream).toList();
    }

    Optional<Paper> byId(String id) {
        return all().stream().filter(paper -> paper.id().equals(id)).findFirst();
    }
}
