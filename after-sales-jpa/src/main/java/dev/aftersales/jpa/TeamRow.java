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

/** A team and its after-sales services. */
@Entity(name = "TeamRow")
@Table(name = "as_team")
@IdClass(TeamRow.Key.class)
@Cacheable(false)
@Access(AccessType.FIELD)
@SuppressWarnings("NullAway.Init")
class TeamRow {

    @Id
    @Column(name = "tenant", nullable = false, updatable = false)
    public String tenant;

    @Id
    @Column(name = "id", nullable = false, updatable = false)
    public String id;

    @Column(name = "version", nullable = false)
    public long version;

    @Column(name = "name", nullable = false)
    public String name;

    @Column(name = "services", nullable = false)
    public String services;

    @Column(name = "default_project")
    public @Nullable String defaultProject;

    @Column(name = "settings_revision", nullable = false)
    public long settingsRevision;

    /** Tenant and id. */
    public static class Key implements Serializable {

        @Serial
        private static final long serialVersionUID = 1L;

        public String tenant;

        public String id;

        /** For the persistence provider. */
        public Key() {}

        Key(String tenant, String id) {
            this.tenant = tenant;
            this.id = id;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && Objects.equals(tenant, key.tenant) && Objects.equals(id, key.id);
        }

        @Override
        public int hashCode() {
            return Objects.hash(tenant, id);
        }
    }
}
