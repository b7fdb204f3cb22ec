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

/** An action with its first step, and what it holds. */
@Entity(name = "ActionRow")
@Table(name = "as_action")
@IdClass(ActionRow.Key.class)
@Cacheable(false)
@Access(AccessType.FIELD)
@SuppressWarnings("NullAway.Init")
class ActionRow {

    @Id
    @Column(name = "tenant", nullable = false, updatable = false)
    public String tenant;

    @Id
    @Column(name = "request_key", nullable = false, updatable = false)
    public String requestKey;

    @Convert(converter = UuidAsItIs.class)
    @Column(name = "id", nullable = false, updatable = false)
    public UUID id;

    @Column(name = "content_hash", nullable = false)
    public String contentHash;

    @Column(name = "command_name", nullable = false)
    public String commandName;

    @Column(name = "command", nullable = false)
    public String command;

    @Column(name = "service")
    public @Nullable String service;

    @Column(name = "ticket")
    public @Nullable String ticket;

    @Column(name = "actor_user", nullable = false)
    public String actorUser;

    @Column(name = "actor_kind", nullable = false)
    public String actorKind;

    @Column(name = "actor_customer")
    public @Nullable String actorCustomer;

    @Column(name = "actor_locale", nullable = false)
    public String actorLocale;

    @Column(name = "company")
    public @Nullable String company;

    @Column(name = "state", nullable = false)
    public String state;

    @Column(name = "fence", nullable = false)
    public long fence;

    @Column(name = "unsure", nullable = false)
    public int unsure;

    @Column(name = "attempts", nullable = false)
    public int attempts;

    @Column(name = "lease_until")
    public @Nullable Long leaseUntil;

    @Column(name = "quiet_at")
    public @Nullable Long quietAt;

    @Column(name = "due_at")
    public @Nullable Long dueAt;

    @Column(name = "cancel_wanted", nullable = false)
    public boolean cancelWanted;

    @Column(name = "presumed", nullable = false)
    public boolean presumed;

    @Column(name = "watch_until")
    public @Nullable Long watchUntil;

    @Column(name = "step", nullable = false)
    public int step;

    @Column(name = "steps", nullable = false)
    public int steps;

    @Column(name = "effect")
    public @Nullable String effect;

    @Column(name = "port_key")
    public @Nullable String portKey;

    @Column(name = "pivot", nullable = false)
    public boolean pivot;

    @Column(name = "step_request")
    public @Nullable String stepRequest;

    @Column(name = "step_result")
    public @Nullable String stepResult;

    @Column(name = "holds")
    public @Nullable String holds;

    @Column(name = "holding", nullable = false)
    public boolean holding;

    @Column(name = "subject_kind")
    public @Nullable String subjectKind;

    @Column(name = "subject_id")
    public @Nullable String subjectId;

    @Column(name = "refusals")
    public @Nullable String refusals;

    @Column(name = "evidence")
    public @Nullable String evidence;

    @Column(name = "reference")
    public @Nullable String reference;

    @Column(name = "planned_team")
    public @Nullable String plannedTeam;

    @Column(name = "approval_expires")
    public @Nullable Long approvalExpires;

    @Column(name = "created_at", nullable = false)
    public long createdAt;

    @Column(name = "changed_at", nullable = false)
    public long changedAt;

    @Column(name = "open_ticket", insertable = false, updatable = false)
    public @Nullable String openTicket;

    @Column(name = "stuck_since", insertable = false, updatable = false)
    public @Nullable Long stuckSince;

    /** Tenant and request key: what identifies an action to a persistence provider. Not the id, which would need a converter. */
    public static class Key implements Serializable {

        @Serial
        private static final long serialVersionUID = 1L;

        public String tenant;

        public String requestKey;

        /** For the persistence provider. */
        public Key() {}

        Key(String tenant, String requestKey) {
            this.tenant = tenant;
            this.requestKey = requestKey;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && Objects.equals(tenant, key.tenant)
                    && Objects.equals(requestKey, key.requestKey);
        }

        @Override
        public int hashCode() {
            return Objects.hash(tenant, requestKey);
        }
    }
}
