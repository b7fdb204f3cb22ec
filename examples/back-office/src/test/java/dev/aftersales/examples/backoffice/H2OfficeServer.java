/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.h2.store.fs.FileUtils;
import org.h2.tools.Server;
import org.springframework.jdbc.core.simple.JdbcClient;

/** H2 in files, served over TCP. */
final class H2OfficeServer extends OfficeServer {

    private final Server server;
    private final Path files;

    private H2OfficeServer(Server server, Path files) {
        super(server.getPort());
        this.server = server;
        this.files = files;
    }

    static H2OfficeServer started() {
        try {
            Path files = Files.createTempDirectory(Path.of("target"), "office-");
            Server server = Server.createTcpServer("-tcpPort", "0", "-ifNotExists", "-baseDir", files.toString());
            return new H2OfficeServer(server.start(), files);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    String url(int through) {
        return "jdbc:h2:tcp://localhost:" + through
                + "/./office;WRITE_DELAY=0;LOCK_TIMEOUT=20000;DB_CLOSE_DELAY=-1;TRACE_LEVEL_FILE=0";
    }

    @Override
    String user() {
        return "sa";
    }

    /** Who connects next opens the files again. */
    @Override
    void restartServer() {
        JdbcClient.create(direct()).sql("shutdown").update();
    }

    @Override
    void stop() {
        server.stop();
        FileUtils.deleteRecursive(files.toString(), false);
    }

    @Override
    public String toString() {
        return "H2";
    }
}
