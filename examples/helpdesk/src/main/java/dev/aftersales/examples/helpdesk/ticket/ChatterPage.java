/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.ticket;

import java.util.List;

/**
 * A page of a chatter.
 *
 * @param notes what happened, oldest first
 * @param next where the next page starts; zero on the last one
 * @param later whether there are earlier pages
 */
record ChatterPage(List<ChatterNote> notes, long next, boolean later) {

    ChatterPage {
        notes = List.copyOf(notes);
    }
}
