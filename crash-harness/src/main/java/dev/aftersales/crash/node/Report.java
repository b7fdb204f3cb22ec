/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.crash.node;

import java.util.Map;

/**
 * What a node tells the controller.
 *
 * @param id which order it answers; zero for none
 * @param kind what sort of news
 * @param facts the news
 */
public record Report(long id, Kind kind, Map<String, String> facts) {

    /** The sorts of news. */
    public enum Kind {
        /** The node is up. */
        READY,
        /** A thread waits at an instant. */
        CAUGHT,
        /** An order is carried out. */
        DONE,
        /** An order failed. */
        FAILED
    }
}
