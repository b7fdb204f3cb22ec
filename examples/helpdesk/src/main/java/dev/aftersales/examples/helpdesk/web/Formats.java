/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.web;

import com.ibm.icu.text.NumberFormat;
import dev.aftersales.action.ActionView;
import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.Labels;
import dev.aftersales.command.Refusal;
import dev.aftersales.examples.helpdesk.HelpdeskProperties;
import dev.aftersales.spi.Quantity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.joda.money.BigMoneyProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Dates, numbers and money in the language of the page and the company's zone: {@code ${@formats.date(x)}} in templates.
 * Thread-safe.
 */
@Component("formats")
public class Formats {

    private final HelpdeskProperties properties;

    Formats(HelpdeskProperties properties) {
        this.properties = properties;
    }

    /**
     * A day.
     *
     * @param day the day
     * @return such as "4 May 2026"
     */
    public String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale())
                .format(day);
    }

    /**
     * The company's day at an instant.
     *
     * @param instant the instant
     * @return such as "4 May 2026"
     */
    public String date(Instant instant) {
        return date(LocalDate.ofInstant(instant, properties.zone()));
    }

    /**
     * A moment on the company's clock.
     *
     * @param instant the instant
     * @return such as "4 May 2026, 14:05"
     */
    public String time(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale())
                .format(instant.atZone(properties.zone()));
    }

    /**
     * An amount with its currency.
     *
     * @param amount the amount
     * @return such as "€25.00"
     */
    public String money(BigMoneyProvider amount) {
        return Reasons.money(amount, locale());
    }

    /**
     * A number.
     *
     * @param number the number
     * @return such as "1,250.5"
     */
    public String number(Number number) {
        return NumberFormat.getInstance(locale()).format(number);
    }

    /**
     * A quantity with its unit.
     *
     * @param quantity the quantity
     * @return such as "1.5 h"
     */
    public String quantity(Quantity quantity) {
        return number(quantity.amount()) + ' ' + quantity.unit();
    }

    /**
     * The word for a constant of the library.
     *
     * @param constant the constant
     * @return the word
     */
    public String label(Enum<?> constant) {
        return Labels.of(constant, locale());
    }

    /**
     * How many documents, in the plural form of the number.
     *
     * @param kind which documents
     * @param count how many
     * @return for example "3 Credit Notes"
     */
    public String count(DocumentKind kind, int count) {
        return Labels.count(kind, count, locale());
    }

    /**
     * What a constant of the library means, where a person chooses it.
     *
     * @param constant the constant
     * @return one sentence
     */
    public String help(Enum<?> constant) {
        return Labels.help(constant, locale());
    }

    /**
     * What an action does.
     *
     * @param action the action
     * @return such as "Posting the credit note"
     */
    public String command(ActionView action) {
        return Labels.command(action.command(), locale());
    }

    /**
     * Why something is not done.
     *
     * @param refusal the reason
     * @return one sentence
     */
    public String refusal(Refusal refusal) {
        return Reasons.of(refusal, locale());
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
