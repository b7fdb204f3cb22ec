/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

/**
 * Where a machine stands.
 *
 * @param language its default locale
 * @param zone its default time zone
 */
record Surroundings(Locale language, TimeZone zone) {

    /** Something to be done there. */
    @FunctionalInterface
    interface Task {

        /** Does it. */
        void run() throws Exception;
    }

    /** Other letters, digits, calendars, and days: at noon in London it is tomorrow in the first, and night in the second. */
    static List<Surroundings> far() {
        return List.of(
                at("tr-TR", "Pacific/Kiritimati"),
                at("ar-EG-u-nu-arab", "Pacific/Honolulu"),
                at("th-TH-u-ca-buddhist-nu-thai", "Asia/Kathmandu"));
    }

    private static Surroundings at(String language, String zone) {
        return new Surroundings(Locale.forLanguageTag(language), TimeZone.getTimeZone(zone));
    }

    /** Moves the whole machine there meanwhile. */
    void during(Task task) throws Exception {
        Locale locale = Locale.getDefault();
        TimeZone timeZone = TimeZone.getDefault();
        Locale.setDefault(language);
        TimeZone.setDefault(zone);
        try {
            task.run();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(timeZone);
        }
    }
}
