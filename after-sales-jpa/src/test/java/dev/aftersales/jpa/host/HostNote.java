/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa.host;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A row of the host's own, without any names: they are left to the naming strategies. */
@Entity
public class HostNote {

    @Id
    private String noteKey;

    private String noteText;

    /** For the persistence provider. */
    protected HostNote() {}

    HostNote(String noteKey, String noteText) {
        this.noteKey = noteKey;
        this.noteText = noteText;
    }

    String text() {
        return noteText;
    }
}
