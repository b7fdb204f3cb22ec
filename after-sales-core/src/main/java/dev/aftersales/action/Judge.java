/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges the documents that a back end shows for a key: nothing a port returns is trusted (EXE-6). */
final class Judge {

    private final Codec codec;

    Judge(Codec codec) {
        this.codec = codec;
    }

    /** What the documents mean; a document that cannot even be looked at breaks the contract. */
    <Q, D> Evidence judge(Asked<Q, D> asked, List<D> documents) {
        try {
            return judgeWhole(asked, documents);
        } catch (RuntimeException incomplete) {
            return new Evidence.Broken(asked.effect().name() + " returned an incomplete document: "
                    + incomplete.getClass().getSimpleName());
        }
    }

    private <Q, D> Evidence judgeWhole(Asked<Q, D> asked, List<D> documents) {
        Effect<Q, D> effect = asked.effect();
        List<D> drafts = documents.stream().filter(effect::inert).toList();
        List<D> live = distinct(
                effect,
                documents.stream().filter(document -> !effect.inert(document)).toList());
        if (live.size() > 1) {
            return new Evidence.Broken("two documents for one key: [" + effect.identity(live.get(0)) + "] and ["
                    + effect.identity(live.get(1)) + "]");
        }
        return judgeOne(asked, live.isEmpty() ? drafts.get(0) : live.get(0), drafts);
    }

    private <Q, D> Evidence judgeOne(Asked<Q, D> asked, D document, List<D> drafts) {
        Effect<Q, D> effect = asked.effect();
        if (effect.pending(document)) {
            return new Evidence.Working(effect.identity(document));
        }
        Optional<String> violation = effect.violation(asked.request(), document, asked.earlier());
        if (violation.isPresent()) {
            return new Evidence.Broken(effect.name() + ": " + violation.get());
        }
        return new Evidence.Done(
                asked.action().step(),
                effect.encode(document, codec),
                effect.identity(document),
                effect.recorded(document).stream().toList(),
                drafts.stream().map(draft -> draft(effect, draft)).toList());
    }

    private static <D> List<D> distinct(Effect<?, D> effect, List<D> documents) {
        List<D> distinct = new ArrayList<>();
        for (D document : documents) {
            if (distinct.stream().noneMatch(seen -> effect.identity(seen).equals(effect.identity(document)))) {
                distinct.add(document);
            }
        }
        return distinct;
    }

    private <D> Evidence.Draft draft(Effect<?, D> effect, D draft) {
        return new Evidence.Draft(effect.identity(draft), effect.encode(draft, codec));
    }
}
