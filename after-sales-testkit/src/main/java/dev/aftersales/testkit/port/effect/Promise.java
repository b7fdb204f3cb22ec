/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port.effect;

import dev.aftersales.spi.EffectStrength;
import dev.aftersales.spi.Lookup;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.ReadContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * What a strength promises of a key after any number of attempts with it, whatever was lost on the way: what was made is found by
 * its key, all of it; and nothing more than one document counts unless the port says that it can only be asked (LOOKUP).
 *
 * @param <P> the port
 * @param <D> the document
 */
public final class Promise<P, D> {

    private final EffectTrial<P, D> trial;
    private final P port;
    private final ReadContext context;

    /**
     * The promise of one effect.
     *
     * @param trial the effect
     * @param port whom to ask whether it is kept
     * @param context who asks
     */
    public Promise(EffectTrial<P, D> trial, P port, ReadContext context) {
        this.trial = trial;
        this.port = port;
        this.context = context;
    }

    /**
     * What is wrong.
     *
     * @param key the key of all attempts
     * @return sentences for people; empty when the promise is kept
     */
    public List<String> broken(PortKey key) {
        if (trial.guarantee().strength() == EffectStrength.NONE) {
            return List.of();
        }
        List<D> there = trial.there().on(port, context);
        List<D> found = found(key);
        List<String> problems = new ArrayList<>();
        Set<String> unknown = ids(there, trial.id());
        unknown.removeAll(ids(found, trial.id()));
        if (!unknown.isEmpty()) {
            problems.add("made " + unknown + ", which a look-up of the key does not find");
        }
        long counting = there.stream().filter(trial.inert().negate()).count();
        if (counting > 1 && trial.guarantee().strength() != EffectStrength.LOOKUP) {
            problems.add("made " + counting + " documents that count for one key");
        }
        if (trial.guarantee().strength() == EffectStrength.KEYED && there.size() > 1) {
            problems.add("made " + there.size() + " documents for one key");
        }
        return problems;
    }

    /**
     * What a look-up finds.
     *
     * @param key the key
     * @return the documents; empty when it finds none
     */
    public List<D> found(PortKey key) {
        return trial.lookup().on(port, context, key) instanceof Lookup.Found<D> found ? found.documents() : List.of();
    }

    private static <D> Set<String> ids(List<D> documents, Function<D, String> id) {
        Set<String> ids = new HashSet<>();
        documents.forEach(document -> ids.add(id.apply(document)));
        return ids;
    }
}
