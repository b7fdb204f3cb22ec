/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.erp;

import dev.aftersales.spi.Answer;
import dev.aftersales.spi.Call;
import dev.aftersales.spi.CloseResult;
import dev.aftersales.spi.EffectGuarantee;
import dev.aftersales.spi.EffectStrength;
import dev.aftersales.spi.Lookup;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.PortUnavailable;
import dev.aftersales.spi.ReadContext;
import dev.aftersales.spi.ports.PortKind;
import dev.aftersales.testkit.fault.Faults;
import dev.aftersales.testkit.fault.Operation;
import dev.aftersales.testkit.fault.Request;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where requests of one port arrive: faults strike them here, and here a port key is decided together with its effect.
 * Thread-safe.
 */
public final class Reception {

    private final PortKind port;
    private final ErpSettings settings;
    private final Faults faults;
    private final PendingWork pending;

    /**
     * The reception of a port.
     *
     * @param port the port
     * @param settings how the back end is set up
     * @param faults what goes wrong
     * @param pending the work that is finished later
     */
    public Reception(PortKind port, ErpSettings settings, Faults faults, PendingWork pending) {
        this.port = port;
        this.settings = settings;
        this.faults = faults;
        this.pending = pending;
    }

    /**
     * What the port promises of its effects.
     *
     * @return the guarantee
     */
    public EffectGuarantee guarantee() {
        return settings.guarantee(port);
    }

    /**
     * Lets an effect happen, as faults and the key allow.
     *
     * @param operation what is asked
     * @param call the attempt
     * @param effect what the ledger does
     * @param <R> the document
     * @return the answer; null if a fault wants that
     * @throws PortUnavailable after the deadline, by the back end's clock
     */
    public <R> Answer<R> effect(Operation operation, Call call, Effect<R> effect) {
        refuseLate(call);
        Request request = new Request(port, operation, call.tenant(), call.key());
        return answered(faults.handle(
                new EffectAttempt<>(request, call.key(), effect, settings.strength(port), faults.late(), pending)));
    }

    /** Nothing is sent after the deadline: somebody else may have taken over. What was sent before may still come late. */
    private void refuseLate(Call call) {
        if (settings.keepsDeadlines() && settings.clock().instant().isAfter(call.deadline())) {
            throw new PortUnavailable("the deadline has passed");
        }
    }

    /**
     * Answers a question.
     *
     * @param operation what is asked
     * @param context who asks
     * @param answer what the ledger answers
     * @param <T> the answer
     * @return the answer; null if a fault wants that
     */
    public <T> T read(Operation operation, ReadContext context, Supplier<T> answer) {
        Request request = new Request(port, operation, context.tenant(), null);
        return answered(faults.handle(new ReadAttempt(request, () -> Objects.requireNonNull(answer.get()))));
    }

    /**
     * Finds the documents of a key.
     *
     * @param operation what is asked
     * @param context who asks
     * @param key the key
     * @param ledger the ledger; it is locked meanwhile
     * @param keys where the key is kept
     * @param document the document of an id; empty when it was deleted
     * @param <R> the document
     * @return what the back end knows of the key
     */
    public <R> Lookup<R> lookup(
            Operation operation,
            ReadContext context,
            PortKey key,
            Object ledger,
            KeyBook keys,
            Function<String, Optional<R>> document) {
        Request request = new Request(port, operation, context.tenant(), key);
        return answered(faults.handle(new ReadAttempt(request, () -> find(key, ledger, keys, document))));
    }

    private <R> Lookup<R> find(PortKey key, Object ledger, KeyBook keys, Function<String, Optional<R>> document) {
        if (settings.strength(port) == EffectStrength.NONE) {
            return new Lookup.NotFound<>();
        }
        synchronized (ledger) {
            if (keys.workOn(key) != null) {
                return new Lookup.InProgress<>();
            }
            return Lookup.of(keys.documents(key).stream()
                    .map(document)
                    .flatMap(Optional::stream)
                    .toList());
        }
    }

    /**
     * Closes a key, where the back end is set up to.
     *
     * @param context who asks
     * @param key the key
     * @param ledger the ledger; it is locked meanwhile
     * @param books all places where the port keeps keys
     * @return what became of it
     */
    public CloseResult close(ReadContext context, PortKey key, Object ledger, List<KeyBook> books) {
        Request request = new Request(port, Operation.CLOSE_KEY, context.tenant(), key);
        return answered(faults.handle(new ReadAttempt(request, () -> close(key, ledger, books))));
    }

    private CloseResult close(PortKey key, Object ledger, List<KeyBook> books) {
        if (!settings.closesKeys() || settings.strength(port) == EffectStrength.NONE) {
            return CloseResult.UNSUPPORTED;
        }
        synchronized (ledger) {
            boolean exists = books.stream().map(book -> book.close(key)).anyMatch(CloseResult.EXISTS::equals);
            return exists ? CloseResult.EXISTS : CloseResult.CLOSED;
        }
    }

    /** A fault may answer null, or with another type, against the contract: that is what it is for. */
    @SuppressWarnings({"unchecked", "NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T answered(@Nullable Object answer) {
        return (T) answer;
    }
}
