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

/** What the databases have in common. */
abstract class CommonDialect implements Dialect {

    /** That a cap {@code e} is kept as a claim {@code c} saw it, and has enough left. */
    static final String AS_SEEN = "e.unit = c.unit and e.total = c.total and e.external = c.external"
            + " and (c.quantity = 0 or e.external + e.reserved + e.consumed + c.quantity <= e.total)"
            + " and (c.taken < 0 or e.reserved + e.consumed = c.taken)";

    /** That no number of a cap {@code e} falls below zero by a difference {@code c}. */
    static final String NOT_NEGATIVE = "e.reserved + c.reserved >= 0 and e.consumed + c.consumed >= 0";

    /** In place of what is to be taken already, where any number will do. */
    private static final BigDecimal ANY = BigDecimal.ONE.negate();

    private final String prefix;
    private final CapStatements caps;

    CommonDialect(String schema) {
        this.prefix = schema.isEmpty() ? "" : schema + '.';
        this.caps = new CapStatements(prefix + "as_entitlement");
    }

    @Override
    public final String qualified(String name) {
        return prefix + name;
    }

    @Override
    public boolean snapshotsKeepOrder() {
        return true;
    }

    @Override
    public boolean hasPipelines() {
        return false;
    }

    @Override
    public List<ActionRow> lease(EntityManager entities, int limit, long now, long leaseUntil) {
        return new Leasing(qualified("as_action")).lease(entities, limit, now, leaseUntil);
    }

    /** One statement for the caps that nobody has met before, and one for those that are kept as they were seen. */
    @Override
    public boolean claim(EntityManager entities, List<CapClaim> claims) {
        List<CapClaim> met = claims.stream().filter(claim -> claim.gen() > 0).toList();
        List<CapClaim> unmet = claims.stream().filter(claim -> claim.gen() == 0).toList();
        return unmet.stream().allMatch(QuickClaims::mayBeNew)
                && insert(entities, unmet)
                && (met.size() == 1
                        ? caps.reserve(met.get(0)).update(entities) == 1
                        : met.isEmpty() || reserveTogether(entities, met));
    }

    @Override
    public boolean add(EntityManager entities, List<CapDifference> differences) {
        return differences.size() == 1
                ? caps.add(differences.get(0)).update(entities) == 1
                : addTogether(entities, differences);
    }

    /** Reserves of caps that are kept as they were seen, in one statement. */
    abstract boolean reserveTogether(EntityManager entities, List<CapClaim> claims);

    /** Adds to the numbers of caps, none of which may fall below zero, in one statement. */
    abstract boolean addTogether(EntityManager entities, List<CapDifference> differences);

    /** The columns of a claim, in a table of values. */
    final void columns(NativeStatement statement, CapClaim claim) {
        columns(statement, claim.key());
        text(statement.add(", "), claim.unit(), "unit");
        number(statement.add(", "), claim.total(), "total");
        number(statement.add(", "), claim.external(), "external");
        number(statement.add(", "), claim.quantity().max(BigDecimal.ZERO), "quantity");
        BigDecimal taken = claim.taken();
        number(statement.add(", "), taken == null ? ANY : taken, "taken");
    }

    /** The columns of a difference, in a table of values. */
    final void columns(NativeStatement statement, CapDifference difference) {
        columns(statement, difference.cap());
        number(statement.add(", "), difference.reserved(), "reserved");
        number(statement.add(", "), difference.consumed(), "consumed");
    }

    private void columns(NativeStatement statement, CapKey cap) {
        text(statement, cap.source(), "source");
        text(statement.add(", "), cap.line(), "line");
        text(statement.add(", "), cap.kind().name(), "kind");
    }

    /** A text in a table of values. */
    abstract NativeStatement text(NativeStatement statement, String value, String name);

    /** A number in a table of values. */
    abstract NativeStatement number(NativeStatement statement, BigDecimal value, String name);

    /** New rows carry what is reserved of them already. */
    private boolean insert(EntityManager entities, List<CapClaim> claims) {
        if (!claims.isEmpty()) {
            NativeStatement statement = caps.insert()
                    .add(" values (")
                    .each(claims, "), (", (each, claim) -> each.add(CapStatements.row(claim)))
                    .add(")");
            Inserting.expectNew(() -> statement.update(entities));
        }
        return true;
    }
}
