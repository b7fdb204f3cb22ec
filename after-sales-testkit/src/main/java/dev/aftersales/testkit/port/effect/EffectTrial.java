/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port.effect;

import dev.aftersales.spi.Answer;
import dev.aftersales.spi.Call;
import dev.aftersales.spi.EffectGuarantee;
import dev.aftersales.spi.Lookup;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.ReadContext;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One effect on documents of its own, as the rules that hold for all effects try it.
 *
 * @param name the effect, as its enum constant is called
 * @param guarantee what the port promises of it
 * @param perform does it
 * @param lookup asks for its key
 * @param id what tells one document from another
 * @param inert whether a document has no consequences yet: a draft
 * @param there all documents that the effect has made of its subject and that are not cancelled, whatever their key; for an
 *     effect that changes a document, that document
 * @param <P> the port
 * @param <D> the document
 */
public record EffectTrial<P, D>(
        String name,
        EffectGuarantee guarantee,
        Perform<P, D> perform,
        LookUp<P, D> lookup,
        Function<D, String> id,
        Predicate<D> inert,
        There<P, D> there) {

    /**
     * Does an effect.
     *
     * @param <P> the port
     * @param <D> the document
     */
    @FunctionalInterface
    public interface Perform<P, D> {

        /**
         * Does it, always with the same request.
         *
         * @param port the port to ask
         * @param call the attempt
         * @return the port's answer
         */
        Answer<D> on(P port, Call call);
    }

    /**
     * Asks for a key.
     *
     * @param <P> the port
     * @param <D> the document
     */
    @FunctionalInterface
    public interface LookUp<P, D> {

        /**
         * Asks.
         *
         * @param port the port to ask
         * @param context who asks
         * @param key the key
         * @return the port's answer
         */
        Lookup<D> on(P port, ReadContext context, PortKey key);
    }

    /**
     * Reads what an effect has made.
     *
     * @param <P> the port
     * @param <D> the document
     */
    @FunctionalInterface
    public interface There<P, D> {

        /**
         * Reads.
         *
         * @param port the port to ask
         * @param context who asks
         * @return the documents
         */
        List<D> on(P port, ReadContext context);
    }
}
