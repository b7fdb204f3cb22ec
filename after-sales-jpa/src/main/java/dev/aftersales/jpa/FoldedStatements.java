/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import java.util.function.UnaryOperator;

/**
 * A whole transaction as one statement of PostgreSQL. Its only parameter is a JSON document with the rows; where a condition is not
 * met, it divides by zero, which undoes all of it.
 */
final class FoldedStatements {

    /** The division that undoes everything has the SQLState of its own. */
    static final String MISSED = "22012";

    private static final String ACTION_COLUMNS =
            "tenant, id, request_key, content_hash, command_name, command, service,"
                    + " ticket, actor_user, actor_kind, actor_customer, actor_locale, company, state, fence, unsure, attempts,"
                    + " lease_until, quiet_at, due_at, cancel_wanted, presumed, watch_until, step, steps, effect, port_key, pivot,"
                    + " step_request, step_result, holds, holding, subject_kind, subject_id, refusals, evidence, reference,"
                    + " planned_team, approval_expires, created_at, changed_at";

    private static final String STEP_COLUMNS =
            "tenant, port_key, action_id, idx, effect, pivot, step_request, step_result";

    private static final String DOCUMENT_COLUMNS =
            "tenant, kind, id, ticket, number, version, state, standing, settled,"
                    + " link, snapshot, holds, over_cap, action_id, creator, open_action, revision, created_at, checked_at";

    private static final String ENTRY_COLUMNS = "tenant, kind, ticket, action_id, service, command_name, state_before,"
            + " state_after, fence, told_by, told_at, document_kind, document_id, number, link, data, unsent";

    private static final String SAME = "e.unit = c.unit and e.total = c.total and e.external = c.external";

    private static final String ACCEPT = """
            with x as (select cast(?1 as jsonb) as doc),
            a as (insert into {as_action} ({action})
              select {action} from x, jsonb_populate_record(cast(null as {as_action}), x.doc -> 'action')),
            s as (insert into {as_step} ({step})
              select {step} from x, jsonb_populate_recordset(cast(null as {as_step}), x.doc -> 'steps')),
            d as (update {as_document} k set open_action = r.open_action
              from x, jsonb_to_recordset(x.doc -> 'subjects')
                as r (tenant varchar, kind varchar, id varchar, open_action varchar, revision bigint)
              where k.tenant = r.tenant and k.kind = r.kind and k.id = r.id and k.open_action is null
                and (r.revision is null or k.revision = r.revision) returning 1),
            c as (select r.* from x, jsonb_to_recordset(x.doc -> 'caps') as r (tenant varchar, source varchar, line varchar,
              kind varchar, unit varchar, total numeric, external numeric, gen bigint, quantity numeric, taken numeric)),
            b as (insert into {as_entitlement} (tenant, source, line, kind, unit, total, external, reserved, consumed, gen)
              select tenant, source, line, kind, unit, total, external, quantity, 0, 1
              from c where gen = 0 and taken is null and quantity between 0 and total - external returning 1),
            u as (update {as_entitlement} e set gen = case when {same} then e.gen else e.gen + 1 end,
                unit = c.unit, total = c.total, external = c.external, reserved = e.reserved + greatest(c.quantity, 0)
              from c where c.gen > 0
                and e.tenant = c.tenant and e.source = c.source and e.line = c.line and e.kind = c.kind
                and ({same} or e.gen = c.gen and (e.unit = c.unit or e.reserved = 0 and e.consumed = 0))
                and (c.quantity <= 0 or c.external + e.reserved + e.consumed + c.quantity <= c.total)
                and (c.taken is null or e.reserved + e.consumed = c.taken) returning 1)
            select 1 / (case when (select count(*) from b) + (select count(*) from u) = jsonb_array_length(x.doc -> 'caps')
                and (select count(*) from d) = jsonb_array_length(x.doc -> 'subjects') then 1 else 0 end)
            from x""";

