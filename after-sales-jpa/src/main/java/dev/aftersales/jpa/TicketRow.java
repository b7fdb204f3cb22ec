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
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A ticket, with the counters behind its smart buttons. */
@Entity(name = "TicketRow")
@Table(name = "as_ticket")
@IdClass(TicketRow.Key.class)
@Cacheable(false)
@Access(AccessType.FIELD)
@SuppressWarnings("NullAway.Init")
class TicketRow {

    @Id
    @Column(name = "tenant", nullable = false, updatable = false)
    public String tenant;

    @Id
    @Column(name = "ref", nullable = false, updatable = false)
    public String ref;

    @Column(name = "version", nullable = false)
    public long version;

    @Column(name = "team", nullable = false)
    public String team;

    @Column(name = "title", nullable = false)
    public String title;

    @Column(name = "customer", nullable = false)
    public String customer;

    @Column(name = "product")
    public @Nullable String product;

    @Column(name = "lot")
    public @Nullable String lot;

    @Column(name = "sale_order")
    public @Nullable String saleOrder;

    @Column(name = "followers")
    public @Nullable String followers;

    @Column(name = "closed", nullable = false)
    public boolean closed;

    @Column(name = "created_at", nullable = false, updatable = false)
    public long createdAt;

    @Column(name = "credit_notes", nullable = false)
    public int creditNotes;

    @Column(name = "draft_invoices", nullable = false)
    public int draftInvoices;

    @Column(name = "coupons", nullable = false)
    public int coupons;

    @Column(name = "returns", nullable = false)
    public int returns;

    @Column(name = "repairs", nullable = false)
    public int repairs;

    @Column(name = "tasks", nullable = false)
    public int tasks;

    @Column(name = "open_work", nullable = false)
    public int openWork;

    @Column(name = "stuck", nullable = false)
    public int stuck;

    /** Tenant and reference. */
    public static class Key implements Serializable {

        @Serial
        private static final long serialVersionUID = 1L;

        public String tenant;

        public String ref;

        /** For the persistence provider. */
        public Key() {}

        Key(String tenant, String ref) {
            this.tenant = tenant;
            this.ref = ref;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && Objects.equals(tenant, key.tenant) && Objects.equals(ref, key.ref);
        }

        @Override
        public int hashCode() {
            return Objects.hash(tenant, ref);
        }
    }
}
