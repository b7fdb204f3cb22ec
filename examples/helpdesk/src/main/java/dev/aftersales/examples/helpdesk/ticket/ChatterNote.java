/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.ticket;

import java.time.Instant;

/**
 * A line of a chatter.
 *
 * @param text what happened
 * @param who who did it
 * @param initials the first letters of their name
 * @param at when
 * @param path the page of the document; empty when there is none
 * @param number the document as printed; empty where it has no number
 */
record ChatterNote(String text, String who, String initials, Instant at, String path, String number) {}
