/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.databases;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** H2 runs inside the JVM: there is no server to start. */
public final class H2Databases {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private H2Databases() {}

    /**
     * Makes an empty database in memory. It lives until it is closed, not only as long as somebody is connected.
     *
     * @return the database
     */
    public static Database inMemory() {
        String url = "jdbc:h2:mem:after-sales-" + COUNT.incrementAndGet();
        return new Database(url + ";DB_CLOSE_DELAY=-1", "sa", "", () -> Sql.run(url, "sa", "", "SHUTDOWN"));
    }

    /**
     * A database in files, made if they are not there. Every commit is written through: H2's default delays it, and loses
     * acknowledged commits when the process is killed.
     *
     * @param files the path of the files without their endings, in a directory that exists; one process at a time uses it
     * @return the database; closing it keeps the files
     */
    public static Database inFiles(Path files) {
        return Database.at("jdbc:h2:file:" + files.toAbsolutePath() + ";WRITE_DELAY=0", "sa", "");
    }
}
