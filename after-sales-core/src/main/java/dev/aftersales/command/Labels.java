/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.command;

import dev.aftersales.spi.AfterSalesService;
import java.text.NumberFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The words a screen shows, in English, Spanish and Romanian; any other language is answered in English.
 *
 * <p>Texts are plain text from the library's own property files, by key {@code EnumSimpleName.CONSTANT}; no method throws for a
 * word it lacks. Thread-safe.
 */
public final class Labels {

    private static final Words LABELS = Words.read("labels");

    private static final Sentences ENTRIES = Sentences.of(Words.read("entries"));

    /** The argument that names an after-sales service by the name of its constant; shown as a noun. */
    private static final String SERVICE = "service";

    private Labels() {}

    /**
     * The word for a constant: for an {@link AfterSalesService} the label of its button, for a {@link DocumentKind} that of its
     * smart button.
     *
     * @param constant the constant
     * @param locale any locale
     * @return the word; the constant's name when there is none
     */
    public static String of(Enum<?> constant, Locale locale) {
        return word(constant, "", locale).orElse(constant.name());
    }

    /**
     * What a constant means, for those that a person chooses: a service in the team's settings, a credit method, an invoice
     * method.
     *
     * @param constant the constant
     * @param locale any locale
     * @return one sentence; empty when there is none
     */
    public static String help(Enum<?> constant, Locale locale) {
        return word(constant, ".help", locale).orElse("");
    }

    /**
     * The heading of a service in the team's settings; {@link #help} explains it.
     *
     * @param service the service
     * @param locale any locale
     * @return the heading, for example "Refunds"
     */
    public static String setting(AfterSalesService service, Locale locale) {
        return word(service, ".setting", locale).orElse(service.name());
    }

    /**
     * A service as a noun, as sentences need it where the button says what to do: "Return" is "Devolver" on the Spanish button
     * and "Devolución" here.
     *
     * @param service the service
     * @param locale any locale
     * @return the noun
     */
    public static String noun(AfterSalesService service, Locale locale) {
        return word(service, ".noun", locale).orElse(service.name());
    }

    /**
     * What a command does, as a noun phrase.
     *
     * @param name the stable name of the command, for example {@code refund.issue}
     * @param locale any locale
     * @return the phrase, for example "Refund"; the name when there is none
     */
    public static String command(String name, Locale locale) {
        return LABELS.find("Command." + name, Language.of(locale)).orElse(name);
    }

    /**
     * A number of documents, for a smart button.
     *
     * @param kind which documents
     * @param count how many
     * @param locale any locale
     * @return for example "1 Credit Note" or "3 Credit Notes"
     */
    public static String count(DocumentKind kind, int count, Locale locale) {
        Language language = Language.of(locale);
        String number = NumberFormat.getIntegerInstance(language.locale()).format(count);
        String text =
                word(kind, "." + PluralForm.of(language, count).key(), locale).orElse("{count} " + kind.name());
        return Template.of(text).fill(Map.of("count", number));
    }

    /**
     * What an entry of the chatter tells. An argument that is absent or blank is left out of the sentence; control characters
     * are removed from the others, and long ones are cut.
     *
     * @param kind what happened, a constant of the store's {@code EntryKind}
     * @param arguments what is known, by name: {@code user} who did it, {@code document} as printed, {@code reason}, and
     *     {@code service}, which may be the name of an {@link AfterSalesService}; other names are ignored
     * @param locale any locale
     * @return one sentence; the constant's name when there is none
     */
    public static String entry(Enum<?> kind, Map<String, String> arguments, Locale locale) {
        return ENTRIES.say(key(kind), values(arguments, locale), Language.of(locale))
                .orElse(kind.name());
    }

    /**
     * Who is named for what changed outside of the library.
     *
     * @param locale any locale
     * @return for example "Connected system"
     */
    public static String outside(Locale locale) {
        return LABELS.find("User.OUTSIDE", Language.of(locale)).orElse("");
    }

    /**
     * The word for a constant of which only the name is at hand.
     *
     * @param type the type of the constant
     * @param name its name, or any other text; may be followed by what the word is for
     * @param locale any locale
     * @return the word; empty when there is none
     */
    static Optional<String> word(Class<? extends Enum<?>> type, String name, Locale locale) {
        return LABELS.find(type.getSimpleName() + "." + name, Language.of(locale));
    }

    private static Map<String, String> values(Map<String, String> arguments, Locale locale) {
        Map<String, String> values = new HashMap<>();
        arguments.forEach((name, argument) -> {
            String value = PlainText.of(argument);
            if (!value.isEmpty()) {
                values.put(name, name.equals(SERVICE) ? service(value, locale) : value);
            }
        });
        return values;
    }

    private static String service(String value, Locale locale) {
        return word(AfterSalesService.class, value + ".noun", locale).orElse(value);
    }

    private static Optional<String> word(Enum<?> constant, String use, Locale locale) {
        return LABELS.find(key(constant) + use, Language.of(locale));
    }

    private static String key(Enum<?> constant) {
        return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }
}
