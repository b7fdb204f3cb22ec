/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.directory;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What stands on top of what the company sends.
 *
 * @param company its name
 * @param address where it is and how it is reached, in one or more lines
 */
public record Letterhead(String company, String address) {

    /**
     * The letterhead of the company.
     *
     * @param statements the transaction
     * @return empty until somebody enters it
     */
    public static Optional<Letterhead> of(JdbcClient statements) {
        return statements
                .sql("select name, address from bo_company where name is not null")
                .query((row, nth) -> new Letterhead(row.getString("name"), row.getString("address")))
                .optional();
    }

    void enter(JdbcClient statements) {
        statements
                .sql("update bo_company set name = ?, address = ?")
                .params(company, address)
                .update();
    }
}
