/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.aftersales.spi.Actor;
import dev.aftersales.spi.Call;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.ReadContext;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.UserId;
import dev.aftersales.tryton.rpc.Conversation;
import dev.aftersales.tryton.rpc.Credentials;
import dev.aftersales.tryton.rpc.ErpServer;
import dev.aftersales.tryton.rpc.Search;
import dev.aftersales.tryton.rpc.Version;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** The running server of the tests: what was seeded, the ports over it, and a way to act in it by hand. */
public final class LiveErp {

    static final String HOME = "AFTER_SALES_TRYTON";

    public static final TenantId TENANT = TenantId.of("lumen");

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final SplittableRandom KEYS = new SplittableRandom(System.nanoTime());

    private final Path home;
    private final JsonNode seed;
    private final String password;

    /** The first of the servers. */
    public LiveErp() {
        this(homes().get(0));
    }

    /** The server that was made in some folder. */
    public LiveErp(Path home) {
        this.home = home;
        this.seed = read(home.resolve("seed.json"));
        this.password = text(home.resolve("password")).strip();
    }

    /** Where the servers were made: one, or several that tests share among them. */
    public static List<Path> homes() {
        return Stream.of(System.getenv(HOME).split(File.pathSeparator))
                .map(Path::of)
                .toList();
    }

    private static JsonNode read(Path file) {
        try {
            return new ObjectMapper().readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String setting(String name) {
        return text(home.resolve("trytond.conf"))
                .lines()
                .filter(line -> line.startsWith(name + " = "))
                .map(line -> line.substring(name.length() + 3))
                .findFirst()
                .orElseThrow();
    }

    public int port() {
        String listen = setting("listen");
        return Integer.parseInt(listen.substring(listen.lastIndexOf(':') + 1));
    }

    public boolean onPostgres() {
        return setting("uri").startsWith("postgresql");
    }

    public ServerProcess process() {
        return new ServerProcess(home, port(), onPostgres() ? "postgresql" : "sqlite", sessionAge());
    }

    /** The number of something that was seeded, such as {@code invoices/unpaid}. */
    public String seeded(String path) {
        return seed.at("/" + path).asText();
    }

    public TrytonErp ports() {
        return ports(port(), Clock.systemUTC());
    }

    public TrytonErp ports(int port, Clock clock) {
        return TrytonErp.connect(settings(port).clock(clock));
    }

    /** For a server with shorter sessions than a server that works has. */
    public TrytonErp ports(int port, Duration settlesWithin) {
        return TrytonErp.connect(settings(port).settlesWithin(settlesWithin));
    }

    private TrytonSettings settings(int port) {
        return TrytonSettings.of(url(port), "admin", password, company());
    }

    public URI url(int port) {
        return URI.create("http://127.0.0.1:" + port + "/tryton/");
    }

    /** How old a session becomes. */
    public Duration sessionAge() {
        return Duration.ofSeconds(Long.parseLong(setting("max_age")));
    }

    public long company() {
        return seed.path("company").asLong();
    }

    public Credentials credentials() {
        return new Credentials("admin", password);
    }

    public ErpServer server() {
        return new ErpServer(url(port()), credentials(), company(), Clock.systemUTC(), Duration.ofSeconds(5));
    }

    /** Acting in the server as somebody else does. */
    public Conversation byHand() {
        return server().acting(call(key()));
    }

    public static PortKey key() {
        return PortKey.of(Long.toString(KEYS.nextLong(Long.MAX_VALUE), 36).toUpperCase(Locale.ROOT));
    }

    public static Call call(PortKey key) {
        return call(key, PATIENCE);
    }

    public static Call call(PortKey key, Duration patience) {
        return Call.builder()
                .tenant(TENANT)
                .key(key)
                .deadline(Instant.now().plus(patience))
                .actor(Actor.agent(TENANT, UserId.of("marta")))
                .ticket(TicketRef.of("HD-7"))
                .build();
    }

    public static ReadContext reading() {
        return new ReadContext(TENANT, Instant.now().plus(PATIENCE), Locale.ENGLISH);
    }

    public static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Berlin"));
    }

    /** A copy of a seeded invoice, posted: every test has its own. */
    public String invoice(String seeded) {
        Conversation hand = byHand();
        long copy = hand.copy("account.invoice", Long.parseLong(seeded("invoices/" + seeded)), Map.of());
        press(hand, "account.invoice", copy, "post");
        return String.valueOf(copy);
    }

    /** A delivery of a copy of a seeded sale, done: every test that takes something back has its own. */
    public String delivery(String seededSale) {
        Conversation hand = byHand();
        long sale = hand.copy("sale.sale", Long.parseLong(seeded("sales/" + seededSale)), Map.of());
        press(hand, "sale.sale", sale, "quote", "confirm", "process");
        long shipment = hand.search(
                        Search.of("stock.shipment.out", List.of("state")).where("moves.sale", "=", sale))
                .get(0)
                .id();
        press(hand, "stock.shipment.out", shipment, "wait", "assign_force", "pick", "pack", "done");
        return String.valueOf(shipment);
    }

    /** Presses buttons as a person does. */
    public void press(Conversation hand, String model, long id, String... buttons) {
        for (String button : buttons) {
            hand.press(new Version(model, id, stamp(hand, model, id)), button);
        }
    }

    public String stamp(Conversation hand, String model, long id) {
        return hand.search(Search.of(model, List.of("_timestamp")).where("id", "=", id))
                .get(0)
                .stamp();
    }
}
