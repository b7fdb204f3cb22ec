-- Copyright 2026 The After-Sales authors
-- SPDX-License-Identifier: Apache-2.0

-- The store of After-Sales on PostgreSQL, version 2: what a list of tickets shows stands on the ticket's row.

ALTER TABLE as_ticket
    -- when the library first got the ticket
    ADD COLUMN created_at     bigint,
    -- counted documents of each kind, open work, and actions that an operator should know of
    ADD COLUMN credit_notes   integer NOT NULL DEFAULT 0,
    ADD COLUMN draft_invoices integer NOT NULL DEFAULT 0,
    ADD COLUMN coupons        integer NOT NULL DEFAULT 0,
    ADD COLUMN returns        integer NOT NULL DEFAULT 0,
    ADD COLUMN repairs        integer NOT NULL DEFAULT 0,
    ADD COLUMN tasks          integer NOT NULL DEFAULT 0,
    ADD COLUMN open_work      integer NOT NULL DEFAULT 0,
    ADD COLUMN stuck          integer NOT NULL DEFAULT 0;

-- Nobody wrote down when a ticket came: its first action tells best, else it counts as new.
UPDATE as_ticket
SET created_at = COALESCE(action.first_at, CAST(EXTRACT(EPOCH FROM CURRENT_TIMESTAMP) * 1000000 AS bigint)),
    stuck = COALESCE(action.stuck, 0)
FROM as_ticket AS kept
LEFT JOIN (
    SELECT tenant, ticket, MIN(created_at) AS first_at, COUNT(stuck_since) AS stuck
    FROM as_action
    WHERE ticket IS NOT NULL
    GROUP BY tenant, ticket
) AS action ON action.tenant = kept.tenant AND action.ticket = kept.ref
WHERE as_ticket.tenant = kept.tenant AND as_ticket.ref = kept.ref;

UPDATE as_ticket
SET credit_notes = document.credit_notes,
    draft_invoices = document.draft_invoices,
    coupons = document.coupons,
    returns = document.returns,
    repairs = document.repairs,
    tasks = document.tasks,
    open_work = document.open_work
FROM (
    SELECT tenant,
           ticket,
           COUNT(*) FILTER (WHERE standing = 'COUNTED' AND kind = 'CREDIT_NOTE') AS credit_notes,
           COUNT(*) FILTER (WHERE standing = 'COUNTED' AND kind = 'DRAFT_INVOICE') AS draft_invoices,
           COUNT(*) FILTER (WHERE standing = 'COUNTED' AND kind = 'COUPON') AS coupons,
           COUNT(*) FILTER (WHERE standing = 'COUNTED' AND kind = 'RETURN') AS returns,
           COUNT(*) FILTER (WHERE standing = 'COUNTED' AND kind = 'REPAIR') AS repairs,
           COUNT(*) FILTER (WHERE standing = 'COUNTED' AND kind = 'TASK') AS tasks,
           COUNT(*) FILTER (WHERE standing = 'OPEN_WORK') AS open_work
    FROM as_document
    GROUP BY tenant, ticket
) AS document
WHERE document.tenant = as_ticket.tenant AND document.ticket = as_ticket.ref;

ALTER TABLE as_ticket ALTER COLUMN created_at SET NOT NULL;

-- Lists begin with the newest. The counters are in no index: settling changes them in place.
CREATE INDEX as_ticket_newest ON as_ticket (tenant, created_at, ref);
CREATE INDEX as_ticket_open ON as_ticket (tenant, created_at, ref) WHERE NOT closed;
CREATE INDEX as_ticket_team ON as_ticket (tenant, team, created_at, ref);
CREATE INDEX as_ticket_customer ON as_ticket (tenant, customer, created_at, ref);

INSERT INTO as_schema (version) VALUES (2);
