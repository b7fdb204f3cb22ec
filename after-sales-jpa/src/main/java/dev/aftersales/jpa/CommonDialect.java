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
import java.util.Optional;

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

    CommonDialect(String schema) {
        this.prefix = schema.isEmpty() ? "" : schema + '.';
    }

    @Override
    public final String qualified(String name) {
        return prefix + name;
    }

    @Override
    public Optional<FoldedStatements> folded() {
        return Optional.empty();
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
                && (met.size() == 1 ? reserve(entities, met.get(0)) : met.isEmpty() || reserveTogether(entities, met));
    }

    @Override
    public boolean add(EntityManager entities, List<CapDifference> differences) {
        return differences.size() == 1 ? addTo(entities, differences.get(0)) : addTogether(entities, differences);
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
            NativeStatement statement = new NativeStatement()
                    .add("insert into ")
                    .add(qualified("as_entitlement"))
                    .add(" (tenant, source, line, kind, unit, total, external, reserved, consumed, gen) values (")
                    .each(
                            claims,
                            "), (",
                            (each, claim) -> each.values(
                                    claim.key().tenant().value(),
                                    claim.key().source(),
                                    claim.key().line(),
                                    claim.key().kind().name(),
                                    claim.unit(),
                                    claim.total(),
                                    claim.external(),
                                    claim.quantity().max(BigDecimal.ZERO),
                                    0,
                                    1))
                    .add(")");
            Inserting.expectNew(() -> statement.update(entities));
        }
        return true;
    }

    /** Reserves of a cap that is kept as it was seen. */
    private boolean reserve(EntityManager entities, CapClaim claim) {
        BigDecimal quantity = claim.quantity().max(BigDecimal.ZERO);
        NativeStatement statement = new NativeStatement()
                .add("update ")
                .add(qualified("as_entitlement"))
                .add(" set reserved = reserved + ")
                .value(quantity);
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
        if (taken != null) {
            statement.set(" and reserved + consumed", taken);
        }
        return statement.update(entities) == 1;
    }

    /** Adds to the numbers of one cap, none of which may fall below zero. */
    private boolean addTo(EntityManager entities, CapDifference difference) {
        NativeStatement statement = new NativeStatement()
                .add("update ")
                .add(qualified("as_entitlement"))
                .add(" set reserved = reserved + ")
                .value(difference.reserved())
                .add(", consumed = consumed + ")
                .value(difference.consumed());
        where(statement, difference.cap());
        return statement
                        .add(" and reserved + ")
                        .value(difference.reserved())
                        .add(" >= 0 and consumed + ")
                        .value(difference.consumed())
                        .add(" >= 0")
                        .update(entities)
                == 1;
    }

    /** The condition that names the row of a cap. */
    static void where(NativeStatement statement, CapKey cap) {
        statement
                .add(" where tenant = ")
                .value(cap.tenant().value())
                .add(" and source = ")
                .value(cap.source())
                .add(" and line = ")
                .value(cap.line())
                .add(" and kind = ")
                .value(cap.kind().name());
    }
}
