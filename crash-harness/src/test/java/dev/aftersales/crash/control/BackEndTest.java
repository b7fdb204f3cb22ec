/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.crash.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftersales.crash.erp.RemotePorts;
import dev.aftersales.crash.shop.Manners;
import dev.aftersales.crash.shop.Shop;
import dev.aftersales.spi.Actor;
import dev.aftersales.spi.Answer;
import dev.aftersales.spi.Call;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.EffectStrength;
import dev.aftersales.spi.Lookup;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.PortUnavailable;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.ReadContext;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.UserId;
import dev.aftersales.spi.inventory.InventoryPort;
import dev.aftersales.spi.inventory.MoveId;
import dev.aftersales.spi.inventory.Return;
import dev.aftersales.spi.inventory.ReturnRequest;
import dev.aftersales.spi.inventory.ReturnRequestLine;
import dev.aftersales.spi.ports.PortKind;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The harness is worth what its back end is worth: it keeps what it did, and nothing arrives after its time. */
class BackEndTest {

    private static final TenantId TENANT = Manners.of(EffectStrength.KEYED).tenant("test");

    @TempDir
    Path directory;

    private BackEnd backEnd;
    private InventoryPort inventory;

    @BeforeEach
    void open() {
        backEnd = BackEnd.start(directory);
        backEnd.line().order("open", TENANT.value(), Map.of());
        inventory = (InventoryPort) new RemotePorts(TENANT, backEnd.line(), Clock.systemUTC()).port(PortKind.INVENTORY);
    }

    @AfterEach
    void close() {
        backEnd.kill();
    }

    @Test
    @DisplayName("EXE-4: a back end that is killed comes back with what it did, and its journal tells the same")
    void durable() {
        Return before = created(inventory.createReturn(call("ONE", Instant.now().plusSeconds(20)), request()));

        backEnd.killAndRestart();

        Return again = created(inventory.createReturn(call("ONE", Instant.now().plusSeconds(20)), request()));
        assertThat(again).isEqualTo(before);
        assertThat(inventory.lookupReturn(reading(), PortKey.of("ONE"))).isEqualTo(new Lookup.Found<>(List.of(before)));
        assertThat(inventory.lookupReturn(reading(), PortKey.of("TWO"))).isInstanceOf(Lookup.NotFound.class);
        assertThat(backEnd.ledgers().of(TENANT).tenant(TENANT).returnsOf(Shop.DELIVERIES.get(1)))
                .containsExactly(before);
    }

    @Test
    @DisplayName("EXE-3: a call whose deadline is over never reaches the back end")
    void tooLate() {
        Call late = call("LATE", Instant.now().minusMillis(1));

        assertThatThrownBy(() -> inventory.createReturn(late, request())).isInstanceOf(PortUnavailable.class);

        assertThat(inventory.returnsOf(reading(), Shop.DELIVERIES.get(1))).isEmpty();
    }

    @Test
    @DisplayName("EXE-3: a request that goes missing, and one that arrives late, are each done at most once")
    void mishaps() {
        tell("UNANSWERED", Duration.ZERO);
        assertThatThrownBy(
                        () -> inventory.createReturn(call("LOST", Instant.now().plusSeconds(5)), request()))
                .isInstanceOf(IllegalStateException.class);
        tell("TWICE", Duration.ZERO);
        created(inventory.createReturn(call("LOST", Instant.now().plusSeconds(5)), request()));

        assertThat(inventory.returnsOf(reading(), Shop.DELIVERIES.get(1))).hasSize(1);
    }

    private void tell(String fate, Duration delay) {
        backEnd.line()
                .order(
                        "tell",
                        TENANT.value(),
                        Map.of("method", "createReturn", "fate", fate, "delay", Long.toString(delay.toMillis())));
    }

    private static Return created(Answer<Return> answer) {
        assertThat(answer).isInstanceOf(Answer.Done.class);
        return ((Answer.Done<Return>) answer).document();
    }

    private static Call call(String key, Instant deadline) {
        return Call.builder()
                .tenant(TENANT)
                .key(PortKey.of(key))
                .deadline(deadline)
                .actor(Actor.agent(TENANT, UserId.of("marta")))
                .ticket(Shop.TICKETS.get(0))
                .build();
    }

    private static ReadContext reading() {
        return new ReadContext(TENANT, Instant.now().plusSeconds(20), Locale.ENGLISH);
    }

    private static ReturnRequest request() {
        return ReturnRequest.builder()
                .delivery(Shop.DELIVERIES.get(1))
                .customer(CustomerId.of("gemini"))
                .inert(false)
                .addLines(new ReturnRequestLine(MoveId.of("1"), Quantity.of(1, "pcs"), List.of()))
                .build();
    }
}
