/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.messaging;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** A coupon in words, in English, Spanish or Romanian. */
final class CouponLetter {

    private static final String WORDS = "dev.aftersales.examples.backoffice.messaging.coupon";

    /** The language of the machine is of no matter: what is not known is English. */
    private static final Control ASKED_FOR_ONLY = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final ResourceBundle words;
    private final Locale locale;
    private final Map<String, String> arguments;

    CouponLetter(Locale locale, Map<String, String> arguments) {
        this.words = ResourceBundle.getBundle(WORDS, locale, ASKED_FOR_ONLY);
        this.locale = locale;
        this.arguments = arguments;
    }

    /** In one line, whatever the ticket is called. */
    String subject() {
        return say("subject", told("ticket")).replaceAll("\\p{Cntrl}", " ");
    }

    String text() {
        List<String> lines = new ArrayList<>();
        lines.add(say("greeting"));
        lines.add("");
        lines.add(say("intro", told("ticket")));
        lines.add("");
        lines.add(say("code", told("code")));
        if (!told("reward").isBlank()) {
            lines.add(say("reward", told("reward")));
        }
        lines.add(arguments.containsKey("expires") ? say("expires", date(told("expires"))) : say("forever"));
        lines.add("");
        lines.add(say("closing"));
        return String.join("\r\n", lines);
    }

    private String told(String argument) {
        return arguments.getOrDefault(argument, "");
    }

    private String date(String iso) {
        return LocalDate.parse(iso)
                .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
    }

    private String say(String key, String... told) {
        return new MessageFormat(words.getString(key), locale).format(told);
    }
}
