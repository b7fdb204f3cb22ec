/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.replay;

import dev.aftersales.AfterSales;
import dev.aftersales.Desk;
import dev.aftersales.command.Command;
import dev.aftersales.command.RequestKey;
import dev.aftersales.refund.CreditMethod;
import dev.aftersales.refund.IssueRefund;
import dev.aftersales.refund.Refund;
import dev.aftersales.returns.LineToReturn;
import dev.aftersales.returns.ReturnProducts;
import dev.aftersales.spi.Actor;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.TeamId;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.UserId;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.LineId;
import dev.aftersales.spi.inventory.MoveId;
import dev.aftersales.team.ConfigureTeam;
import dev.aftersales.team.TeamSnapshot;
import dev.aftersales.ticket.TicketSnapshot;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Plays a customer's tickets at the retailer's helpdesk, one after the other. Thread-safe. */
final class TicketPlayer {

    private static final TeamId TEAM = TeamId.of("returns");

    private final Desk desk;
    private final Tally tally;

    TicketPlayer(AfterSales afterSales, TenantId tenant, Tally tally) {
        this.desk = afterSales.desk(Actor.agent(tenant, UserId.of("replay")));
        this.tally = tally;
    }

    void openHelpdesk() {
        desk.put(TeamSnapshot.builder().id(TEAM).version(1).name("Returns").build());
        ConfigureTeam services = ConfigureTeam.builder()
                .team(TEAM)
                .addServices(AfterSalesService.REFUND, AfterSalesService.RETURN)
                .build();
        desk.execute(services, RequestKey.of("open-helpdesk")).orElseThrow();
    }

    void play(Customer customer) {
        customer.tickets().forEach((number, rows) -> play(customer, number, rows));
    }

    private void play(Customer customer, String number, List<RetailRow> rows) {
        Allocation allocation = Allocation.of(customer, rows);
        tally.ticket(allocation);
        TicketRef ticket = TicketRef.of(number + "/" + customer.id());
        desk.put(TicketSnapshot.builder()
                .ref(ticket)
                .version(1)
                .team(TEAM)
                .title("Cancellation " + number)
                .customer(CustomerId.of(customer.id()))
                .build());
        LocalDate date = rows.get(rows.size() - 1).date();
        allocation.bySale().forEach((sale, units) -> {
            returnGoods(customer, ticket, sale, units);
            refund(customer, ticket, sale, units, date);
        });
    }

    private void returnGoods(Customer customer, TicketRef ticket, String sale, Map<SoldLine, Long> units) {
        ReturnProducts goods = ReturnProducts.builder()
                .ticket(ticket)
                .delivery(Shop.deliveryId(customer, sale))
                .addAllLines(lines(units)
                        .map(line -> LineToReturn.of(MoveId.of(line.getKey().lineId()), Shop.pieces(line.getValue())))
                        .toList())
                .build();
        execute(goods, ticket, "return", sale);
        tally.returned(units.values().stream().mapToLong(Long::longValue).sum());
    }

    private void refund(Customer customer, TicketRef ticket, String sale, Map<SoldLine, Long> units, LocalDate date) {
        List<Map.Entry<SoldLine, Long>> billed =
                lines(units).filter(line -> line.getKey().isBilled()).toList();
        if (billed.isEmpty()) {
            return;
        }
        LocalDate invoiced = billed.get(0).getKey().row().date();
        IssueRefund.Builder refund = IssueRefund.builder();
        refund.ticket(ticket)
                .invoice(Shop.invoiceId(customer, sale))
                .method(CreditMethod.PARTIAL)
                .date(date.isBefore(invoiced) ? invoiced : date);
        billed.forEach(line -> refund.line(LineId.of(line.getKey().lineId()), Shop.pieces(line.getValue())));
        Refund draft = execute(refund.build(), ticket, "refund", sale);
        CreditNote posted = execute(draft.confirm(ticket).build(), ticket, "confirm", sale);
        tally.refunded(posted.total());
    }

    private <R> R execute(Command<R> command, TicketRef ticket, String what, String sale) {
        R result = desk.execute(command, RequestKey.of(what + "/" + ticket + "/" + sale))
                .orElseThrow();
        tally.command();
        return result;
    }

    private static Stream<Map.Entry<SoldLine, Long>> lines(Map<SoldLine, Long> units) {
        return units.entrySet().stream();
    }
}
