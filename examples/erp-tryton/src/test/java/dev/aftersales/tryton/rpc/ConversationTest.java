/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.rpc;

import static dev.aftersales.tryton.LiveErp.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.PortUnavailable;
import dev.aftersales.tryton.LiveErp;
import dev.aftersales.tryton.WithErp;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithErp
class ConversationTest {

    private static final Search PARTIES =
            Search.of("party.party", List.of("name")).first(3);

    private final LiveErp erp = new LiveErp();
    private final Transport transport =
            new Transport(URI.create("http://127.0.0.1:" + erp.port() + "/tryton/"), Duration.ofSeconds(5));
    private final Sessions sessions = new Sessions(transport, erp.credentials());

    private Conversation talk() {
        return new Conversation(transport, sessions, () -> Duration.ofMinutes(1), erp.company(), Locale.ENGLISH);
    }

    @Test
    @DisplayName("A session that ended is replaced, by one login for all threads, and the request repeated")
    void sessionEnds() throws RpcFailure {
        talk().search(PARTIES);
        Sessions.Session old = sessions.current(Duration.ofMinutes(1));
        transport.call("common.db.logout", List.of(), old.authorization(), Duration.ofMinutes(1));
        List<CompletableFuture<Integer>> readers = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> talk().search(PARTIES).size()))
                .toList();
        assertThat(readers).allMatch(reader -> reader.join() == 3);
        assertThat(sessions.current(Duration.ofMinutes(1))).isNotEqualTo(old);
    }

    @Test
    @DisplayName("A warning that is expected is answered with Yes: a due date in the past")
    void warning() {
        Conversation talk = talk();
        long invoice = Long.parseLong(erp.seeded("invoices/ofOther"));
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("reference", "past " + key());
        values.put("payment_term_date", LiveErp.today().minusDays(90));
        long copy = talk.copy("account.invoice", invoice, values);
        erp.press(talk, "account.invoice", copy, "post");
        assertThat(talk.search(Search.of("account.invoice", List.of("state")).where("id", "=", copy)))
                .extracting(row -> row.text("state"))
                .containsExactly("posted");
    }

    @Test
    @DisplayName("Any other warning is a no: goods that move without an origin")
    void otherWarning() {
        assertThat(Warnings.isExpected("stock.move.origin,12")).isFalse();
        assertThat(Warnings.isExpected("invoice_payment_term_12")).isTrue();
    }

    @Test
    @DisplayName(
            "What the server does not offer, and what breaks its rules, is refused; a defect is an unknown outcome")
    void errors() {
        assertThatThrownBy(() -> talk().create("party.party", Map.of("name", "a\nb")))
                .isInstanceOfSatisfying(PortRefused.class, no -> {
                    assertThat(no.code()).isEqualTo(PortRefusalCode.REJECTED);
                    assertThat(no.data().get("reason")).contains("invalid");
                });
        assertThatThrownBy(() -> talk().discreet().create("party.party", Map.of("name", "se\ncret")))
                .isInstanceOfSatisfying(
                        PortRefused.class,
                        no -> assertThat(no.data().toString()).doesNotContain("cret"));
        assertThatThrownBy(() -> talk().press(new Version("party.party", 1, "1"), "explode"))
                .isInstanceOf(PortRefused.class);
        assertThatThrownBy(() -> talk().create("party.party", Map.of("no such field", 1)))
                .isInstanceOf(OutcomeUnknown.class);
    }

    @Test
    @DisplayName("A version that somebody else changed is refused")
    void stale() {
        Conversation talk = talk();
        long party = talk.create("party.party", Map.of("name", "Stale " + key()));
        Version version = new Version("party.party", party, "1.0");
        assertThatThrownBy(() -> talk.write(version, Map.of("name", "other")))
                .isInstanceOfSatisfying(
                        PortRefused.class, no -> assertThat(no.code()).isEqualTo(PortRefusalCode.DOCUMENT_CHANGED));
    }

    @Test
    @DisplayName("Nothing is sent without a connection, a login, or time: that is no doubt")
    void notSent() throws IOException {
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = closed.getLocalPort();
            closed.close();
            assertThatThrownBy(() -> server(port, erp.credentials())
                            .acting(LiveErp.call(key()))
                            .search(PARTIES))
                    .isInstanceOf(PortUnavailable.class);
        }
        assertThatThrownBy(() -> server(erp.port(), new Credentials("nobody", "wrong"))
                        .acting(LiveErp.call(key()))
                        .search(PARTIES))
                .isInstanceOf(PortUnavailable.class)
                .message()
                .doesNotContain("wrong");
        assertThatThrownBy(() -> server(erp.port(), erp.credentials())
                        .acting(LiveErp.call(key(), Duration.ZERO))
                        .create("party.party", Map.of("name", "late")))
                .isInstanceOf(PortUnavailable.class);
    }

    @Test
    @DisplayName("Once something was sent that may have changed something, no connection is a doubt")
    void sentBefore() {
        List<Duration> left = new ArrayList<>(List.of(Duration.ofMinutes(1), Duration.ofMinutes(1)));
        Conversation talk = new Conversation(
                transport,
                sessions,
                () -> {
                    if (left.isEmpty()) {
                        throw new RpcFailure.NotSent("too little time is left");
                    }
                    return left.remove(0);
                },
                erp.company(),
                Locale.ENGLISH);
        talk.create("party.party", Map.of("name", "First " + key()));
        assertThatThrownBy(() -> talk.search(PARTIES)).isInstanceOf(OutcomeUnknown.class);
    }

    private ErpServer server(int port, Credentials credentials) {
        return new ErpServer(
                URI.create("http://127.0.0.1:" + port + "/tryton/"),
                credentials,
                erp.company(),
                Clock.systemUTC(),
                Duration.ofSeconds(5));
    }
}
