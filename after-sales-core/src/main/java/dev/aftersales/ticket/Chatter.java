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
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Entries as lines for people. Thread-safe. */
public final class Chatter {

    private static final Logger LOG = LoggerFactory.getLogger(Chatter.class);

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
        String userName = entry.user().equals(Entry.OUTSIDE) ? Labels.outside(locale) : name(entry);
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

    /** A host that cannot say a name must not keep its own timeline waiting. */
    private String name(Entry entry) {
        String id = entry.user().value();
        try {
            return Objects.requireNonNullElse(names.of(entry.tenant(), entry.user()), id);
        } catch (RuntimeException failed) {
            LOG.warn(
                    "{}: the host could not name a user: {}",
                    entry.tenant(),
                    failed.getClass().getName());
            return id;
        }
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
