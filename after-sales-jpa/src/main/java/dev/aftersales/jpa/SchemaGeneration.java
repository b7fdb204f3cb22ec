/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether a host has its persistence provider make its tables. In a persistence unit that it shares, the provider does so with the
 * library's as well: it alters what the scripts made, or drops it, so such a setting is named in the log.
 */
final class SchemaGeneration {

    private static final Logger LOG = LoggerFactory.getLogger(SchemaGeneration.class);

    /** The old name is one that Hibernate still reads. */
    private static final List<String> SETTINGS = List.of(
            "jakarta.persistence.schema-generation.database.action",
            "javax.persistence.schema-generation.database.action",
            "hibernate.hbm2ddl.auto",
            "eclipselink.ddl-generation");

    private static final Set<String> CHANGES_NOTHING = Set.of("", "none", "validate");

    private SchemaGeneration() {}

    /** The settings of this persistence unit by which its provider changes tables. */
    static List<String> doubts(EntityManagerFactory factory) {
        Map<String, Object> properties = factory.getProperties();
        return SETTINGS.stream()
                .flatMap(setting -> Stream.ofNullable(properties.get(setting))
                        .map(SchemaGeneration::text)
                        .filter(SchemaGeneration::changesTables)
                        .map(value -> setting + " is " + value))
                .toList();
    }

    static void warn(String setting) {
        LOG.warn(
                "{}: the persistence provider alters or drops the library's tables as well as the host's, and what they"
                        + " hold may be lost; set it to none",
                setting);
    }

    /** Hibernate takes constants of its own as well as texts. */
    private static String text(Object value) {
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }

    private static boolean changesTables(String value) {
        return !CHANGES_NOTHING.contains(value.strip().toLowerCase(Locale.ROOT));
    }
}
