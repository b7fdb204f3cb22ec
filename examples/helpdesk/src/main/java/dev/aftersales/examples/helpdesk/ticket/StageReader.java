/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.ticket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Reads how far a ticket has come. What is kept in words of another version keeps no ticket from being shown, and is in the log once
 * for all tickets that have it. Thread-safe.
 */
@Component
public class StageReader {

    private static final Logger LOG = LoggerFactory.getLogger(StageReader.class);

    private final Set<String> unknown = ConcurrentHashMap.newKeySet();

    /**
     * The stage of a ticket.
     *
     * @param row a row with {@code ref} and {@code stage}
     * @return the stage; {@link Stage#UNKNOWN} when this version does not know it
     * @throws SQLException if the row cannot be read
     */
    public Stage read(ResultSet row) throws SQLException {
        String kept = row.getString("stage");
        try {
            return Stage.valueOf(kept);
        } catch (IllegalArgumentException other) {
            if (unknown.add(kept)) {
                LOG.warn("the stage {} is not known; the first ticket with it is {}", kept, row.getString("ref"));
            }
            return Stage.UNKNOWN;
        }
    }
}
