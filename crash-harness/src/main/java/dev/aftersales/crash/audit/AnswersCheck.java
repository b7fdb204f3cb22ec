/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.crash.audit;

import dev.aftersales.AfterSales;
import dev.aftersales.action.Codec;
import dev.aftersales.audit.Check;
import dev.aftersales.audit.Facts;
import dev.aftersales.audit.Findings;
import dev.aftersales.command.Command;
import dev.aftersales.command.Outcome;
import dev.aftersales.command.RequestKey;
import dev.aftersales.crash.node.Asked;
import dev.aftersales.spi.Actor;
import dev.aftersales.store.ActionState;
import dev.aftersales.store.Store;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Asked again, each request is answered as before; who was told of an action has one, and who was refused before has none. */
public final class AnswersCheck implements Check {

    private final Gathered gathered;
    private final AfterSales node;
    private final Codec codec = new Codec();

    /** Asks a sound node. */
    public AnswersCheck(Gathered gathered, AfterSales node) {
        this.gathered = gathered;
        this.node = node;
    }

    @Override
    public void look(Facts facts, Findings findings) {
        Store store = facts.evidence().store();
        Map<String, List<Asked>> byKey = gathered.asked().stream()
                .collect(Collectors.groupingBy(Asked::key, LinkedHashMap::new, Collectors.toList()));
        byKey.forEach((key, lines) -> store.action(gathered.tenant(), RequestKey.of(key))
                .ifPresentOrElse(
                        action -> ask(lines, action.state() == ActionState.HELD, findings),
                        () -> neverAccepted(lines, findings)));
    }

    private static void neverAccepted(List<Asked> lines, Findings findings) {
        lines.stream()
                .filter(line -> line.answer() != null)
                .forEach(line -> findings.require(
                        line.isAnswer(Outcome.Refused.class) || Asked.BROKE.equals(line.answer()),
                        "%s was told %s, and is not known",
                        line.key(),
                        line.outcome()));
    }

    private void ask(List<Asked> lines, boolean held, Findings findings) {
        Asked question = lines.stream()
                .filter(line -> line.command() != null)
                .findFirst()
                .orElseThrow();
        Actor actor = question.actor();
        RequestKey key = RequestKey.of(question.key());
        Command<?> command = question.read(codec);
        Outcome<?> now = node.desk(actor).execute(command, key);
        Optional<Outcome<?>> shown = node.desk(actor).outcome(key).map(view -> view.outcome());
        findings.require(shown.isPresent() && shown.get().equals(now), "%s is shown as %s, not %s", key, shown, now);
        if (!held) {
            binding(lines)
                    .forEach(line -> findings.require(
                            now.toString().equals(line.outcome()),
                            "%s was told %s, and now %s",
                            key,
                            line.outcome(),
                            now));
        }
    }

    /** A refusal before acceptance leaves the key unused: it binds only if nobody asked again. */
    private static List<Asked> binding(List<Asked> lines) {
        Asked last = lines.get(lines.size() - 1);
        return lines.stream()
                .filter(line -> line.isAnswer(Outcome.Completed.class)
                        || line.isAnswer(Outcome.Refused.class) && line.equals(last))
                .toList();
    }
}
