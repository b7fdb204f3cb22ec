/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.entitlement;

import dev.aftersales.spi.TenantId;
import dev.aftersales.store.CapClaim;
import dev.aftersales.store.CapKey;
import dev.aftersales.store.CapKind;
import dev.aftersales.store.Entitlement;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The caps of one invoice or delivery: what the library has taken of them, as read <em>before</em> the back end was asked,
 * beside what the back end then showed. Filled by one thread, then read.
 */
public final class CapSheet {

    private record Observed(String unit, BigDecimal total, BigDecimal external) {}

    private final TenantId tenant;
    private final String source;
    private final Map<CapKey, Entitlement> rows = new HashMap<>();
    private final Map<CapKey, Observed> observations = new HashMap<>();

    /**
     * A sheet with what was read before the back end.
     *
     * @param tenant the tenant
     * @param source the invoice or delivery
     * @param rows the rows the store has of it
     */
    public CapSheet(TenantId tenant, String source, Collection<Entitlement> rows) {
        this.tenant = tenant;
        this.source = source;
        rows.forEach(row -> this.rows.put(row.key(), row));
    }

    /**
     * Notes what the back end shows of a cap.
     *
     * @param kind what is limited
     * @param line the line; empty for the whole document
     * @param unit the currency code or unit of measure
     * @param total how much there is
     * @param external what others have taken; more than there is counts in full
     */
    public void observe(CapKind kind, String line, String unit, BigDecimal total, BigDecimal external) {
        observations.put(key(kind, line), new Observed(unit, total, external));
    }

    /**
     * What the library itself has taken or reserved of a cap.
     *
     * @param kind what is limited
     * @param line the line; empty for the whole document
     * @return reserved and consumed together; zero when there is no row
     */
    public BigDecimal taken(CapKind kind, String line) {
        Entitlement row = rows.get(key(kind, line));
        return row == null ? BigDecimal.ZERO : row.reserved().add(row.consumed());
    }

    /**
     * What is left of a cap that was observed.
     *
     * @param kind what is limited
     * @param line the line; empty for the whole document
     * @return the total less all that is taken, never below zero
     */
    public BigDecimal remaining(CapKind kind, String line) {
        Observed observed = observed(kind, line);
        return observed.total()
                .subtract(observed.external())
                .subtract(taken(kind, line))
                .max(BigDecimal.ZERO);
    }

    /**
     * A claim on a cap that was observed.
     *
     * @param kind what is limited
     * @param line the line; empty for the whole document
     * @param quantity how much to take; negative to give back
     * @return the claim
     */
    public CapClaim claim(CapKind kind, String line, BigDecimal quantity) {
        return claim(kind, line, quantity, null);
    }

    /**
     * A claim of a quantity that is right only while nothing more is taken than was read: a share of what remains, whose
     * rounding would otherwise leave a cent behind (REF-11).
     *
     * @param kind what is limited
     * @param line the line; empty for the whole document
     * @param quantity how much to take
     * @return the claim, which is stale as soon as anybody else takes of the cap
     */
    public CapClaim exactClaim(CapKind kind, String line, BigDecimal quantity) {
        return claim(kind, line, quantity, taken(kind, line));
    }

    private CapClaim claim(CapKind kind, String line, BigDecimal quantity, @Nullable BigDecimal taken) {
        Observed observed = observed(kind, line);
        Entitlement row = rows.get(key(kind, line));
        long gen = row == null ? 0 : row.gen();
        return new CapClaim(
                key(kind, line), observed.unit(), observed.total(), observed.external(), gen, quantity, taken);
    }

    private Observed observed(CapKind kind, String line) {
        Observed observed = observations.get(key(kind, line));
        if (observed == null) {
            throw new IllegalArgumentException("not observed: " + key(kind, line));
        }
        return observed;
    }

    private CapKey key(CapKind kind, String line) {
        return new CapKey(tenant, kind, source, line);
    }
}
