/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa.locking;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.aftersales.AfterSales;
import dev.aftersales.Desk;
import dev.aftersales.command.Outcome;
import dev.aftersales.command.RequestKey;
import dev.aftersales.databases.Database;
import dev.aftersales.databases.Vendor;
import dev.aftersales.jpa.JpaStore;
import dev.aftersales.jpa.schema.Schema;
import dev.aftersales.refund.CreditMethod;
import dev.aftersales.refund.IssueRefund;
import dev.aftersales.refund.Refund;
import dev.aftersales.spi.Actor;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.TeamId;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.UserId;
import dev.aftersales.spi.ports.Ports;
import dev.aftersales.team.ConfigureTeam;
import dev.aftersales.team.TeamSnapshot;
import dev.aftersales.testkit.InMemoryErp;
import dev.aftersales.testkit.fault.Fault;
import dev.aftersales.testkit.fault.FaultGate;
import dev.aftersales.testkit.fault.Operation;
import dev.aftersales.ticket.TicketSnapshot;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One connection for everything. */
class PoolOfOneTest {

    private static final TenantId ACME = TenantId.of("acme");
    private static final TeamId SUPPORT = TeamId.of("support");
    private static final TicketRef TICKET = TicketRef.of("HD-1");
    private static final RequestKey KEY = RequestKey.of("refund");

    private final InMemoryErp erp = InMemoryErp.builder().tenant(ACME).build();

    @ParameterizedTest
    @EnumSource
    @DisplayName("EXE-2: no connection is held while a port is called, and none is asked for while one is held")
    void whileAPortWaits(Vendor vendor) {
        try (Database database = vendor.fresh()) {
            Schema.apply(database.dataSource(), null);
            HikariDataSource one = database.pool(1);
            one.setConnectionTimeout(5_000);
            try (JpaStore store = JpaStore.on(one);
                    AfterSales afterSales = AfterSales.builder()
                            .store(store)
                            .ports(Ports.of(erp))
                            .build()) {
                work(afterSales, one);
            }
        }
    }

    private void work(AfterSales afterSales, HikariDataSource one) {
        Desk desk = afterSales.desk(Actor.agent(ACME, UserId.of("marta")));
        IssueRefund refund = sold(desk);
        FaultGate gate = FaultGate.closed();
        erp.faults().next(Operation.CREDIT, Fault.delay(gate));
        ExecutorService elsewhere = Executors.newSingleThreadExecutor();
        try {
            CompletableFuture<Outcome<Refund>> refunded =
                    CompletableFuture.supplyAsync(() -> desk.execute(refund, KEY), elsewhere);
            gate.awaitArrival();
            assertThat(one.getHikariPoolMXBean().getActiveConnections()).isZero();
            assertThat(desk.view(TICKET).unfinished()).hasSize(1);
            assertThat(afterSales.recover(10).taken()).isZero();
            assertThat(afterSales.poll(10)).isZero();
            gate.open();

            assertThat(refunded.join()).isInstanceOf(Outcome.Completed.class);
        } finally {
            elsewhere.shutdownNow();
        }
    }

    private IssueRefund sold(Desk desk) {
        erp.customer("gemini", "Gemini Furniture");
        erp.product("lamp", "Desk lamp").price("25.00");
        erp.invoice("INV/1")
                .customer("gemini")
                .date("2026-05-04")
                .line("lamp", 4, "25.00")
                .post();
        desk.put(new TeamSnapshot(SUPPORT, 1, "Support"));
        desk.put(TicketSnapshot.builder()
                .ref(TICKET)
                .version(1)
                .team(SUPPORT)
                .title("Makes a noise")
                .customer(CustomerId.of("gemini"))
                .build());
        desk.execute(
                        ConfigureTeam.builder()
                                .team(SUPPORT)
                                .services(Set.of(AfterSalesService.REFUND))
                                .build(),
                        RequestKey.of("team"))
                .orElseThrow();
        return desk.refundForm(TICKET)
                .invoices()
                .get(0)
                .refund()
                .method(CreditMethod.FULL)
                .build();
    }
}
