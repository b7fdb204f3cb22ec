/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.AfterSales;
import dev.aftersales.Desk;
import dev.aftersales.TimelineListener;
import dev.aftersales.action.ApprovalRule;
import dev.aftersales.action.MoveListener;
import dev.aftersales.command.Outcome;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.access.AccessDecision;
import dev.aftersales.spi.access.AccessPolicy;
import dev.aftersales.spi.accounting.AccountingPort;
import dev.aftersales.spi.directory.DirectoryPort;
import dev.aftersales.spi.ports.PortKind;
import dev.aftersales.spi.ports.Ports;
import dev.aftersales.store.EntryKind;
import dev.aftersales.testkit.InMemoryErp;
import dev.aftersales.ticket.ChatterLine;
import dev.aftersales.ticket.UserNames;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class BeansTest {

    private static final TenantId TENANT = TenantId.of("acme");

    private final Shop shop = new Shop();

    private static ApplicationContextRunner inMemory() {
        return Line.bare().withPropertyValues("after-sales.store=memory");
    }

    private ApplicationContextRunner withErp() {
        return inMemory().withBean(InMemoryErp.class, () -> shop.erp);
    }

    private Outcome<?> refunded(AfterSales afterSales) {
        Desk desk = shop.desk(afterSales);
        return desk.execute(shop.refund(desk), Shop.REFUND_KEY);
    }

    @Test
    @DisplayName("EXE-1: a back end as a bean is all it takes")
    void backEnd() {
        withErp().run(context -> {
            assertThat(refunded(context.getBean(AfterSales.class))).isInstanceOf(Outcome.Completed.class);
            assertThat(shop.creditNotes()).isOne();
        });
    }

    @Test
    @DisplayName("ports as beans, one each")
    void portBeans() {
        inMemory()
                .withBean(AccountingPort.class, shop.erp::accounting)
                .withBean(DirectoryPort.class, shop.erp::directory)
                .run(context -> {
                    assertThat(context.getBean(PortsByTenant.class)
                                    .apply(TENANT)
                                    .kinds())
                            .containsExactlyInAnyOrder(PortKind.ACCOUNTING, PortKind.DIRECTORY);
                    assertThat(refunded(context.getBean(AfterSales.class))).isInstanceOf(Outcome.Completed.class);
                });
    }

    @Test
    @DisplayName("EXE-9: a port bean, such as the access policy, comes before the port of a back end")
    void portBeforeBackEnd() {
        AccessPolicy nobody = (actor, requests) ->
                requests.stream().map(request -> AccessDecision.hide()).toList();
        DirectoryPort other = InMemoryErp.create().directory();
        withErp()
                .withBean(AccessPolicy.class, () -> nobody)
                .withBean(DirectoryPort.class, () -> other)
                .run(context -> {
                    Ports ports = context.getBean(PortsByTenant.class).apply(TENANT);
                    assertThat(ports.access()).isSameAs(nobody);
                    assertThat(ports.directory()).containsSame(other);
                    assertThat(ports.accounting()).containsSame(shop.erp.accounting());
                });
    }

    @Test
    @DisplayName("a primary bean is chosen for its port, whatever else the other one is")
    void primary() {
        DirectoryPort primary = InMemoryErp.create().directory();
        inMemory()
                .withBean("both", TwoPorts.class, () -> new TwoPorts(shop.erp.directory()))
                .withBean("primary", DirectoryPort.class, () -> primary, definition -> definition.setPrimary(true))
                .withBean(AccountingPort.class, shop.erp::accounting)
                .run(context -> {
                    Ports ports = context.getBean(PortsByTenant.class).apply(TENANT);
                    assertThat(ports.directory()).containsSame(primary);
                    assertThat(ports.access()).isInstanceOf(TwoPorts.class);
                });
    }

    @Test
    @DisplayName("several beans of a port, or no port at all, are failed starts that say what to do")
    void noPorts() {
        inMemory()
                .withBean("one", AccountingPort.class, shop.erp::accounting)
                .withBean("two", AccountingPort.class, shop.erp::accounting)
                .run(context -> assertThat(Failures.of(context).getDescription())
                        .contains("several beans of type AccountingPort", "one", "two"));
        inMemory().withBean(AccessPolicy.class, AccessPolicy::hostChecks).run(context -> {
            assertThat(Failures.of(context).getDescription()).contains("no port");
            assertThat(Failures.of(context).getAction())
                    .contains("AccountingPort", "PortsByTenant", "after-sales.enabled=false");
        });
    }

    @Test
    @DisplayName("EXE-8: ports of each tenant, or a bean of all ports, take the place of the port beans")
    void portsByTenant() {
        List<TenantId> asked = new CopyOnWriteArrayList<>();
        PortsByTenant byTenant = tenant -> {
            asked.add(tenant);
            return Ports.of(shop.erp);
        };
        inMemory().withBean(PortsByTenant.class, () -> byTenant).run(context -> {
            refunded(context.getBean(AfterSales.class));
            assertThat(asked).isNotEmpty().containsOnly(shop.erp.defaultTenant());
        });
        Ports all = Ports.of(new Shop().erp);
        inMemory()
                .withBean(Ports.class, () -> all)
                .run(context -> assertThat(context.getBean(PortsByTenant.class).apply(TENANT))
                        .isSameAs(all));
    }

    @Test
    @DisplayName("listeners, approval rules, names and customizers are beans")
    void everythingElse() {
        List<ChatterLine> lines = new CopyOnWriteArrayList<>();
        List<EntryKind> moves = new CopyOnWriteArrayList<>();
        AtomicInteger customized = new AtomicInteger();
        ApprovalRule rule =
                (actor, command, plan) -> plan.steps().isEmpty() ? Optional.empty() : Optional.of(Duration.ofDays(1));
        withErp()
                .withBean(TimelineListener.class, () -> (line, inLanguage) -> lines.add(line))
                .withBean(UserNames.class, () -> (tenant, user) -> "name of " + user)
                .withBean(MoveListener.class, () -> entry -> moves.add(entry.kind()))
                .withBean(ApprovalRule.class, () -> rule)
                .withBean(AfterSalesBuilderCustomizer.class, () -> builder -> customized.incrementAndGet())
                .run(context -> {
                    assertThat(refunded(context.getBean(AfterSales.class)))
                            .isInstanceOf(Outcome.AwaitingApproval.class);
                    assertThat(lines).extracting(ChatterLine::kind).contains(EntryKind.APPROVAL_REQUESTED);
                    assertThat(lines).extracting(ChatterLine::userName).allMatch(name -> name.startsWith("name of "));
                    assertThat(moves).contains(EntryKind.APPROVAL_REQUESTED);
                    assertThat(customized).hasValue(1);
                });
    }

    @Test
    @DisplayName(
            "the application's own AfterSales takes the place of ours, and after-sales.enabled=false of everything")
    void replaced() {
        AfterSales own = AfterSales.builder().ports(Ports.of(shop.erp)).build();
        withErp()
                .withBean(AfterSales.class, () -> own)
                .run(context -> assertThat(context.getBean(AfterSales.class)).isSameAs(own));
        Line.withMeters(Line.withDatabase())
                .withPropertyValues("after-sales.enabled=false")
                .run(context -> assertThat(Arrays.stream(context.getBeanDefinitionNames())
                                .filter(name -> name.startsWith("afterSales")))
                        .isEmpty());
    }
}
