/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.effect;

import dev.aftersales.spi.Answer;
import dev.aftersales.spi.Call;
import dev.aftersales.spi.CloseResult;
import dev.aftersales.spi.EffectGuarantee;
import dev.aftersales.spi.Lookup;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.ReadContext;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Does every effect once per key: the key and the effect are written in one transaction, or neither is. Thread-safe.
 *
 * <p>It is KEYED for all ports of the back office, and closes keys.
 */
public final class Effects {

    /** Only a commit that was sent can still take effect; whatever came before it is rolled back with its connection. */
    private static final EffectGuarantee GUARANTEE = EffectGuarantee.keyed(Duration.ofSeconds(1));

    private final OfficeDatabase database;

    /**
     * Effects in a database.
     *
     * @param database the database, with the key book in it
     */
    public Effects(OfficeDatabase database) {
        this.database = database;
    }

    /**
     * What is promised of each effect that is done here.
     *
     * @return KEYED
     */
    public EffectGuarantee guarantee() {
        return GUARANTEE;
    }

    /**
     * Does an effect, or answers with the document as it stands where the key has had it already.
     *
     * @param call the attempt
     * @param effect what to do
     * @param <D> the document
     * @return the document
     * @throws dev.aftersales.spi.PortRefused if the effect is refused, or the key is closed or another effect's
     */
    public <D> Answer<D> once(Call call, Effect<D> effect) {
        try {
            return Answer.done(database.write(call, statements -> perform(statements, call, effect)));
        } catch (KeyBook.KeyTaken taken) {
            return Answer.done(database.write(call, statements -> earlier(statements, call, effect)));
        }
    }

    private static <D> D perform(JdbcClient statements, Call call, Effect<D> effect) {
        KeyBook.claim(statements, call.tenant(), call.key(), Effect.nameOf(effect.name()));
        String document = effect.perform().apply(statements);
        KeyBook.record(statements, call.tenant(), call.key(), document);
        return effect.read().apply(statements, document);
    }

    private static <D> D earlier(JdbcClient statements, Call call, Effect<D> effect) {
        KeyBook.Entry entry = KeyBook.find(statements, call.tenant(), call.key())
                .orElseThrow(() -> new IllegalStateException("a key that was taken is there"));
        if (entry.isClosed()) {
            throw Refused.rejected("the key is closed");
        }
        String document = entry.document();
        if (document == null || !entry.effect().equals(Effect.nameOf(effect.name()))) {
            throw Refused.rejected("the key belongs to another effect");
        }
        return effect.read().apply(statements, document);
    }

    /**
     * The document that a key has made or changed.
     *
     * @param context who asks
     * @param key the key
     * @param effects the effects whose documents are of this kind
     * @param read the document by its id
     * @param <D> the document
     * @return the document, or not found
     */
    public <D> Lookup<D> lookup(
            ReadContext context,
            PortKey key,
            Set<? extends Enum<?>> effects,
            BiFunction<JdbcClient, String, Optional<D>> read) {
        List<String> names = effects.stream().map(Effect::nameOf).toList();
        return database.read(
                context,
                statements -> Lookup.of(KeyBook.find(statements, context.tenant(), key)
                        .filter(entry -> names.contains(entry.effect()))
                        .map(KeyBook.Entry::document)
                        .flatMap(document -> read.apply(statements, document))
                        .stream()
                        .toList()));
    }

    /**
     * Closes a key that has had no effect.
     *
     * @param context who asks
     * @param key the key
     * @return whether it is closed now, or has a document
     */
    public CloseResult close(ReadContext context, PortKey key) {
        try {
            return database.read(context, statements -> {
                KeyBook.close(statements, context.tenant(), key);
                return CloseResult.CLOSED;
            });
        } catch (KeyBook.KeyTaken taken) {
            return database.read(context, statements -> closedAlready(statements, context, key));
        }
    }

    private static CloseResult closedAlready(JdbcClient statements, ReadContext context, PortKey key) {
        boolean closed = KeyBook.find(statements, context.tenant(), key)
                .orElseThrow(() -> new IllegalStateException("a key that was taken is there"))
                .isClosed();
        return closed ? CloseResult.CLOSED : CloseResult.EXISTS;
    }
}
