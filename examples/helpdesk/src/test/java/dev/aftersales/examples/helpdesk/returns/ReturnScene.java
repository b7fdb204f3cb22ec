/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.returns;

import dev.aftersales.examples.backoffice.directory.Tracking;
import dev.aftersales.examples.backoffice.inventory.Shipment;
import dev.aftersales.examples.backoffice.shop.Article;
import dev.aftersales.examples.backoffice.shop.Buyer;
import dev.aftersales.examples.helpdesk.PageTest;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.LotNumber;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.UnitOfMeasure;
import dev.aftersales.spi.directory.ProductKind;
import dev.aftersales.spi.inventory.Delivery;
import dev.aftersales.spi.inventory.DeliveryId;
import dev.aftersales.spi.inventory.DeliveryQuery;
import dev.aftersales.spi.inventory.LotQuantity;
import dev.aftersales.spi.inventory.Return;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.test.web.servlet.MvcResult;

/** A delivery of its own for each test, and the dialog of a return of it. */
abstract class ReturnScene extends PageTest {

    static final String TICKET = "/tickets/HD-1008";
    static final String DIALOG = TICKET + "/return";

    private static final List<LotQuantity> SERIALS = List.of(lot("SN-1", "1"), lot("SN-2", "1"));
    private static final List<LotQuantity> LOTS = List.of(lot("LOT-A", "6"), lot("LOT-B", "4"));

    /** Its id, as the form names it. */
    String delivery = "";

    /** Four lamps, two of them by serial number; ten tins of two lots; 12.5 m of cable. */
    @BeforeEach
    void delivered() {
        List<Shipment.Line> lines = List.of(
                Shipment.Line.of(ProductId.of(id(Article.LAMP)), new BigDecimal("4")),
                new Shipment.Line(product("Charger <b>", "pcs", Tracking.SERIAL), new BigDecimal("2"), SERIALS, null),
                new Shipment.Line(product("Paint", "pcs", Tracking.LOT), BigDecimal.TEN, LOTS, null),
                Shipment.Line.of(product("Cable", "m", Tracking.NONE), new BigDecimal("12.5")));
        Shipment shipment = new Shipment(CustomerId.of(id(Buyer.GEMINI)), null, lines);
        delivery = office().byHand()
                .inventory()
                .deliver(shipment, Instant.parse("2026-05-06T10:00:00Z"))
                .value();
    }

    private ProductId product(String name, String unit, Tracking tracking) {
        return office().byHand().directory().addProduct(name, ProductKind.GOODS, UnitOfMeasure.of(unit), tracking);
    }

    private static LotQuantity lot(String number, String amount) {
        return new LotQuantity(LotNumber.of(number), new BigDecimal(amount));
    }

    final String chosen() {
        return DIALOG + "?delivery=" + delivery;
    }

    final Return made() {
        return all().get(0);
    }

    /** What a customer got. */
    final List<Delivery> deliveries(Buyer buyer) {
        DeliveryQuery query =
                DeliveryQuery.builder().customer(CustomerId.of(id(buyer))).build();
        return office().inventory().deliveries(reading(), query).items();
    }

    /** The returns of the delivery. */
    final List<Return> all() {
        return office().inventory().returnsOf(reading(), DeliveryId.of(delivery));
    }

    final MvcResult returned(String language, String... fields) throws Exception {
        return send("marta", language, DIALOG, form(language, fields));
    }

    /** The form of the delivery as it is drawn, with nothing picked but what is said. */
    final String[] form(String language, String... fields) throws Exception {
        List<String> form = new ArrayList<>(List.of("requestKey", requestKey(page("marta", language, chosen()))));
        form.addAll(List.of("delivery", delivery, "page", ""));
        form.addAll(List.of("lines[0].move", "1", "lines[1].move", "2", "lines[2].move", "3", "lines[3].move", "4"));
        form.addAll(List.of("lines[1].lots[0].lot", "SN-1", "lines[1].lots[1].lot", "SN-2"));
        form.addAll(List.of("lines[2].lots[0].lot", "LOT-A", "lines[2].lots[1].lot", "LOT-B"));
        form.addAll(Arrays.asList(fields));
        return form.toArray(String[]::new);
    }
}
