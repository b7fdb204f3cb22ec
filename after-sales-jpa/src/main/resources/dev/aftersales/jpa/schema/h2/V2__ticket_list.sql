-- Copyright 2026 The After-Sales authors
-- SPDX-License-Identifier: Apache-2.0

-- The store of After-Sales on H2, version 2: what a list of tickets shows stands on the ticket's row.

-- When the library first got the ticket.
ALTER TABLE as_ticket ADD COLUMN IF NOT EXISTS created_at bigint;
-- Counted documents of each kind, open work, and actions that an operator should know of.
ALTER TABLE as_ticket ADD COLUMN IF NOT EXISTS credit_notes integer DEFAULT 0 NOT NULL;
ALTER TABLE as_ticket ADD COLUMN IF NOT EXISTS draft_invoices integer DEFAULT 0 NOT NULL;
ALTER TABLE as_ticket ADD COLUMN IF NOT EXISTS coupons integer DEFAULT 0 NOT NULL;
ALTER TABLE as_ticket ADD COLUMN IF NOT EXISTS returns integer DEFAULT 0 NOT NULL;
ALTER TABLE as_ticket ADD COLUMN IF NOT EXISTS repairs integer DEFAULT 0 NOT NULL;
ALTER TABLE as_ticket ADD COLUMN IF NOT EXISTS tasks integer DEFAULT 0 NOT NULL;
ALTER TABLE as_ticket ADD COLUMN IF NOT EXISTS open_work integer DEFAULT 0 NOT NULL;
ALTER TABLE as_ticket ADD COLUMN IF NOT EXISTS stuck integer DEFAULT 0 NOT NULL;

-- Nobody wrote down when a ticket came: its first action tells best, else it counts as new.
MERGE INTO as_ticket AS kept
USING (
    SELECT tenant, ticket, MIN(created_at) AS first_at, COUNT(stuck_since) AS stuck
    FROM as_action
    WHERE ticket IS NOT NULL
    GROUP BY tenant, ticket
) AS action
ON action.tenant = kept.tenant AND action.ticket = kept.ref
WHEN MATCHED THEN UPDATE SET created_at = action.first_at, stuck = action.stuck;

UPDATE as_ticket SET created_at = EXTRACT(EPOCH FROM CURRENT_TIMESTAMP) * 1000000 WHERE created_at IS NULL;

MERGE INTO as_ticket AS kept
USING (
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
ON document.tenant = kept.tenant AND document.ticket = kept.ref
WHEN MATCHED THEN UPDATE SET
    credit_notes = document.credit_notes,
    draft_invoices = document.draft_invoices,
    coupons = document.coupons,
    returns = document.returns,
    repairs = document.repairs,
    tasks = document.tasks,
    open_work = document.open_work;

ALTER TABLE as_ticket ALTER COLUMN created_at SET NOT NULL;

-- Lists begin with the newest. The counters are in no index.
CREATE INDEX IF NOT EXISTS as_ticket_newest ON as_ticket (tenant, created_at, ref);
CREATE INDEX IF NOT EXISTS as_ticket_open ON as_ticket (tenant, closed, created_at, ref);
CREATE INDEX IF NOT EXISTS as_ticket_team ON as_ticket (tenant, team, created_at, ref);
CREATE INDEX IF NOT EXISTS as_ticket_customer ON as_ticket (tenant, customer, created_at, ref);

MERGE INTO as_schema (version) KEY (version) VALUES (2);
