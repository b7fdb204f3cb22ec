/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.store.memory;

import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.store.Entry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The entries: numbered as they come, by ticket for its chatter, and queued until they are relayed. */
final class EntryTable {

    private final TenantMap<TicketRef, List<Entry>> chatter = new TenantMap<>();
    private final NavigableMap<Long, Entry> unsent = new TreeMap<>();
    private long last;

    void append(Entry told) {
        last++;
        Entry entry = told.change().sequence(last).build();
        unsent.put(entry.sequence(), entry);
        TicketRef ticket = entry.ticket();
        if (ticket != null) {
            chatterOf(entry.tenant(), ticket).add(entry);
        }
    }

    List<Entry> ofTicket(TenantId tenant, TicketRef ticket, long after, int limit) {
        List<Entry> entries = chatter.get(tenant, ticket);
        if (entries == null) {
            return List.of();
        }
        int start = firstAfter(entries, after);
        return List.copyOf(entries.subList(start, start + Math.min(limit, entries.size() - start)));
    }

    List<Entry> unsent(long after, int limit) {
        return unsent.tailMap(after, false).values().stream().limit(limit).toList();
    }

    void sent(Collection<Entry> entries) {
        for (Entry entry : entries) {
            unsent.computeIfPresent(
                    entry.sequence(), (sequence, kept) -> kept.tenant().equals(entry.tenant()) ? null : kept);
        }
    }

    private List<Entry> chatterOf(TenantId tenant, TicketRef ticket) {
        List<Entry> entries = chatter.get(tenant, ticket);
        if (entries == null) {
            // Most tickets have a few entries: room for many would be most of the store.
            entries = new ArrayList<>(2);
            chatter.put(tenant, ticket, entries);
        }
        return entries;
    }

    /** The position of the first entry with a greater sequence; sequences rise along the list. */
    private static int firstAfter(List<Entry> entries, long sequence) {
        int low = 0;
        int high = entries.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (entries.get(middle).sequence() > sequence) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
