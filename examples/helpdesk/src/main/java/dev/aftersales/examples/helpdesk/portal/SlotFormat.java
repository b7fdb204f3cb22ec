/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.portal;

import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.TimeZone;
import dev.aftersales.examples.helpdesk.HelpdeskProperties;
import dev.aftersales.spi.fieldservice.Slot;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** When a visit is planned, as one would say it: {@code ${@slots.format(slot)}} in templates. Thread-safe. */
@Component("slots")
public class SlotFormat {

    private static final String WEEKDAY_DAY_AND_TIME = "EEEEyMMMMdjm";

    private final HelpdeskProperties properties;

    SlotFormat(HelpdeskProperties properties) {
        this.properties = properties;
    }

    /**
     * A slot on the company's clock.
     *
     * @param slot the slot
     * @return such as "Monday 4 May 2026, 14:00–16:00": a day that both ends share is said once
     */
    public String format(Slot slot) {
        Locale locale = LocaleContextHolder.getLocale();
        DateIntervalFormat format = DateIntervalFormat.getInstance(WEEKDAY_DAY_AND_TIME, locale);
        format.setTimeZone(TimeZone.getTimeZone(properties.zone().getId()));
        return format.format(
                new DateInterval(slot.start().toEpochMilli(), slot.end().toEpochMilli()));
    }
}
