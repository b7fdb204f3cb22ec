/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing that happened. */
@Entity(name = "EntryRow")
@Table(name = "as_entry")
@IdClass(EntryRow.Key.class)
@Cacheable(false)
@Access(AccessType.FIELD)
@SuppressWarnings("NullAway.Init")
class EntryRow {

    @Id
    @Column(name = "tenant", nullable = false, updatable = false)
    public String tenant;

    @Id
    @Column(name = "seq", nullable = false, updatable = false)
    public long sequence;

    @Column(name = "kind", nullable = false)
    public String kind;

    @Column(name = "ticket")
    public @Nullable String ticket;

    @Convert(converter = UuidAsItIs.class)
    @Column(name = "action_id")
    public @Nullable UUID actionId;

    @Column(name = "service")
    public @Nullable String service;

    @Column(name = "command_name")
    public @Nullable String commandName;

    @Column(name = "state_before")
    public @Nullable String stateBefore;

    @Column(name = "state_after")
    public @Nullable String stateAfter;

    @Column(name = "fence", nullable = false)
    public long fence;

    @Column(name = "told_by", nullable = false)
    public String toldBy;

    @Column(name = "told_at", nullable = false)
    public long toldAt;

    @Column(name = "document_kind")
    public @Nullable String documentKind;

    @Column(name = "document_id")
    public @Nullable String documentId;

    @Column(name = "number")
    public @Nullable String number;

    @Column(name = "link")
    public @Nullable String link;

    @Column(name = "data")
    public @Nullable String data;

    @Column(name = "unsent")
    public @Nullable Boolean unsent;

    /** Tenant and sequence. */
    public static class Key implements Serializable {

        @Serial
        private static final long serialVersionUID = 1L;

        public String tenant;

        public long sequence;

        /** For the persistence provider. */
        public Key() {}

        Key(String tenant, long sequence) {
            this.tenant = tenant;
            this.sequence = sequence;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && Objects.equals(tenant, key.tenant) && sequence == key.sequence;
        }

        @Override
        public int hashCode() {
            return Objects.hash(tenant, sequence);
        }
    }
}
