/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.command;

import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.ports.PortKind;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What a refusal says, in the reader's language (TKT-6): one sentence per code, in {@code refusals_*.properties}, and further
 * ones for codes with data; see {@link Sentences}.
 */
final class RefusalMessages {

    private static final Sentences SENTENCES = Sentences.of(Words.read("refusals"));

    private RefusalMessages() {}

    /**
     * Says why.
     *
     * @param refusal the refusal
     * @param locale any locale
     * @return one sentence; the code itself where no language has one
     */
    static String render(Refusal refusal, Locale locale) {
        String code = refusal.code().name();
        return SENTENCES.say(code, values(refusal, locale), Language.of(locale)).orElse(code);
    }

    private static Map<String, String> values(Refusal refusal, Locale locale) {
        DatumFormat format = DatumFormat.of(locale);
        Map<String, String> values = new HashMap<>();
        refusal.data().forEach((name, datum) -> {
            String value = format.print(datum);
            if (!value.isEmpty()) {
                values.put(name, inWords(name, value, locale));
            }
        });
        return values;
    }

    /** Ports and services come by the name of their constant; everything else is shown as it comes. */
    private static String inWords(String name, String value, Locale locale) {
        return switch (name) {
            case "port" -> Labels.word(PortKind.class, value, locale).orElse(value);
            case "service" ->
                Labels.word(AfterSalesService.class, value + ".setting", locale).orElse(value);
            default -> value;
        };
    }
}
