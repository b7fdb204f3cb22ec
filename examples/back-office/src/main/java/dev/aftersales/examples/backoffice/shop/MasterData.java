/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.shop;

import dev.aftersales.examples.backoffice.BackOffice;
import dev.aftersales.examples.backoffice.directory.DirectoryByHand;
import dev.aftersales.examples.backoffice.directory.Letterhead;
import dev.aftersales.examples.backoffice.repair.WorkshopPrice;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.EmailAddress;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.UnitOfMeasure;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** Customers and products. */
final class MasterData {

    private static final Locale SPANISH = Locale.forLanguageTag("es");
    private static final Locale ROMANIAN = Locale.forLanguageTag("ro");

    private static final Letterhead OURS =
            new Letterhead("Bazar Central, S.A.", "Calle de Alcalá 112, 28009 Madrid\ntaller@bazar.example");

    private MasterData() {}

    static ShopIds entered(BackOffice office) {
        office.byHand().directory().setLetterhead(OURS);
        Map<Buyer, CustomerId> buyers = new EnumMap<>(Buyer.class);
        for (Buyer buyer : Buyer.values()) {
            buyers.put(buyer, enter(office.byHand().directory(), buyer));
        }
        Map<Article, ProductId> articles = new EnumMap<>(Article.class);
        for (Article article : Article.values()) {
            articles.put(article, enter(office, article));
        }
        return new ShopIds(buyers, articles);
    }

    private static CustomerId enter(DirectoryByHand directory, Buyer buyer) {
        CustomerId company = directory.addCustomer(buyer.fullName());
        directory.addAddress(company, address(buyer.contacts().isEmpty() ? buyer.fullName() : "info", buyer));
        for (String name : buyer.contacts()) {
            directory.addAddress(directory.addContact(company, name), address(name, buyer));
        }
        return company;
    }

    /** For example {@code marta.gil@ebro.example}; no mail ever leaves for that domain. */
    private static EmailAddress address(String name, Buyer buyer) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String local = plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", ".");
        return EmailAddress.of(local + "@" + buyer.name().toLowerCase(Locale.ROOT) + ".example");
    }

    /** All goods and services can be used by the workshop. */
    private static ProductId enter(BackOffice office, Article article) {
        DirectoryByHand directory = office.byHand().directory();
        ProductId id = directory.addProduct(
                article.name(Locale.ENGLISH), article.kind(), UnitOfMeasure.of(article.unit()), article.tracking());
        directory.addProductName(id, SPANISH, article.name(SPANISH));
        directory.addProductName(id, ROMANIAN, article.name(ROMANIAN));
        office.byHand()
                .repairs()
                .setPrice(new WorkshopPrice(
                        id, article.price(), article.cost(), Market.SPAIN.tax(), Market.SPAIN.taxRate()));
        return id;
    }
}
