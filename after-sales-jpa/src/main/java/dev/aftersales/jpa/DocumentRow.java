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

/** A document of the back end. */
@Entity(name = "DocumentRow")
@Table(name = "as_document")
@IdClass(DocumentRow.Key.class)
@Cacheable(false)
@Access(AccessType.FIELD)
@SuppressWarnings("NullAway.Init")
class DocumentRow {

    @Id
    @Column(name = "tenant", nullable = false, updatable = false)
    public String tenant;

    @Id
    @Column(name = "kind", nullable = false, updatable = false)
    public String kind;

    @Id
    @Column(name = "id", nullable = false, updatable = false)
    public String id;

    @Column(name = "ticket", nullable = false, updatable = false)
    public String ticket;

    @Column(name = "number")
    public @Nullable String number;

    @Column(name = "version")
    public @Nullable String version;

    @Column(name = "state", nullable = false)
    public String state;

    @Column(name = "standing", nullable = false)
    public String standing;

    @Column(name = "settled", nullable = false)
    public boolean settled;

    @Column(name = "link")
    public @Nullable String link;

    @Column(name = "snapshot", nullable = false)
    public String snapshot;

    @Column(name = "holds")
    public @Nullable String holds;

    @Column(name = "over_cap", nullable = false)
    public boolean overCap;

    @Convert(converter = UuidAsItIs.class)
    @Column(name = "action_id", nullable = false, updatable = false)
    public UUID actionId;

    @Column(name = "creator", nullable = false, updatable = false)
    public String creator;

    @Column(name = "open_action")
    public @Nullable String openAction;

    @Column(name = "revision", nullable = false)
    public long revision;

    @Column(name = "created_at", nullable = false, updatable = false)
    public long createdAt;

    @Column(name = "checked_at", nullable = false)
    public long checkedAt;

    @Column(name = "poll_at", insertable = false, updatable = false)
    public @Nullable Long pollAt;

    /** Tenant, kind and id. */
    public static class Key implements Serializable {

        @Serial
        private static final long serialVersionUID = 1L;

        public String tenant;

        public String kind;

        public String id;

        /** For the persistence provider. */
        public Key() {}

        Key(String tenant, String kind, String id) {
            this.tenant = tenant;
            this.kind = kind;
            this.id = id;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && Objects.equals(tenant, key.tenant)
                    && Objects.equals(kind, key.kind)
                    && Objects.equals(id, key.id);
        }

        @Override
        public int hashCode() {
            return Objects.hash(tenant, kind, id);
        }
    }
}
