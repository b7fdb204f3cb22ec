/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spring;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A row of the application. */
@Entity
class Note {

    @Id
    String text;

    Note() {}

    Note(String text) {
        this.text = text;
    }
}
