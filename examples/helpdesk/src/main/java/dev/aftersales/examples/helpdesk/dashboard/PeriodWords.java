/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.dashboard;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import dev.aftersales.examples.helpdesk.web.Formats;
import dev.aftersales.examples.helpdesk.web.Words;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What days and weeks are called in tables and on axes, in the language of the page. Thread-safe. */
@Component
class PeriodWords {

    private final Words words;
    private final Formats formats;

    PeriodWords(Words words, Formats formats) {
        this.words = words;
        this.formats = formats;
    }

    /** Such as "Day" or "Week from". */
    String heading(Span span) {
        return words.say("dashboard.period." + span.getCode());
    }

    /** Such as "4 May 2026". */
    String label(LocalDate start) {
        return formats.date(start);
    }

    /** Such as "4 May". */
    String mark(LocalDate start) {
        DateFormat dayAndMonth =
                DateFormat.getPatternInstance(DateFormat.ABBR_MONTH_DAY, LocaleContextHolder.getLocale());
        dayAndMonth.setTimeZone(TimeZone.GMT_ZONE);
        return dayAndMonth.format(Date.from(start.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }
}
