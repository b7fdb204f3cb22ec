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

/** A step of an action after its first one. */
@Entity(name = "StepRow")
@Table(name = "as_step")
@IdClass(StepRow.Key.class)
@Cacheable(false)
@Access(AccessType.FIELD)
@SuppressWarnings("NullAway.Init")
class StepRow {

    @Id
    @Column(name = "tenant", nullable = false, updatable = false)
    public String tenant;

    @Id
    @Column(name = "port_key", nullable = false, updatable = false)
    public String portKey;

    @Convert(converter = UuidAsItIs.class)
    @Column(name = "action_id", nullable = false, updatable = false)
    public UUID actionId;

    @Column(name = "idx", nullable = false, updatable = false)
    public int idx;

    @Column(name = "effect", nullable = false)
    public String effect;

    @Column(name = "pivot", nullable = false)
    public boolean pivot;

    @Column(name = "step_request", nullable = false)
    public String stepRequest;

    @Column(name = "step_result")
    public @Nullable String stepResult;

    /** Tenant and port key. */
    public static class Key implements Serializable {

        @Serial
        private static final long serialVersionUID = 1L;

        public String tenant;

        public String portKey;

        /** For the persistence provider. */
        public Key() {}

        Key(String tenant, String portKey) {
            this.tenant = tenant;
            this.portKey = portKey;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && Objects.equals(tenant, key.tenant)
                    && Objects.equals(portKey, key.portKey);
        }

        @Override
        public int hashCode() {
            return Objects.hash(tenant, portKey);
        }
    }
}
