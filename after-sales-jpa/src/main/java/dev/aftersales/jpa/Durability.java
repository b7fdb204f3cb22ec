/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether a commit that the database acknowledged survives a crash. What the library promises is worth no more than that, so a
 * setting that forgets commits is named in the log.
 */
final class Durability {

    private static final Logger LOG = LoggerFactory.getLogger(Durability.class);

    private Durability() {}

    /** The settings of this connection that lose commits. */
    static List<String> doubts(EntityManager entities, Dialect dialect) {
        List<?> settings =
                entities.createNativeQuery(dialect.doubtfulSettings()).getResultList();
        return settings.stream().map(String::valueOf).toList();
    }

    static void warn(String setting) {
        LOG.warn("{}: when the database is killed, commits may be lost, and with them what they promised", setting);
    }
}
