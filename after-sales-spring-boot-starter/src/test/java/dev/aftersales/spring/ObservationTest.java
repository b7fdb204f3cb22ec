/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftersales.AfterSales;
import dev.aftersales.Desk;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.PortUnavailable;
import dev.aftersales.spi.ReadContext;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.accounting.AccountingEffect;
import dev.aftersales.spi.accounting.AccountingPort;
import dev.aftersales.spi.ports.Ports;
import dev.aftersales.testkit.fault.Fault;
import dev.aftersales.testkit.fault.Operation;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class ObservationTest {

    private static final TenantId ACME = TenantId.of("acme");

    private final Shop shop = new Shop();
    private final ObservationRegistry registry = ObservationRegistry.create();
    private final List<PortCallContext> seen = new CopyOnWriteArrayList<>();

    @BeforeEach
    void watch() {
        registry.observationConfig().observationHandler(new ObservationHandler<PortCallContext>() {
            @Override
            public void onStop(PortCallContext context) {
                seen.add(context);
            }

            @Override
            public boolean supportsContext(Observation.Context context) {
                return context instanceof PortCallContext;
            }
        });
    }

    private ApplicationContextRunner application() {
        return Line.bare()
                .withPropertyValues("after-sales.store=memory")
                .withBean("erp", Object.class, () -> shop.erp)
                .withBean(ObservationRegistry.class, () -> registry);
    }

    private PortCallContext seen(String operation) {
        return seen.stream()
                .filter(call -> call.operation().equals(operation))
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    @Test
    @DisplayName(
            "each call of a back end is observed, with port, operation and outcome, within the caller's observation")
    void observed() {
        application().run(context -> {
            Desk desk = shop.desk(context.getBean(AfterSales.class));
            var refund = shop.refund(desk);
            Observation request = Observation.start("request", registry);
            request.scoped(() -> desk.execute(refund, Shop.REFUND_KEY).orElseThrow());

            PortCallContext credit = seen("credit");
            assertThat(credit.port()).isEqualTo("accounting");
            assertThat(credit.outcome()).isEqualTo("done");
            assertThat(credit.getName()).isEqualTo("aftersales.port.calls");
            assertThat(credit.getContextualName()).isEqualTo("accounting credit");
            assertThat(credit.getError()).isNull();
            assertThat(credit.getParentObservation()).isSameAs(request);
            assertThat(seen("invoice").outcome()).isEqualTo("answered");
            assertThat(seen).extracting(PortCallContext::operation).doesNotContain("capabilities", "guarantee");
        });
    }

    @Test
    @DisplayName("CPN-7: what is thrown is observed by its type, without its message")
    void failures() {
        application().run(context -> {
            Desk desk = shop.desk(context.getBean(AfterSales.class));
            var refund = shop.refund(desk);
            shop.erp.faults().next(Operation.CREDIT, Fault.actThenTimeOut());
            desk.execute(refund, Shop.REFUND_KEY);

            assertThat(seen("credit").outcome()).isEqualTo("unknown");
            assertThat(seen("credit").getError())
                    .isInstanceOf(PortCallFailure.class)
                    .hasNoCause();
            assertThat(seen("credit").getError().getMessage()).matches("[\\w.$]+");
        });
    }

    @Test
    @DisplayName("EXE-6: an observed port answers and throws what the port answers and throws; a refusal is an answer")
    void sameAsBefore() {
        AccountingPort port = ports().accounting().orElseThrow();
        ReadContext reading = new ReadContext(ACME, Instant.EPOCH, Locale.ENGLISH);
        assertThat(port.invoice(reading, shop.invoice))
                .isEqualTo(shop.erp.accounting().invoice(reading, shop.invoice));

        shop.erp.faults().always(Operation.INVOICE, Fault.unavailable());
        assertThatThrownBy(() -> port.invoice(reading, shop.invoice)).isInstanceOf(PortUnavailable.class);
        assertThat(seen("invoice").outcome()).isEqualTo("unavailable");
        assertThat(seen("invoice").getError()).hasMessage(PortUnavailable.class.getName());

        shop.erp.faults().clear();
        shop.erp.faults().always(Operation.INVOICE, Fault.refuse(PortRefusalCode.NOT_FOUND));
        assertThatThrownBy(() -> port.invoice(reading, shop.invoice)).isInstanceOf(PortRefused.class);
        assertThat(seen("invoice").outcome()).isEqualTo("refused");
        assertThat(seen("invoice").getError()).isNull();
    }

    @Test
    @DisplayName("an observed port says of itself what the port says, and is equal to itself alone")
    void capabilities() {
        AccountingPort plain = shop.erp.accounting();
        AccountingPort port = ports().accounting().orElseThrow();

        assertThat(ports().kinds()).isEqualTo(Ports.of(shop.erp).kinds());
        assertThat(port.capabilities()).isEqualTo(plain.capabilities());
        for (AccountingEffect effect : AccountingEffect.values()) {
            assertThat(port.guarantee(effect)).isEqualTo(plain.guarantee(effect));
        }
        assertThat(port.joinsCallerTransaction()).isEqualTo(plain.joinsCallerTransaction());
        assertThat(port)
                .isEqualTo(port)
                .isNotEqualTo(plain)
                .hasSameHashCodeAs(port)
                .hasToString("observed " + plain.getClass().getName());
        assertThat(seen).isEmpty();
    }

    private Ports ports() {
        return new ObservedPorts(tenant -> Ports.of(shop.erp), registry).apply(ACME);
    }

    @Test
    @DisplayName("EXE-8: the ports of a tenant are wrapped once, and again when they are others")
    void wrappedOnce() {
        Ports[] current = {Ports.of(shop.erp)};
        ObservedPorts ports = new ObservedPorts(tenant -> current[0], registry);
        Ports first = ports.apply(ACME);

        assertThat(ports.apply(ACME)).isSameAs(first);
        current[0] = Ports.of(new Shop().erp);
        assertThat(ports.apply(ACME)).isNotSameAs(first);
    }
}