    private static final String MOVE = """
            with x as (select cast(?1 as jsonb) as doc),
            a as (update {as_action} k set state = r.state, fence = r.fence, unsure = r.unsure, attempts = r.attempts,
                lease_until = r.lease_until, quiet_at = r.quiet_at, due_at = r.due_at, cancel_wanted = r.cancel_wanted,
                presumed = r.presumed, watch_until = r.watch_until, step = r.step, step_result = r.step_result,
                refusals = r.refusals, evidence = r.evidence, reference = r.reference, planned_team = r.planned_team,
                approval_expires = r.approval_expires, changed_at = r.changed_at, holding = r.holding
              from x, jsonb_populate_record(cast(null as {as_action}), x.doc -> 'action') r,
                jsonb_populate_record(cast(null as {as_action}), x.doc -> 'read') f
              where k.tenant = r.tenant and k.id = r.id and k.state = f.state and k.fence = f.fence and k.step = f.step
                and k.cancel_wanted = f.cancel_wanted and k.holding = f.holding returning 1),
            s as (update {as_step} k set step_result = r.step_result
              from x, jsonb_populate_recordset(cast(null as {as_step}), x.doc -> 'steps') r
              where exists (select 1 from a) and k.tenant = r.tenant and k.port_key = r.port_key),
            d as (insert into {as_document} ({document})
              select {document} from x, jsonb_populate_recordset(cast(null as {as_document}), x.doc -> 'documents')
              where exists (select 1 from a)),
            t as (update {as_ticket} k set credit_notes = k.credit_notes + r.credit_notes,
                draft_invoices = k.draft_invoices + r.draft_invoices, coupons = k.coupons + r.coupons,
                returns = k.returns + r.returns, repairs = k.repairs + r.repairs, tasks = k.tasks + r.tasks,
                open_work = k.open_work + r.open_work, stuck = k.stuck + r.stuck
              from x, jsonb_populate_record(cast(null as {as_ticket}), x.doc -> 'ticket') r
              where exists (select 1 from a) and k.tenant = r.tenant and k.ref = r.ref returning 1),
            n as (insert into {as_entry} (seq, {entry})
              select nextval('{as_entry_seq}'), {entry}
              from (select count(*) from t) held, x, jsonb_populate_record(cast(null as {as_entry}), x.doc -> 'entry')
              where exists (select 1 from a)),
            c as (select r.* from x, jsonb_to_recordset(x.doc -> 'caps') as r (tenant varchar, source varchar, line varchar,
              kind varchar, reserved numeric, consumed numeric)),
            u as (update {as_entitlement} e set reserved = e.reserved + c.reserved, consumed = e.consumed + c.consumed
              from (select count(*) from t) held, c
              where exists (select 1 from a)
                and e.tenant = c.tenant and e.source = c.source and e.line = c.line and e.kind = c.kind
                and e.reserved + c.reserved >= 0 and e.consumed + c.consumed >= 0 returning 1)
            select 1 / (case when (select count(*) from a) = 1
                and (select count(*) from u) = jsonb_array_length(x.doc -> 'caps') then 1 else 0 end)
            from x""";

    private final String accept;
    private final String move;

    /**
     * Statements on the tables of a schema.
     *
     * @param qualified the name of a table or sequence, with the schema where there is one
     */
    FoldedStatements(UnaryOperator<String> qualified) {
        this.accept = complete(ACCEPT, qualified);
        this.move = complete(MOVE, qualified);
    }

    String accept() {
        return accept;
    }

    String move() {
        return move;
    }

    private static String complete(String statement, UnaryOperator<String> qualified) {
        String complete = statement
                .replace("{action}", ACTION_COLUMNS)
                .replace("{step}", STEP_COLUMNS)
                .replace("{document}", DOCUMENT_COLUMNS)
                .replace("{entry}", ENTRY_COLUMNS)
                .replace("{same}", SAME);
        for (String name : new String[] {
            "as_action", "as_step", "as_document", "as_entitlement", "as_ticket", "as_entry_seq", "as_entry"
        }) {
            complete = complete.replace("{" + name + "}", qualified.apply(name));
        }
        return complete;
    }
}
