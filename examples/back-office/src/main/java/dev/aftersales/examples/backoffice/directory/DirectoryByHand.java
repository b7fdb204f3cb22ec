/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.directory;

import dev.aftersales.examples.backoffice.effect.OfficeDatabase;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.EmailAddress;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.SaleOrderId;
import dev.aftersales.spi.UnitOfMeasure;
import dev.aftersales.spi.directory.Customer;
import dev.aftersales.spi.directory.ProductKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What people of the back office do with customers, products and sale orders, past the port. Thread-safe. */
public final class DirectoryByHand {

    private final OfficeDatabase database;

    /**
     * By hand in a database.
     *
     * @param database where they are kept
     */
    public DirectoryByHand(OfficeDatabase database) {
        this.database = database;
    }

    /**
     * Enters who the company itself is.
     *
     * @param letterhead what stands on top of what it sends
     */
    public void setLetterhead(Letterhead letterhead) {
        database.byHand(statements -> {
            letterhead.enter(statements);
            return letterhead;
        });
    }

    /**
     * Enters a company, or a person who buys for themselves.
     *
     * @param name the name
     * @return the customer
     */
    public CustomerId addCustomer(String name) {
        return database.byHand(statements -> CustomerTable.insert(statements, name, null));
    }

    /**
     * Enters a contact of a company.
     *
     * @param company whom invoices bill
     * @param name the name of the person
     * @return the contact
     */
    public CustomerId addContact(CustomerId company, String name) {
        return database.byHand(statements -> CustomerTable.insert(statements, name, company));
    }

    /**
     * Enters an e-mail address.
     *
     * @param customer the customer or contact
     * @param address the address, new to them
     */
    public void addAddress(CustomerId customer, EmailAddress address) {
        database.byHand(statements -> {
            CustomerTable.addAddress(statements, customer, address);
            return address;
        });
    }

    /**
     * Customers and contacts.
     *
     * @return all of them, by name
     */
    public List<Customer> customers() {
        return database.byHand(CustomerTable::all);
    }

    /**
     * Enters a product.
     *
     * @param name its name, shown where none is known in the language asked for
     * @param kind what it is
     * @param unit what it is counted in
     * @param tracking how pieces are told apart
     * @return the product
     */
    public ProductId addProduct(String name, ProductKind kind, UnitOfMeasure unit, Tracking tracking) {
        return database.byHand(statements -> ProductTable.insert(statements, name, kind, unit, tracking));
    }

    /**
     * Enters the name of a product in another language.
     *
     * @param product the product
     * @param language the language; the country does not matter
     * @param name its name
     */
    public void addProductName(ProductId product, Locale language, String name) {
        database.byHand(statements -> {
            ProductTable.addName(statements, product, language, name);
            return name;
        });
    }

    /**
     * Takes an order.
     *
     * @param customer the company or person who orders
     * @param date the date of the order
     * @param products what is ordered
     * @return the order
     */
    public SaleOrderId addSaleOrder(CustomerId customer, LocalDate date, List<ProductId> products) {
        return database.byHand(statements -> SaleOrderTable.insert(statements, customer, date, products));
    }
}
