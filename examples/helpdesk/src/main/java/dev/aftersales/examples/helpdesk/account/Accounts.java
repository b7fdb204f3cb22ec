/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.account;

import dev.aftersales.spi.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Repository;

/** Everybody who can sign in, in {@code hd_user}. */
@Repository
public class Accounts implements UserDetailsService {

    private static final String COLUMNS = "select name, full_name, password, role, customer from hd_user ";

    /** Whatever else is typed is nobody's name, and some databases take no NUL. */
    private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}]{1,64}");

    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An account by name.
     *
     * @param name what they sign in with
     * @return the account; empty when there is none
     */
    public Optional<Account> find(String name) {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        return jdbc.sql(COLUMNS + "where name = ?")
                .param(name)
                .query(Accounts::account)
                .optional();
    }

    /**
     * What somebody is called: {@code ${@accounts.nameOf(link.creator)}} in templates.
     *
     * @param user as the library knows them
     * @return the name; the id of who has no account here
     */
    public String nameOf(UserId user) {
        return find(user.value()).map(Account::fullName).orElse(user.value());
    }

    private static Account account(ResultSet row, int nth) throws SQLException {
        return new Account(
                row.getString("name"),
                row.getString("full_name"),
                row.getString("password"),
                Role.valueOf(row.getString("role")),
                row.getString("customer"));
    }

    /**
     * Everybody, in the order of names.
     *
     * @return the accounts
     */
    public List<Account> all() {
        return jdbc.sql(COLUMNS + "order by name").query(Accounts::account).list();
    }

    /**
     * Adds an account.
     *
     * @param account the account, with its password hashed
     */
    public void add(Account account) {
        jdbc.sql("insert into hd_user (name, full_name, password, role, customer) values (?, ?, ?, ?, ?)")
                .param(account.name())
                .param(account.fullName())
                .param(account.password())
                .param(account.role().name())
                .param(account.customer())
                .update();
    }

    @Override
    public UserDetails loadUserByUsername(String name) {
        return find(name).map(SignedIn::new).orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }
}
