/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.crash.audit;

import dev.aftersales.audit.Check;
import dev.aftersales.audit.Facts;
import dev.aftersales.audit.Findings;
import dev.aftersales.crash.node.Told;
import dev.aftersales.store.Entry;
import java.util.Set;
import java.util.stream.Collectors;

/** Every entry of the chatter was told to some listener, at least once; nothing waits to be told. */
public final class EventsCheck implements Check {

    private final Gathered gathered;

    /** By what listeners wrote down. */
    public EventsCheck(Gathered gathered) {
        this.gathered = gathered;
    }

    @Override
    public void look(Facts facts, Findings findings) {
        Set<Long> told = gathered.told().stream().map(Told::sequence).collect(Collectors.toSet());
        facts.tickets().stream()
                .flatMap(ticket -> facts.entries(ticket).stream())
                .map(Entry::sequence)
                .forEach(entry -> findings.require(told.contains(entry), "entry %s was never told", entry));
        long waiting = facts.evidence().store().unsent(0, Integer.MAX_VALUE).stream()
                .filter(entry -> entry.tenant().equals(gathered.tenant()))
                .count();
        findings.require(waiting == 0, "%s entries wait to be told", waiting);
    }
}
