/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.web;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.CurrencyAmount;
import dev.aftersales.command.Datum;
import dev.aftersales.command.Refusal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.joda.money.BigMoneyProvider;

/**
 * Why something is not done, in the library's words, with amounts as the pages write them: the library writes the currency's code,
 * which is right in a log, but looks like another amount beside "€121.00".
 */
final class Reasons {

    private Reasons() {}

    static String of(Refusal refusal, Locale locale) {
        Map<String, Datum> data = new LinkedHashMap<>();
        refusal.data()
                .forEach((name, datum) -> data.put(
                        name,
                        datum instanceof Datum.Amount amount ? new Datum.Text(money(amount.value(), locale)) : datum));
        return new Refusal(refusal.code(), refusal.field(), data).message(locale);
    }

    static String money(BigMoneyProvider amount, Locale locale) {
        String currency = amount.toBigMoney().getCurrencyUnit().getCode();
        return NumberFormat.getCurrencyInstance(locale)
                .format(new CurrencyAmount(amount.toBigMoney().getAmount(), Currency.getInstance(currency)));
    }
}
