/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.browser;

import dev.aftersales.examples.backoffice.BackOffice;
import dev.aftersales.examples.backoffice.accounting.InvoiceSheet;
import dev.aftersales.examples.backoffice.accounting.SoldLine;
import dev.aftersales.examples.backoffice.inventory.Shipment;
import dev.aftersales.examples.backoffice.shop.Article;
import dev.aftersales.examples.backoffice.shop.ShopIds;
import dev.aftersales.spi.LotNumber;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.SaleOrderId;
import dev.aftersales.spi.UnitOfMeasure;
import dev.aftersales.spi.accounting.InvoiceId;
import dev.aftersales.spi.accounting.TaxId;
import dev.aftersales.spi.inventory.LotQuantity;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.boot.test.context.TestComponent;

/** Sells four lamps and two machines, delivers them, and bills them. */
@TestComponent
class Sales {

    private static final int DAYS_AGO = 14;
    private static final BigDecimal RATE = new BigDecimal("0.21");

    private final BackOffice office;
    private final ShopIds ids;
    private final Clock clock;

    Sales(BackOffice office, ShopIds ids, Clock clock) {
        this.office = office;
        this.ids = ids;
        this.clock = clock;
    }

    void sell(Scene scene) {
        SaleOrderId order = order(scene);
        bill(scene, order);
        deliver(scene, order);
    }

    void sellPaid(Scene scene) {
        SaleOrderId order = order(scene);
        office.byHand().accounting().payInFull(bill(scene, order));
        deliver(scene, order);
    }

    /** One lamp more, on an invoice that is not posted. */
    void draft(Scene scene) {
        office.byHand().accounting().draft(sheet(scene, order(scene), List.of(line(Article.LAMP, 1, "EUR 25.00"))));
    }

    private SaleOrderId order(Scene scene) {
        return office.byHand()
                .directory()
                .addSaleOrder(scene.customer(), day(), List.of(ids.of(Article.LAMP), ids.of(Article.ESPRESSO)));
    }

    private LocalDate day() {
        return LocalDate.now(clock).minusDays(DAYS_AGO);
    }

    /** 4 lamps at 25.00 and 2 machines at 400.00: 900.00, with tax 1,089.00. */
    private InvoiceId bill(Scene scene, SaleOrderId order) {
        List<SoldLine> lines = List.of(line(Article.LAMP, 4, "EUR 25.00"), line(Article.ESPRESSO, 2, "EUR 400.00"));
        return office.byHand().accounting().post(sheet(scene, order, lines));
    }

    private InvoiceSheet sheet(Scene scene, SaleOrderId order, List<SoldLine> lines) {
        return new InvoiceSheet(scene.customer(), CurrencyUnit.EUR, day(), order, lines);
    }

    private SoldLine line(Article article, int pieces, String price) {
        return SoldLine.goods(
                ids.of(article),
                article.name(Locale.ENGLISH),
                Quantity.of(BigDecimal.valueOf(pieces), UnitOfMeasure.of(article.unit())),
                Money.parse(price),
                TaxId.of("IVA 21%"),
                RATE);
    }

    private void deliver(Scene scene, SaleOrderId order) {
        String mark = scene.ticket().value();
        office.byHand()
                .inventory()
                .deliver(
                        new Shipment(
                                scene.customer(),
                                order,
                                List.of(
                                        Shipment.Line.of(ids.of(Article.LAMP), BigDecimal.valueOf(4)),
                                        new Shipment.Line(
                                                ids.of(Article.ESPRESSO),
                                                BigDecimal.valueOf(2),
                                                List.of(serial(mark + "-A"), serial(mark + "-B")),
                                                null))),
                        clock.instant().minus(Duration.ofDays(DAYS_AGO)));
    }

    private static LotQuantity serial(String number) {
        return new LotQuantity(LotNumber.of(number), BigDecimal.ONE);
    }
}
