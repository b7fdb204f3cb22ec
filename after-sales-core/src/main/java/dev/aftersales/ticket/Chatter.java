/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.ticket;

import dev.aftersales.command.Labels;
import dev.aftersales.store.Entry;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Entries as lines for people. Thread-safe. */
public final class Chatter {

    private final UserNames names;

    /**
     * Lines that call users by these names.
     *
     * @param names the names
     */
    public Chatter(UserNames names) {
        this.names = names;
    }

    /**
     * An entry as a line.
     *
     * @param entry the entry
     * @param locale the reader's language
     * @return the line
     */
    public ChatterLine line(Entry entry, Locale locale) {
        String userName = names.of(entry.tenant(), entry.user());
        return new ChatterLine(
                entry.tenant(),
                entry.ticket(),
                entry.sequence(),
                entry.kind(),
                entry.action(),
                entry.service(),
                entry.after(),
                Labels.entry(entry.kind(), words(entry, userName, locale), locale),
                entry.user(),
                userName,
                entry.at(),
                entry.document(),
                entry.number(),
                entry.link());
    }

    private static Map<String, String> words(Entry entry, String userName, Locale locale) {
        Map<String, String> words = new HashMap<>();
        words.put("user", userName);
        if (entry.commandName() != null) {
            words.put("service", Labels.command(entry.commandName(), locale));
        } else if (entry.service() != null) {
            words.put("service", entry.service().name());
        }
        if (entry.number() != null) {
            words.put("document", entry.number());
        }
        String why = entry.data().get("why");
        if (why != null) {
            words.put("reason", why);
        }
        return words;
    }
}
