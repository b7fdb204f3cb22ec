/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.rpc;

import dev.aftersales.spi.PortKey;
import java.util.List;
import java.util.Map;

/**
 * Notes on records that say which key is about to press a button. A button takes no key; a note changes neither the record nor
 * its version, and several of one key do no harm.
 */
public final class EffectNotes {

    private static final String MODEL = "ir.note";

    private EffectNotes() {}

    /**
     * Writes down a key, unless it is.
     *
     * @param erp the conversation
     * @param record the record
     * @param key the key
     * @param button the button that is about to be pressed
     */
    public static void put(Conversation erp, Version record, PortKey key, String button) {
        if (!of(erp, record.model(), key, button).contains(record.id())) {
            erp.create(MODEL, Map.of("resource", record.model() + "," + record.id(), "message", message(key, button)));
        }
    }

    /**
     * The records that a key was written down for.
     *
     * @param erp the conversation
     * @param model the model of the records
     * @param key the key
     * @param button the button
     * @return their numbers
     */
    public static List<Long> of(Conversation erp, String model, PortKey key, String button) {
        Search notes = Search.of(MODEL, List.of("resource"))
                .where("message", "=", message(key, button))
                .where("resource", "like", model + ",%");
        return erp.search(notes).stream()
                .flatMap(note -> note.reference("resource", model).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static String message(PortKey key, String button) {
        return KeyMark.created(key) + ": " + button;
    }
}
