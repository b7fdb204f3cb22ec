/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port.report;

/** What went wrong, as a report says it. */
public final class Complaint {

    private Complaint() {}

    /**
     * What an assertion says; of anything else what it is and where it came from, since many exceptions say nothing.
     *
     * @param thrown what was thrown
     * @return one line or several
     */
    public static String of(Throwable thrown) {
        String message = thrown.getMessage();
        if (thrown instanceof AssertionError && message != null) {
            return message.strip();
        }
        StackTraceElement[] frames = thrown.getStackTrace();
        return frames.length == 0 ? thrown.toString() : thrown + "\n    at " + frames[0];
    }
}
