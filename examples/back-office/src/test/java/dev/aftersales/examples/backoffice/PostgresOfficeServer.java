/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice;

import dev.aftersales.databases.PostgresServer;
import java.util.Map;

/** The embedded PostgreSQL. */
final class PostgresOfficeServer extends OfficeServer {

    private final PostgresServer server;

    private PostgresOfficeServer(PostgresServer server) {
        super(server.port());
        this.server = server;
    }

    static PostgresOfficeServer started() {
        return new PostgresOfficeServer(PostgresServer.start(Map.of()));
    }

    @Override
    String url(int through) {
        return "jdbc:postgresql://localhost:" + through + "/postgres?sslmode=disable&gssEncMode=disable";
    }

    @Override
    String user() {
        return "postgres";
    }

    @Override
    void restartServer() {
        server.stopImmediately();
        server.startAgain();
    }

    @Override
    void stop() {
        server.close();
    }

    @Override
    public String toString() {
        return "PostgreSQL";
    }
}
