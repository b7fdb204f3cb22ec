/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port.wrong;

import dev.aftersales.spi.accounting.CreditRequest;
import dev.aftersales.spi.accounting.CreditRequestBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.joda.money.Money;

/** How texts, digits and days go wrong. */
final class TextLapses {

    private TextLapses() {}

    static Answering failsOnEmoji() {
        return Lapses.instead("credit", question -> {
            if (question.arg(CreditRequest.class).reason().codePoints().anyMatch(Character::isSupplementaryCodePoint)) {
                throw new IllegalStateException("incorrect string value");
            }
            return question.proceed();
        });
    }

    /** Joins fields with what may be in one of them. */
    static CreditRequestBuilder amountFromText(CreditRequest given, CreditRequestBuilder request) {
        return given.reason().contains("\t")
                ? request.lines(CreditLapses.lines(given, net -> net.minusMinor(1)))
                : request;
    }

    static CreditRequestBuilder inLocalDigits(CreditRequest given, CreditRequestBuilder request) {
        return request.lines(CreditLapses.lines(
                given,
                net -> Money.of(
                        net.getCurrencyUnit(),
                        new BigDecimal(
                                String.format(Locale.getDefault(), "%." + net.getScale() + "f", net.getAmount())))));
    }

    /** Noon in London, as a day on the machine. */
    static CreditRequestBuilder onLocalDay(CreditRequest given, CreditRequestBuilder request) {
        return request.date(LocalDate.ofInstant(
                given.date().atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneId.systemDefault()));
    }
}
