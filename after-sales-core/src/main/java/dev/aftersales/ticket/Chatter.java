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

/** Entries as lines for people. */
public final class Chatter {

    private Chatter() {}

    /**
     * An entry as a line.
     *
     * @param entry the entry
     * @param locale the reader's language
     * @return the line
     */
    public static ChatterLine line(Entry entry, Locale locale) {
        return new ChatterLine(
                entry.tenant(),
                entry.ticket(),
                entry.sequence(),
                entry.kind(),
                Labels.entry(entry.kind(), words(entry, locale), locale),
                entry.user(),
                entry.at(),
                entry.document(),
                entry.number(),
                entry.link());
    }

    private static Map<String, String> words(Entry entry, Locale locale) {
        Map<String, String> words = new HashMap<>();
        words.put("user", entry.user().value());
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
