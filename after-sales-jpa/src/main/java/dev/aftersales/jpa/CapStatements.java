/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import dev.aftersales.store.CapClaim;
import dev.aftersales.store.CapKey;
import java.math.BigDecimal;

/** The statements that write one cap, the same on all databases. */
final class CapStatements {

    private final String caps;

    /**
     * Statements on a table.
     *
     * @param caps the table's name, with its schema
     */
    CapStatements(String caps) {
        this.caps = caps;
    }

    /** A cap that nobody has met before: it carries what is reserved of it already. */
    NativeStatement insert(CapClaim claim) {
        return insert().add(" values (").add(row(claim)).add(")");
    }

    /** The table and its columns, before the rows. */
    NativeStatement insert() {
        return new NativeStatement()
                .add("insert into ")
                .add(caps)
                .add(" (tenant, source, line, kind, unit, total, external, reserved, consumed, gen)");
    }

    /** The values of a cap that nobody has met before. */
    static NativeStatement row(CapClaim claim) {
        CapKey cap = claim.key();
        return new NativeStatement()
                .values(
                        cap.tenant().value(),
                        cap.source(),
                        cap.line(),
                        cap.kind().name(),
                        claim.unit(),
                        claim.total(),
                        claim.external(),
                        claim.quantity().max(BigDecimal.ZERO))
                .add(", 0, 1");
    }

    /** Reserves of a cap that is kept as it was seen. */
    NativeStatement reserve(CapClaim claim) {
        BigDecimal quantity = claim.quantity().max(BigDecimal.ZERO);
        NativeStatement statement = update().add(" set reserved = reserved + ").value(quantity);
        where(statement, claim.key());
        statement
                .set(" and unit", claim.unit())
                .set(" and total", claim.total())
                .set(" and external", claim.external());
        if (quantity.signum() > 0) {
            statement
                    .add(" and external + reserved + consumed + ")
                    .value(quantity)
                    .add(" <= total");
        }
        BigDecimal taken = claim.taken();
        return taken == null ? statement : statement.set(" and reserved + consumed", taken);
    }

    /** Adds to the numbers of a cap, none of which may fall below zero. */
    NativeStatement add(CapDifference difference) {
        NativeStatement statement = update().add(" set reserved = reserved + ")
                .value(difference.reserved())
                .add(", consumed = consumed + ")
                .value(difference.consumed());
        where(statement, difference.cap());
        return statement
                .add(" and reserved + ")
                .value(difference.reserved())
                .add(" >= 0 and consumed + ")
                .value(difference.consumed())
                .add(" >= 0");
    }

    private NativeStatement update() {
        return new NativeStatement().add("update ").add(caps);
    }

    private static void where(NativeStatement statement, CapKey cap) {
        statement
                .set(" where tenant", cap.tenant().value())
                .set(" and source", cap.source())
                .set(" and line", cap.line())
                .set(" and kind", cap.kind().name());
    }
}
