/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.store;

/** What an entry of the chatter tells. */
public enum EntryKind {
    /** An action waits for approval. */
    APPROVAL_REQUESTED,
    /** An action was stored, to be done by recovery. */
    ENQUEUED,
    /** Somebody approved. */
    APPROVED,
    /** Somebody rejected. */
    REJECTED,
    /** Nobody approved in time. */
    APPROVAL_EXPIRED,
    /** The requester withdrew it. */
    WITHDRAWN,
    /** An attempt begins. */
    CALLED,
    /** A step is done, more follow. */
    STEP_DONE,
    /** The action is done. */
    COMPLETED,
    /** The back end will finish it. */
    PENDING,
    /** The back end said no. */
    REFUSED,
    /** The back end could not be reached; it will be tried again. */
    UNAVAILABLE,
    /** It is not known whether the back end acted. */
    UNKNOWN,
    /** The action needs an operator. */
    HELD,
    /** Somebody asked to cancel. */
    CANCEL_WANTED,
    /** The action was cancelled before it acted. */
    CANCELLED,
    /** An operator retried. */
    RETRIED,
    /** An operator settled it as done. */
    RESOLVED_DONE,
    /** An operator settled it as not done. */
    RESOLVED_NOT_DONE,
    /** A document appeared for an action presumed not done. */
    LATE_DOCUMENT,
    /** A document was changed outside. */
    DOCUMENT_CHANGED,
    /** More was taken outside than there is. */
    OVER_CAP
}
