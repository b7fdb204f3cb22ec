/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.repair;

import dev.aftersales.Desk;
import dev.aftersales.command.Command;
import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.DocumentRef;
import dev.aftersales.examples.helpdesk.account.Account;
import dev.aftersales.examples.helpdesk.account.Accounts;
import dev.aftersales.examples.helpdesk.account.SignedIn;
import dev.aftersales.examples.helpdesk.backend.Shop;
import dev.aftersales.examples.helpdesk.web.Keys;
import dev.aftersales.examples.helpdesk.web.Refused;
import dev.aftersales.repair.CancelRepair;
import dev.aftersales.repair.InvoiceRepair;
import dev.aftersales.repair.QuoteRepair;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.directory.Product;
import dev.aftersales.spi.repair.Repair;
import dev.aftersales.spi.repair.RepairId;
import dev.aftersales.spi.repair.RepairLine;
import dev.aftersales.spi.repair.RepairRequest;
import dev.aftersales.ticket.DocumentLink;
import dev.aftersales.ticket.OpenedDocument;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens repair orders, through their ticket or by themselves, as far as the library lets whoever asks (REP-7). */
@Component
class OrderPages {

    private final Shop shop;
    private final Workshop workshop;
    private final Accounts accounts;
    private final Keys keys;

    OrderPages(Shop shop, Workshop workshop, Accounts accounts, Keys keys) {
        this.shop = shop;
        this.workshop = workshop;
        this.accounts = accounts;
        this.keys = keys;
    }

    /** An order through its ticket. */
    OrderPage throughTicket(TicketRef ticket, RepairId order, Desk desk, SignedIn reader) {
        OpenedDocument opened = open(ticket, order, desk);
        return page(ticket, opened, actions(ticket, order, desk), reader);
    }

    /** An order by itself, without any ticket. */
    OrderPage byItself(RepairId order, Desk desk, SignedIn reader) {
        OpenedDocument opened = desk.open(document(order));
        Refused.ifAny(opened.refusals());
        return page(null, opened, List.of(), reader);
    }

    /** Nothing is done with an order by anybody who may not see it. */
    OpenedDocument open(TicketRef ticket, RepairId order, Desk desk) {
        OpenedDocument opened = desk.open(ticket, document(order));
        Refused.ifAny(opened.refusals());
        return opened;
    }

    static DocumentRef document(RepairId order) {
        return new DocumentRef(DocumentKind.REPAIR, order.value());
    }

    private List<OrderAction> actions(TicketRef ticket, RepairId order, Desk desk) {
        return List.of(
                action("quotation", new QuoteRepair(ticket, order), desk),
                action("invoice", new InvoiceRepair(ticket, order), desk),
                action("cancel", new CancelRepair(ticket, order), desk));
    }

    private OrderAction action(String code, Command<?> command, Desk desk) {
        return new OrderAction(
                code, keys.request().value(), desk.preview(command).refusals());
    }

    private OrderPage page(
            @Nullable TicketRef ticket, OpenedDocument opened, List<OrderAction> actions, SignedIn reader) {
        Repair repair = opened.as(Repair.class);
        DocumentLink link = Objects.requireNonNull(opened.link());
        RepairRequest written = workshop.requestOf(repair.id());
        Map<ProductId, String> products =
                shop.products().stream().collect(Collectors.toMap(Product::id, Product::name, (first, same) -> first));
        boolean works = worksAtTheBench(reader);
        return new OrderPage(
                ticket,
                link,
                repair,
                written,
                new OrderPage.Names(
                        name(repair.product(), products),
                        shop.nameOf(repair.customer()),
                        written.saleOrder() == null ? "" : shop.numberOf(repair.customer(), written.saleOrder()),
                        accounts.find(link.creator().value())
                                .map(Account::fullName)
                                .orElse(link.creator().value())),
                rows(repair.parts(), products),
                rows(repair.operations(), products),
                actions,
                works ? BenchMove.after(repair.state()) : Optional.empty(),
                works);
    }

    /** Costs and the bench are for those who have rights in the workshop. */
    private static boolean worksAtTheBench(SignedIn reader) {
        return reader.is("REPAIR_TECHNICIAN") || reader.is("TEAM_LEAD");
    }

    private static List<LineRow> rows(List<RepairLine> lines, Map<ProductId, String> products) {
        return lines.stream()
                .map(line -> new LineRow(
                        name(line.product(), products),
                        line.planned(),
                        line.consumed() == null ? null : line.planned().withAmount(line.consumed()),
                        line.price(),
                        line.cost()))
                .toList();
    }

    private static String name(ProductId product, Map<ProductId, String> products) {
        return products.getOrDefault(product, product.value());
    }
}
