/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.repair;

import static dev.aftersales.examples.helpdesk.repair.RepairFields.fields;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dev.aftersales.command.DocumentKind;
import dev.aftersales.examples.backoffice.shop.Article;
import dev.aftersales.examples.backoffice.shop.Buyer;
import dev.aftersales.examples.helpdesk.PageTest;
import dev.aftersales.examples.helpdesk.account.Account;
import dev.aftersales.examples.helpdesk.account.Accounts;
import dev.aftersales.examples.helpdesk.account.Desks;
import dev.aftersales.examples.helpdesk.account.Role;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.directory.SaleOrder;
import dev.aftersales.ticket.DocumentFilter;
import dev.aftersales.ticket.DocumentLink;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MvcResult;

/** A repair order that Marta made from a ticket, and what is done with it. */
abstract class RepairOrderScene extends PageTest {

    static final String TICKET = "/tickets/HD-1008";
    static final String INTERNAL = "Second time this month";
    static final String FOR_THE_CUSTOMER = "Ready on Friday";

    @Autowired
    private Accounts accounts;

    @Autowired
    private Desks desks;

    final String order(String method) throws Exception {
        String key = requestKey(page("marta", "en", TICKET + "/repair"));
        MvcResult created = send(
                "marta",
                "en",
                TICKET + "/repair",
                fields("requestKey=" + key
                        + "; product=" + id(Article.LAMP) + "; quantity=1; description=It flickers; saleOrder="
                        + saleOrder(Buyer.GEMINI).id().value() + "; "
                        + "invoiceMethod=" + method
                        + "; parts[0].product=" + id(Article.GASKET) + "; parts[0].quantity=2; operations[0].product="
                        + id(Article.LABOUR) + "; "
                        + "operations[0].quantity=1,0; internalNote=" + INTERNAL + "; quotationNote="
                        + FOR_THE_CUSTOMER));
        return Objects.requireNonNull(created.getResponse().getRedirectedUrl());
    }

    /** The oldest order of a customer. */
    final SaleOrder saleOrder(Buyer buyer) {
        List<SaleOrder> orders = office().directory().saleOrders(reading(), CustomerId.of(id(buyer)));
        return orders.get(orders.size() - 1);
    }

    final MvcResult act(String user, String language, String order, String action, String key) throws Exception {
        return send(user, language, TICKET + "/repairs/" + action, "id", id(order), "requestKey", key);
    }

    final void work(String order, String move) throws Exception {
        assertThat(move("radu", order, move).getResponse().getRedirectedUrl()).isEqualTo(order);
    }

    final MvcResult move(String user, String order, String move) throws Exception {
        return send(user, "en", "/repairs/move", "id", id(order), "move", move, "ticket", "HD-1008");
    }

    /** How far the library knows the order has come: what the smart button and the portal tell. */
    final String keptState(String order) {
        DocumentFilter repairs =
                DocumentFilter.builder().kind(DocumentKind.REPAIR).limit(200).build();
        return desks.ofHelpdesk().documents(TicketRef.of("HD-1008"), repairs).documents().stream()
                .filter(link -> link.document().id().equals(id(order)))
                .map(DocumentLink::state)
                .findFirst()
                .orElseThrow();
    }

    final int status(String user, String path) throws Exception {
        return result(user, "en", get(path)).getResponse().getStatus();
    }

    final void agent(String name) {
        if (accounts.find(name).isEmpty()) {
            accounts.add(new Account(name, "Ioana Pop", "none", Role.AGENT, null));
        }
    }

    static String byItself(String order) {
        return "/repairs/document?id=" + id(order);
    }

    static String id(String order) {
        return order.substring(order.indexOf("id=") + 3);
    }
}
