/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.crash.node;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.aftersales.crash.wire.Wire;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A node's process: takes orders from its standard input, one a line, and reports to its standard output, until it is killed. */
public final class NodeProcess {

    private static final Logger LOG = LoggerFactory.getLogger(NodeProcess.class);

    private final Controls controls;
    private final Duty duty;
    private final ExecutorService threads = Executors.newCachedThreadPool(job -> {
        Thread thread = new Thread(job, "order");
        thread.setDaemon(true);
        return thread;
    });

    private NodeProcess(Controls controls, Duty duty) {
        this.controls = controls;
        this.duty = duty;
    }

    /** Begins with the settings as a line of JSON. */
    public static void main(String[] args) throws IOException {
        NodeSettings settings = Wire.read(args[0], NodeSettings.class);
        Controls controls = new Controls(System.out);
        Traps traps = new Traps(controls);
        Clock clock = Clock.offset(Clock.systemUTC(), Duration.ofSeconds(settings.skewSeconds()));
        Duty duty = Duty.of(settings, pool(settings), clock, traps);
        controls.tell(new Report(0, Report.Kind.READY, Map.of()));
        new NodeProcess(controls, duty).obey();
    }

    static DataSource pool(NodeSettings settings) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(settings.jdbcUrl());
        config.setUsername(settings.user());
        config.setMaximumPoolSize(settings.connections());
        config.setMinimumIdle(0);
        config.setConnectionTimeout(settings.connectionMillis());
        config.setValidationTimeout(settings.connectionMillis() / 2);
        config.setInitializationFailTimeout(-1);
        return new HikariDataSource(config);
    }

    /** Ends with its input, so that no node outlives its controller. */
    private void obey() throws IOException {
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        String line = orders.readLine();
        while (line != null) {
            Order order = Wire.read(line, Order.class);
            threads.execute(() -> carryOut(order));
            line = orders.readLine();
        }
        System.exit(0);
    }

    private void carryOut(Order order) {
        try {
            controls.tell(new Report(order.id(), Report.Kind.DONE, duty.carryOut(order)));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failed) {
            LOG.warn("{} failed", order.verb(), failed);
            controls.tell(new Report(order.id(), Report.Kind.FAILED, Map.of("why", order.verb() + ": " + failed)));
        }
    }
}
