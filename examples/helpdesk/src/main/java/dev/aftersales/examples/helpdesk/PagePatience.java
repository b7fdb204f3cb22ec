/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk;

import java.time.Duration;

/** How long a page waits for the back end before it shows that work is under way. */
public interface PagePatience {

    /**
     * How long a page waits that begins to wait now.
     *
     * @return the time; zero for a page that waits for nothing
     */
    Duration patience();
}
