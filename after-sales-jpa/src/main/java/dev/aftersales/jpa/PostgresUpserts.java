/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import dev.aftersales.store.CapClaim;
import dev.aftersales.store.CapKey;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;

/** Claims of many caps at once, met before or not. */
final class PostgresUpserts {

    private static final String SAME =
            "e.unit = excluded.unit and e.total = excluded.total and e.external = excluded.external";

    private final String caps;

    /**
     * Statements on a table.
     *
     * @param caps the table's name, with its schema
     */
    PostgresUpserts(String caps) {
        this.caps = caps;
    }

    /**
     * Inserts what was not there and changes what was, row by row in the order of the values: whoever takes the same caps waits
     * at the first of them.
     */
    boolean claim(EntityManager entities, List<CapClaim> claims) {
        NativeStatement statement = new NativeStatement()
                .add("insert into ")
                .add(caps)
                .add(" as e (tenant, source, line, kind, unit, total, external, reserved, consumed, gen) values ");
        String separator = "(";
        for (CapClaim claim : claims) {
            statement.add(separator);
            values(statement, claim);
            separator = "), (";
        }
        statement
                .add(") on conflict (tenant, source, line, kind) do update set gen = case when ")
                .add(SAME)
                .add(" then e.gen else e.gen + 1 end, unit = excluded.unit, total = excluded.total,"
                        + " external = excluded.external, reserved = e.reserved + excluded.reserved where ((")
                .add(SAME)
                .add(") or e.gen = excluded.gen - 1 and (e.unit = excluded.unit or e.gen = 0"
                        + " or e.reserved = 0 and e.consumed = 0)) and (excluded.reserved = 0"
                        + " or excluded.external + e.reserved + e.consumed + excluded.reserved <= excluded.total)");
        taken(statement, claims);
        List<?> inserted =
                statement.add(" returning (xmax = 0)").query(entities).getResultList();
        return inserted.size() == claims.size() && mayHaveBeenNew(claims, inserted);
    }

    private static void values(NativeStatement statement, CapClaim claim) {
        CapKey cap = claim.key();
        statement
                .value(cap.tenant().value())
                .add(", ")
                .value(cap.source())
                .add(", ")
                .value(cap.line())
                .add(", ")
                .value(cap.kind().name())
                .add(", ")
                .value(claim.unit())
                .add(", ")
                .value(claim.total())
                .add(", ")
                .value(claim.external())
                .add(", ")
                .value(claim.quantity().max(BigDecimal.ZERO))
                .add(", 0, ")
                .value(claim.gen() + 1);
    }

    /** Where a quantity was computed from what was taken, exactly that must still be taken. */
    private static void taken(NativeStatement statement, List<CapClaim> claims) {
        for (CapClaim claim : claims) {
            BigDecimal taken = claim.taken();
            if (taken != null) {
                statement
                        .add(" and (e.reserved + e.consumed = ")
                        .value(taken)
                        .add(" or e.source <> ")
                        .value(claim.key().source())
                        .add(" or e.line <> ")
                        .value(claim.key().line())
                        .add(" or e.kind <> ")
                        .value(claim.key().kind().name())
                        .add(")");
            }
        }
    }

    private static boolean mayHaveBeenNew(List<CapClaim> claims, List<?> inserted) {
        for (int i = 0; i < claims.size(); i++) {
            if (Boolean.TRUE.equals(inserted.get(i)) && !QuickClaims.mayBeNew(claims.get(i))) {
                return false;
            }
        }
        return true;
    }
}
