/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.directory;

import dev.aftersales.examples.backoffice.effect.Refused;
import dev.aftersales.examples.backoffice.effect.RowId;
import dev.aftersales.examples.backoffice.effect.Text;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.EmailAddress;
import dev.aftersales.spi.Identifier;
import dev.aftersales.spi.directory.Customer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Companies, people, and contacts of companies. */
final class CustomerTable {

    private static final String CUSTOMER =
            "select id, name, coalesce(contact_of, id) as commercial_entity from bo_customer ";

    private static final int LONGEST_ADDRESS = 320;

    private CustomerTable() {}

    static Optional<Customer> find(JdbcClient statements, CustomerId id) {
        return statements
                .sql(CUSTOMER + "where id = ?")
                .param(RowId.of(id))
                .query(CustomerTable::customer)
                .optional();
    }

    static List<Customer> all(JdbcClient statements) {
        return statements
                .sql(CUSTOMER + "order by name, id")
                .query(CustomerTable::customer)
                .list();
    }

    private static Customer customer(ResultSet row, int nth) throws SQLException {
        return new Customer(
                CustomerId.of(row.getString("id")),
                CustomerId.of(row.getString("commercial_entity")),
                row.getString("name"));
    }

    static CustomerId insert(JdbcClient statements, String name, @Nullable CustomerId contactOf) {
        return CustomerId.of(RowId.ofInserted(statements
                .sql("insert into bo_customer (name, contact_of) values (?, ?)")
                .param(name)
                .param(contactOf == null ? null : RowId.of(contactOf))));
    }

    static List<EmailAddress> addresses(JdbcClient statements, Identifier customer) {
        return statements
                .sql("select address from bo_customer_email where customer = ? order by address")
                .param(RowId.of(customer))
                .query((row, nth) -> EmailAddress.of(row.getString("address")))
                .list();
    }

    /** What the database says of an address that is there already would tell the address: it goes no further. */
    static void addAddress(JdbcClient statements, CustomerId customer, EmailAddress address) {
        Text.require(address.value(), LONGEST_ADDRESS);
        try {
            statements
                    .sql("insert into bo_customer_email (customer, address) values (?, ?)")
                    .params(RowId.of(customer), address.value())
                    .update();
        } catch (DuplicateKeyException known) {
            throw Refused.rejected("the customer has this address already");
        }
    }
}
