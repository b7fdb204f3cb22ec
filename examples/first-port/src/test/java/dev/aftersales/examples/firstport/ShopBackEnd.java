/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.firstport;

import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.loyalty.Coupon;
import dev.aftersales.spi.loyalty.CouponId;
import dev.aftersales.spi.loyalty.LoyaltyPort;
import dev.aftersales.spi.loyalty.ProgramId;
import dev.aftersales.testkit.port.LoyaltyBackEnd;
import dev.aftersales.testkit.port.wire.TcpWire;
import dev.aftersales.testkit.port.wire.Wire;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.tools.Server;

/** The shop's database as a server of its own, and what the kit must be able to do in it. */
// tag::fixture[]
final class ShopBackEnd implements LoyaltyBackEnd {

    private final String files;
    private final Function<DataSource, LoyaltyPort> port;
    private Server server;
    private final TcpWire wire;

    ShopBackEnd(String files, Function<DataSource, LoyaltyPort> port) throws SQLException {
        this.files = files;
        this.port = port;
        this.server = Server.createTcpServer("-tcpPort", "0", "-ifNotExists", "-baseDir", files)
                .start();
        this.wire = TcpWire.before("localhost", server.getPort());
        run(server.getPort(), "runscript from 'classpath:dev/aftersales/examples/firstport/shop.sql'");
    }

    @Override
    public String name() {
        return "the shop";
    }

    @Override
    public TenantId tenant() {
        return TenantId.of("shop");
    }

    @Override
    public LoyaltyPort connect() {
        return port.apply(database(wire.port()));
    }

    @Override
    public Wire wire() {
        return wire;
    }

    @Override
    public void restart() throws SQLException {
        int address = server.getPort();
        run(address, "shutdown");
        server.stop();
        server = Server.createTcpServer("-tcpPort", Integer.toString(address), "-baseDir", files)
                .start();
    }

    @Override
    public CustomerId customer() {
        return CustomerId.of(unique());
    }

    @Override
    public ProgramId program(CustomerId customer) {
        String id = unique();
        run(server.getPort(), "insert into program values ('" + id + "', 'Ten percent off', 10)");
        return ProgramId.of(id);
    }

    @Override
    public List<Coupon> coupons(ProgramId program) {
        return new ShopDatabase(database(server.getPort()))
                .read(Instant.now().plus(patience()), table -> table.couponsOf(program));
    }

    @Override
    public void use(CouponId coupon) {
        run(server.getPort(), "update coupon set state = 'USED' where id = " + coupon);
    }

    /** A statement takes a few milliseconds: an answer that is not there after this long does not come. */
    @Override
    public Duration patience() {
        return Duration.ofSeconds(20);
    }

    /** JDBC does not let go of a thread that waits for an answer: that is known, and need not be waited for. */
    @Override
    public Duration letsGoWithin() {
        return Duration.ofSeconds(1);
    }

    @Override
    public void close() {
        wire.close();
        run(server.getPort(), "shutdown");
        server.stop();
    }
    // end::fixture[]

    private static String unique() {
        return UUID.randomUUID().toString();
    }

    private static void run(int port, String sql) {
        try (Connection connection = database(port).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DataSource database(int port) {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:tcp://localhost:" + port + "/./shop;WRITE_DELAY=0;LOCK_TIMEOUT=20000");
        database.setUser("sa");
        return database;
    }
}
