/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice;

import com.zaxxer.hikari.HikariDataSource;
import dev.aftersales.databases.Database;
import dev.aftersales.examples.backoffice.messaging.MailServer;
import dev.aftersales.testkit.port.wire.TcpWire;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database server with the tables of the back office. A class of tests has one of its own, which it restarts and cuts off. */
public abstract class OfficeServer implements AutoCloseable {

    private static final int CONNECTIONS = 10;

    private final int port;
    private final TcpWire wire;
    private final Database database;
    private final HikariDataSource direct;
    private final BackOffice office;

    OfficeServer(int port) {
        this.port = port;
        this.wire = TcpWire.before("localhost", port);
        this.database = Database.at(url(port), user(), "");
        this.direct = database.pool(CONNECTIONS);
        BackOffice.schema(direct);
        this.office = BackOffice.on(direct, Clock.systemUTC());
    }

    /** H2 in files, served over TCP. */
    public static OfficeServer h2() {
        return H2OfficeServer.started();
    }

    /** The embedded PostgreSQL. */
    public static OfficeServer postgresql() {
        return PostgresOfficeServer.started();
    }

    abstract String url(int through);

    abstract String user();

    abstract void restartServer();

    abstract void stop();

    final int port() {
        return port;
    }

    /** Restarts it; the data stay. */
    public final void restart() {
        restartServer();
        direct.getHikariPoolMXBean().softEvictConnections();
    }

    /** What the kit cuts. */
    public final TcpWire wire() {
        return wire;
    }

    /** The back office as people have it who work there. */
    public final BackOffice office() {
        return office;
    }

    /** The back office as people have it who work there, with a server that takes its mail. */
    public final BackOffice office(MailServer mailServer) {
        return BackOffice.on(direct, Clock.systemUTC(), mailServer);
    }

    /** The tables, for what nobody does by hand. */
    public final DataSource direct() {
        return direct;
    }

    /** The back office over the wire, with a connection for each transaction. */
    public final BackOffice overWire() {
        return BackOffice.on(new DriverManagerDataSource(url(wire.port()), user(), ""), Clock.systemUTC());
    }

    /** Stops it; the data are gone. */
    @Override
    public final void close() {
        wire.close();
        database.close();
        stop();
    }
}
