/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.refund;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.examples.backoffice.shop.Article;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.SaleOrderId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class InvoicePageTest extends RefundTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 9);

    @Test
    @DisplayName("REF-1: the page of a credited invoice shows the number that is printed on its sale order")
    void saleOrder() throws Exception {
        String ticket = ticket("printed", Article.LAMP);
        List<ProductId> lamp = List.of(ProductId.of(id(Article.LAMP)));
        SaleOrderId order = office().byHand().directory().addSaleOrder(customer("printed"), DAY, lamp);
        post("printed", ordered(sheet("printed"), order, DAY));
        String document = reversed(ticket, dialog("en", ticket).with("method", "FULL"));
        String id = document.substring(document.indexOf("?id="));
        assertThat(page("marta", "en", ticket + "/credit-notes/invoice" + id))
                .contains("<dd>" + numberOf(order) + "</dd>");
    }

    private String numberOf(SaleOrderId order) {
        return only(
                        office().directory().saleOrders(reading(), customer("printed")),
                        sale -> sale.id().equals(order))
                .number();
    }
}
