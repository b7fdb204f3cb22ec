/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.crash.control;

import com.zaxxer.hikari.HikariDataSource;
import dev.aftersales.crash.node.NodeSettings;
import dev.aftersales.databases.Database;
import dev.aftersales.databases.PostgresServer;
import dev.aftersales.jpa.JpaStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** One PostgreSQL, one back end, three nodes, and a proxy before the database for each. Used by one thread. */
public final class Cluster implements AutoCloseable {

    /** The nodes. */
    public static final List<String> NODES = List.of("n1", "n2", "n3");

    /** By how many seconds their clocks are fast: they differ by minutes. */
    private static final Map<String, Long> SKEWS = Map.of("n1", 0L, "n2", 240L, "n3", -180L);

    /** Whose stores fold transactions: one beside others that do not. */
    private static final Set<String> FOLDING = Set.of("n2");

    private static final int MOST_STARTS = 10;
    private static final String CONNECTIONS = "300";

    /** How long nodes wait for a connection: no longer than it takes to find out that there is none. */
    private static final Duration WHILE_THE_DATABASE_IS_AWAY = Duration.ofMillis(1500);

    private final Path directory;
    private final long seed;
    private final int nodeConnections;
    private final Duration connectionWait;
    private final PostgresServer postgres;
    private final Database database;
    private final BackEnd backEnd;
    private final Office office;
    private final List<String> options;
    private final Map<String, DatabaseProxy> proxies = new ConcurrentHashMap<>();
    private final Map<String, CompletableFuture<Node>> nodes = new ConcurrentHashMap<>();
    private final Map<String, Integer> runs = new ConcurrentHashMap<>();
    private Map<String, String> work = Map.of();

    private Cluster(
            Path directory,
            long seed,
            int nodeConnections,
            Duration connectionWait,
            PostgresServer postgres,
            Database database) {
        this.directory = directory;
        this.seed = seed;
        this.nodeConnections = nodeConnections;
        this.connectionWait = connectionWait;
        this.postgres = postgres;
        this.database = database;
        this.backEnd = BackEnd.start(directory);
        HikariDataSource pool = database.pool(6);
        this.office = new Office(directory, backEnd, pool);
        NODES.forEach(name -> proxies.put(name, DatabaseProxy.before(postgres.port())));
        this.options = archived();
    }

    /** The classes of a node that has come up once, archived: those after it come up in half the time. */
    private List<String> archived() {
        String classPath = ClassPath.packed(directory.resolve("classes"));
        Path archive = directory.resolve("classes").resolve("node.jsa");
        Node once = Node.start(settings("n1", false), List.of("-XX:ArchiveClassesAtExit=" + archive, "-cp", classPath))
                .awaitReady();
        once.end();
        return List.of("-XX:SharedArchiveFile=" + archive, "-cp", classPath);
    }

    /** Starts everything in a directory, which is emptied: what others left there would be taken for evidence. */
    public static Cluster start(Path directory, long seed, int nodeConnections) {
        return start(directory, seed, nodeConnections, WHILE_THE_DATABASE_IS_AWAY);
    }

    /** The same, with nodes that wait so long for a connection. */
    static Cluster start(Path directory, long seed, int nodeConnections, Duration connectionWait) {
        empty(directory);
        PostgresServer postgres = PostgresServer.start(Map.of("max_connections", CONNECTIONS));
        Database database = postgres.fresh();
        JpaStore.builder(database.dataSource()).applySchema().build().close();
        Cluster cluster = new Cluster(directory, seed, nodeConnections, connectionWait, postgres, database);
        NODES.forEach(cluster::launch);
        return cluster;
    }

    private static void empty(Path directory) {
        try {
            Files.createDirectories(directory);
            try (Stream<Path> tree = Files.walk(directory)) {
                for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                    if (!path.equals(directory)) {
                        Files.delete(path);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts a node, without waiting for it. */
    public void launch(String name) {
        launch(name, false);
    }

    /** Starts a node, without waiting for it; one that goes by its own clock for leases makes a mistake. */
    public void launch(String name, boolean ownClock) {
        Map<String, String> order = work;
        nodes.put(name, CompletableFuture.supplyAsync(() -> {
            Node node = started(name, ownClock);
            if (!order.isEmpty()) {
                node.order("work", order);
            }
            return node;
        }));
    }

    /** A node that comes up while the database is down gives up, as a container would, and is started again. */
    private Node started(String name, boolean ownClock) {
        for (int attempt = 1; attempt < MOST_STARTS; attempt++) {
            Node node = Node.start(settings(name, ownClock), options);
            if (node.isUp()) {
                return node;
            }
        }
        return Node.start(settings(name, ownClock), options).awaitReady();
    }

    /** Has all nodes work, and those that are launched from now on. */
    void putToWork(Map<String, String> order) {
        work = order;
        NODES.forEach(name -> node(name).order("work", order));
    }

    /** Nodes that are launched from now on do nothing until they are told to. */
    void letRest() {
        work = Map.of();
    }

    private NodeSettings settings(String name, boolean ownClock) {
        int run = runs.merge(name, 1, Integer::sum);
        String address = "jdbc:postgresql://localhost:" + proxy(name).port()
                + database.jdbcUrl().substring(database.jdbcUrl().lastIndexOf('/'))
                + "?sslmode=disable&gssEncMode=disable&connectTimeout=2&socketTimeout=20";
        return new NodeSettings(
                name,
                run,
                address,
                database.user(),
                backEnd.port(),
                SKEWS.getOrDefault(name, 0L),
                seed * 31 + 7L * run + name.hashCode(),
                directory.toString(),
                FOLDING.contains(name),
                ownClock,
                nodeConnections,
                connectionWait.toMillis());
    }

    /** The node of a name, once it is up. */
    public Node node(String name) {
        CompletableFuture<Node> node = nodes.get(name);
        if (node == null) {
            throw new IllegalArgumentException(name);
        }
        return Node.wait(node);
    }

    /** Kills a node at once. */
    public void kill(String name) {
        node(name).kill();
    }

    /** The next so many replies to a node's COMMIT never arrive. */
    public void cutCommits(String name, int count) {
        proxy(name).cutCommits(count);
    }

    DatabaseProxy proxy(String name) {
        DatabaseProxy proxy = proxies.get(name);
        if (proxy == null) {
            throw new IllegalArgumentException(name);
        }
        return proxy;
    }

    /** As a crash would. */
    void restartDatabase() {
        postgres.stopImmediately();
        postgres.startAgain();
    }

    public BackEnd backEnd() {
        return backEnd;
    }

    public Office office() {
        return office;
    }

    public Database database() {
        return database;
    }

    Path directory() {
        return directory;
    }

    @Override
    public void close() {
        NODES.forEach(this::kill);
        proxies.values().forEach(DatabaseProxy::close);
        backEnd.kill();
        database.close();
        postgres.close();
    }
}
