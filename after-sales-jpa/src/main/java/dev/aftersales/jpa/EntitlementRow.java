/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How much of a cap is taken. */
@Entity(name = "EntitlementRow")
@Table(name = "as_entitlement")
@IdClass(EntitlementRow.Key.class)
@Cacheable(false)
@Access(AccessType.FIELD)
@SuppressWarnings("NullAway.Init")
class EntitlementRow {

    @Id
    @Column(name = "tenant", nullable = false, updatable = false)
    public String tenant;

    @Id
    @Column(name = "source", nullable = false, updatable = false)
    public String source;

    @Id
    @Column(name = "line", nullable = false, updatable = false)
    public String line;

    @Id
    @Column(name = "kind", nullable = false, updatable = false)
    public String kind;

    @Column(name = "unit", nullable = false)
    public String unit;

    @Column(name = "total", nullable = false, precision = 60, scale = 20)
    public BigDecimal total;

    @Column(name = "external", nullable = false, precision = 60, scale = 20)
    public BigDecimal external;

    @Column(name = "reserved", nullable = false, precision = 60, scale = 20)
    public BigDecimal reserved;

    @Column(name = "consumed", nullable = false, precision = 60, scale = 20)
    public BigDecimal consumed;

    @Column(name = "gen", nullable = false)
    public long gen;

    /** Tenant, source, line and kind. */
    public static class Key implements Serializable {

        @Serial
        private static final long serialVersionUID = 1L;

        public String tenant;

        public String source;

        public String line;

        public String kind;

        /** For the persistence provider. */
        public Key() {}

        Key(String tenant, String source, String line, String kind) {
            this.tenant = tenant;
            this.source = source;
            this.line = line;
            this.kind = kind;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && Objects.equals(tenant, key.tenant)
                    && Objects.equals(source, key.source)
                    && Objects.equals(line, key.line)
                    && Objects.equals(kind, key.kind);
        }

        @Override
        public int hashCode() {
            return Objects.hash(tenant, source, line, kind);
        }
    }
}
