/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.day;

import dev.aftersales.examples.backoffice.accounting.InvoiceSheet;
import dev.aftersales.examples.backoffice.accounting.SoldLine;
import dev.aftersales.examples.backoffice.shop.Article;
import dev.aftersales.examples.backoffice.shop.Buyer;
import dev.aftersales.examples.backoffice.shop.ShopIds;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.UnitOfMeasure;
import dev.aftersales.spi.accounting.LineKind;
import dev.aftersales.spi.accounting.TaxAmount;
import dev.aftersales.spi.accounting.TaxId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** An invoice to a retailer, who pays a surcharge beside VAT: lines with several taxes each, at two rates. */
final class RetailInvoice {

    private static final Locale PRINTED = Locale.forLanguageTag("es");

    private RetailInvoice() {}

    static InvoiceSheet on(LocalDate date, ShopIds shop) {
        SoldLine machine = line(shop, Article.ESPRESSO, "2", tax("IVA 21%", "0.21"), tax("RE 5.2%", "0.052"));
        SoldLine coffee = line(shop, Article.BEANS, "7.5", tax("IVA 10%", "0.10"), tax("RE 1.4%", "0.014"));
        return new InvoiceSheet(shop.of(Buyer.SOTO), CurrencyUnit.EUR, date, null, List.of(machine, coffee));
    }

    private record Rate(TaxId tax, BigDecimal rate) {

        TaxAmount of(Money net) {
            return new TaxAmount(tax, rate, net.multipliedBy(rate, RoundingMode.HALF_UP));
        }
    }

    private static Rate tax(String id, String rate) {
        return new Rate(TaxId.of(id), new BigDecimal(rate));
    }

    private static SoldLine line(ShopIds shop, Article article, String amount, Rate... taxes) {
        Quantity quantity = Quantity.of(new BigDecimal(amount), UnitOfMeasure.of(article.unit()));
        Money net = Money.of(CurrencyUnit.EUR, article.price().multiply(quantity.amount()), RoundingMode.HALF_UP);
        List<TaxAmount> each = List.of(taxes).stream().map(tax -> tax.of(net)).toList();
        return new SoldLine(LineKind.GOODS, shop.of(article), article.name(PRINTED), quantity, net, each);
    }
}
