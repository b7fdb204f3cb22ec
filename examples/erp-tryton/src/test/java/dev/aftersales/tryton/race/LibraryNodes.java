/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.race;

import dev.aftersales.Desk;
import dev.aftersales.command.Command;
import dev.aftersales.command.Outcome;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.command.RequestKey;
import dev.aftersales.databases.Database;
import dev.aftersales.databases.Vendor;
import dev.aftersales.refund.CreditMethod;
import dev.aftersales.refund.IssueRefund;
import dev.aftersales.refund.Refund;
import dev.aftersales.returns.LineToReturn;
import dev.aftersales.returns.ReturnProducts;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.TeamId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.accounting.InvoiceId;
import dev.aftersales.spi.accounting.LineId;
import dev.aftersales.spi.inventory.DeliveryId;
import dev.aftersales.spi.inventory.MoveId;
import dev.aftersales.team.TeamSnapshot;
import dev.aftersales.ticket.TicketSnapshot;
import dev.aftersales.tryton.LiveErp;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Two nodes with the library, on one PostgreSQL database. Partial refunds are confirmed by whoever has the draft. */
final class LibraryNodes implements Contender {

    private static final TeamId TEAM = TeamId.of("support");
    private static final String UNIT = "u";
    private static final int TRIES = 8;

    /** Nothing was accepted, and the same request may come again. */
    private static final Set<RefusalCode> NOT_NOW =
            Set.of(RefusalCode.BACK_END_UNAVAILABLE, RefusalCode.TOO_MUCH_CONTENTION, RefusalCode.DOCUMENT_BUSY);

    private final Database database = Vendor.POSTGRESQL.fresh();
    private final List<LibraryNode> nodes;
    private final Set<RequestKey> open = ConcurrentHashMap.newKeySet();

    LibraryNodes(LiveErp erp, long customer, List<Prize> prizes, Duration settlesWithin, long seed) {
        LibraryNode first = new LibraryNode(erp, database, settlesWithin, seed);
        this.nodes = List.of(first, new LibraryNode(erp, database, settlesWithin, seed + 1));
        Desk desk = first.desk();
        desk.put(TeamSnapshot.builder().id(TEAM).version(1).name("Support").build());
        desk.execute(
                        desk.teamForm(TEAM)
                                .configure()
                                .addServices(AfterSalesService.REFUND, AfterSalesService.RETURN)
                                .build(),
                        RequestKey.of("team"))
                .orElseThrow();
        prizes.forEach(prize -> desk.put(TicketSnapshot.builder()
                .ref(ticket(prize))
                .version(1)
                .team(TEAM)
                .title("Some of it is broken")
                .customer(CustomerId.of(String.valueOf(customer)))
                .build()));
    }

    private static TicketRef ticket(Prize prize) {
        return TicketRef.of("HD-" + prize.round().number());
    }

    @Override
    public void refund(int node, Prize prize, Wish wish) {
        IssueRefund refund = IssueRefund.builder()
                .ticket(ticket(prize))
                .invoice(InvoiceId.of(String.valueOf(prize.invoice())))
                .method(CreditMethod.PARTIAL)
                .line(LineId.of(String.valueOf(prize.line())), Quantity.of(wish.quantity(), UNIT))
                .build();
        String request = prize.round().request("refund", wish);
        if (insist(node, refund, request) instanceof Outcome.Completed<Refund> done) {
            insist(node, done.result().confirm(ticket(prize)).build(), request + "-confirm");
        }
    }

    @Override
    public void takeBack(int node, Prize prize, Wish wish) {
        ReturnProducts goods = ReturnProducts.builder()
                .ticket(ticket(prize))
                .delivery(DeliveryId.of(String.valueOf(prize.delivery())))
                .addLines(LineToReturn.of(MoveId.of(String.valueOf(prize.move())), Quantity.of(wish.quantity(), UNIT)))
                .build();
        insist(node, goods, prize.round().request("return", wish));
    }

    private <R> Outcome<R> insist(int node, Command<R> command, String request) {
        RequestKey key = RequestKey.of(request);
        Outcome<R> outcome = attempt(node, command, key);
        for (int tries = 1; tries < TRIES && isForLater(outcome); tries++) {
            outcome = attempt(node, command, key);
        }
        if (isForLater(outcome) || !isSettled(outcome)) {
            open.add(key);
        }
        return outcome;
    }

    private <R> Outcome<R> attempt(int node, Command<R> command, RequestKey key) {
        nodes.get(node).wire().fray();
        return nodes.get(node).desk().execute(command, key);
    }

    private static boolean isForLater(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused
                && refused.codes().stream().anyMatch(NOT_NOW::contains);
    }

    private static boolean isSettled(Outcome<?> outcome) {
        return outcome instanceof Outcome.Completed || outcome instanceof Outcome.Refused;
    }

    /** Recovery goes on in both nodes; what was never accepted has no outcome, and is not open. */
    @Override
    public void settle() {
        nodes.forEach(node -> node.wire().mend());
        Desk desk = nodes.get(0).desk();
        for (int seconds = 0; seconds < 300 && !open.isEmpty(); seconds++) {
            open.removeIf(key ->
                    desk.outcome(key).map(view -> isSettled(view.outcome())).orElse(true));
            breathe();
        }
    }

    private static void breathe() {
        try {
            boolean never = new CountDownLatch(1).await(1, TimeUnit.SECONDS);
            assert !never;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public int open() {
        return open.size();
    }

    @Override
    public int cuts() {
        return nodes.stream().mapToInt(node -> node.wire().cuts()).sum();
    }

    @Override
    public void close() {
        nodes.forEach(LibraryNode::close);
        database.close();
    }
}
