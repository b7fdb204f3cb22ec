/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa.host;

import dev.aftersales.AfterSales;
import dev.aftersales.Desk;
import dev.aftersales.action.ActionView;
import dev.aftersales.action.Prepared;
import dev.aftersales.command.Command;
import dev.aftersales.command.Outcome;
import dev.aftersales.command.RequestKey;
import dev.aftersales.fieldservice.CreateTask;
import dev.aftersales.jpa.JpaStore;
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
import dev.aftersales.spi.accounting.InvoiceId;
import dev.aftersales.spi.fieldservice.ProjectId;
import dev.aftersales.spi.ports.Ports;
import dev.aftersales.store.CapKind;
import dev.aftersales.store.Entitlement;
import dev.aftersales.team.ConfigureTeam;
import dev.aftersales.team.TeamSnapshot;
import dev.aftersales.testkit.InMemoryErp;
import dev.aftersales.ticket.TicketSnapshot;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The library on a host's database: refunds go to an ERP elsewhere, tasks to a table of the host. What is to be called after a
 * commit waits until {@link #callCommitted()}, so that a test can let the process "end" before.
 */
final class Helpdesk implements AutoCloseable {

    static final TenantId TENANT = TenantId.of("acme");
    static final TicketRef TICKET = TicketRef.of("HD-1");
    static final RequestKey KEY = RequestKey.of("request-1");

    private static final TeamId TEAM = TeamId.of("support");

    final JpaStore store;
    final InMemoryErp erp = InMemoryErp.builder().tenant(TENANT).build();
    final TaskTable tasks;
    final AfterSales afterSales;
    final Desk desk;

    private final InvoiceId invoice;
    private final List<Runnable> committed = new CopyOnWriteArrayList<>();

    Helpdesk(Host host) {
        this(
                host,
                JpaStore.builder(host.factory())
                        .transactions(host.transactions())
                        .build());
    }

    Helpdesk(Host host, JpaStore store) {
        this.store = store;
        this.tasks = new TaskTable(host.transactions());
        this.afterSales = AfterSales.builder()
                .store(store)
                .ports(Ports.of(erp, tasks))
                .afterCommit(committed::add)
                .build();
        this.desk = desk("marta");
        erp.customer("gemini", "Gemini Furniture");
        erp.product("lamp", "Desk lamp").price("25.00");
        this.invoice = erp.invoice("INV/1")
                .customer("gemini")
                .date("2026-05-04")
                .line("lamp", 4, "25.00")
                .post()
                .id();
        configure();
    }

    private void configure() {
        desk.put(new TeamSnapshot(TEAM, 1, "Support"));
        desk.put(TicketSnapshot.builder()
                .ref(TICKET)
                .version(1)
                .team(TEAM)
                .title("Makes a noise")
                .customer(CustomerId.of("gemini"))
                .build());
        desk.execute(
                        ConfigureTeam.builder()
                                .team(TEAM)
                                .services(Set.of(AfterSalesService.FIELD_SERVICE, AfterSalesService.REFUND))
                                .defaultProject(ProjectId.of("visits"))
                                .build(),
                        RequestKey.of("team"))
                .orElseThrow();
    }

    Desk desk(String user) {
        return afterSales.desk(Actor.agent(TENANT, UserId.of(user)));
    }

    /** Everything that remains of the invoice. */
    IssueRefund refund() {
        return desk.refundForm(TICKET)
                .invoice(invoice)
                .orElseThrow()
                .refund()
                .method(CreditMethod.FULL)
                .build();
    }

    static CreateTask visit() {
        return CreateTask.builder().ticket(TICKET).title("Come and see").build();
    }

    Prepared<Refund> prepared() {
        return prepared(refund(), KEY);
    }

    <R> Prepared<R> prepared(Command<R> command, RequestKey key) {
        return desk.prepare(command, key).match(prepared -> prepared, outcome -> {
            throw new AssertionError(outcome);
        });
    }

    Optional<Outcome<?>> outcome(RequestKey key) {
        return desk.outcome(key).map(ActionView::outcome);
    }

    /** What runs on a thread of its own after a commit. */
    void callCommitted() {
        committed.forEach(Runnable::run);
        committed.clear();
    }

    int waiting() {
        return committed.size();
    }

    /** How many credit notes the ERP has. */
    int credits() {
        return erp.journal().liveCredit(TENANT, invoice).size();
    }

    /** What is taken of the invoice, in flight or for good. */
    BigDecimal taken() {
        return store.entitlements(TENANT, EnumSet.of(CapKind.CREDIT_QUANTITY), invoice.value()).stream()
                .map(Helpdesk::taken)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal taken(Entitlement cap) {
        return cap.reserved().add(cap.consumed());
    }

    @Override
    public void close() {
        afterSales.close();
        store.close();
    }
}
