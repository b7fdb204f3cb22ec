/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.inventory;

import dev.aftersales.examples.backoffice.effect.RowId;
import dev.aftersales.spi.inventory.LocationId;
import dev.aftersales.spi.inventory.ReturnId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The places where goods can be received. */
final class LocationTable {

    private LocationTable() {}

    static boolean has(JdbcClient statements, LocationId location) {
        return statements
                .sql("select code from bo_location where code = ?")
                .param(location.value())
                .query(String.class)
                .optional()
                .isPresent();
    }

    static List<Location> all(JdbcClient statements) {
        return statements
                .sql("select code, name from bo_location order by name, code")
                .query((row, nth) -> new Location(LocationId.of(row.getString("code")), row.getString("name")))
                .list();
    }

    static Optional<LocationId> ofReturn(JdbcClient statements, ReturnId id) {
        return statements
                .sql("select location from bo_return where id = ? and location is not null")
                .param(RowId.of(id))
                .query((row, nth) -> LocationId.of(row.getString("location")))
                .optional();
    }
}
