-- Copyright 2026 The After-Sales authors
-- SPDX-License-Identifier: Apache-2.0

-- The store of After-Sales on MariaDB, version 2: what a list of tickets shows stands on the ticket's row.

ALTER TABLE as_ticket
    -- when the library first got the ticket
    ADD COLUMN IF NOT EXISTS created_at     bigint,
    -- counted documents of each kind, open work, and actions that an operator should know of
    ADD COLUMN IF NOT EXISTS credit_notes   integer NOT NULL DEFAULT 0,
    ADD COLUMN IF NOT EXISTS draft_invoices integer NOT NULL DEFAULT 0,
    ADD COLUMN IF NOT EXISTS coupons        integer NOT NULL DEFAULT 0,
    ADD COLUMN IF NOT EXISTS returns        integer NOT NULL DEFAULT 0,
    ADD COLUMN IF NOT EXISTS repairs        integer NOT NULL DEFAULT 0,
    ADD COLUMN IF NOT EXISTS tasks          integer NOT NULL DEFAULT 0,
    ADD COLUMN IF NOT EXISTS open_work      integer NOT NULL DEFAULT 0,
    ADD COLUMN IF NOT EXISTS stuck          integer NOT NULL DEFAULT 0;

-- Nobody wrote down when a ticket came: its first action tells best, else it counts as new.
UPDATE as_ticket AS kept
LEFT JOIN (
    SELECT tenant, ticket, MIN(created_at) AS first_at, COUNT(stuck_since) AS stuck
    FROM as_action
    WHERE ticket IS NOT NULL
    GROUP BY tenant, ticket
) AS action ON action.tenant = kept.tenant AND action.ticket = kept.ref
SET kept.created_at = COALESCE(action.first_at, CAST(UNIX_TIMESTAMP(CURRENT_TIMESTAMP(6)) * 1000000 AS SIGNED)),
    kept.stuck = COALESCE(action.stuck, 0);

UPDATE as_ticket AS kept
JOIN (
    SELECT tenant,
           ticket,
           SUM(standing = 'COUNTED' AND kind = 'CREDIT_NOTE') AS credit_notes,
           SUM(standing = 'COUNTED' AND kind = 'DRAFT_INVOICE') AS draft_invoices,
           SUM(standing = 'COUNTED' AND kind = 'COUPON') AS coupons,
           SUM(standing = 'COUNTED' AND kind = 'RETURN') AS returns,
           SUM(standing = 'COUNTED' AND kind = 'REPAIR') AS repairs,
           SUM(standing = 'COUNTED' AND kind = 'TASK') AS tasks,
           SUM(standing = 'OPEN_WORK') AS open_work
    FROM as_document
    GROUP BY tenant, ticket
) AS document ON document.tenant = kept.tenant AND document.ticket = kept.ref
SET kept.credit_notes = document.credit_notes,
    kept.draft_invoices = document.draft_invoices,
    kept.coupons = document.coupons,
    kept.returns = document.returns,
    kept.repairs = document.repairs,
    kept.tasks = document.tasks,
    kept.open_work = document.open_work;

ALTER TABLE as_ticket MODIFY COLUMN created_at bigint NOT NULL;

-- Lists begin with the newest. The counters are in no index.
CREATE INDEX IF NOT EXISTS as_ticket_newest ON as_ticket (tenant, created_at, ref);
CREATE INDEX IF NOT EXISTS as_ticket_open ON as_ticket (tenant, closed, created_at, ref);
CREATE INDEX IF NOT EXISTS as_ticket_team ON as_ticket (tenant, team, created_at, ref);
CREATE INDEX IF NOT EXISTS as_ticket_customer ON as_ticket (tenant, customer, created_at, ref);

INSERT IGNORE INTO as_schema (version) VALUES (2);
