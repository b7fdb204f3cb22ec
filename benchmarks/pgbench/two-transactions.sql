-- A one-line return as after-sales commands are executed: one read, accept and commit, (the back end works,) settle and commit.
-- Variables: tickets, series (tells runs apart), number (0).
\set number :number + 1
\set ticket random(1, :tickets)

SELECT t.version, t.team, t.title, t.customer, t.product, t.lot, t.sale_order, t.followers, t.closed,
       m.version, m.name, m.services, m.default_project, m.settings_revision,
       a.id, a.content_hash, a.state,
       e.kind, e.line, e.unit, e.total, e.external, e.reserved, e.consumed, e.gen
FROM as_ticket t
JOIN as_team m ON m.tenant = t.tenant AND m.id = t.team
LEFT JOIN as_action a ON a.tenant = t.tenant AND a.request_key = 'key-' || :series || '-' || :client_id || '-' || :number
LEFT JOIN as_entitlement e ON e.tenant = t.tenant AND e.source = 'SRC-' || :ticket AND e.kind = 'RETURN_QUANTITY'
WHERE t.tenant = 'default' AND t.ref = 'HD-' || :ticket;

BEGIN;
INSERT INTO as_action (
    tenant, id, request_key, content_hash, command_name, command, service, ticket,
    actor_user, actor_kind, actor_locale, state, fence, unsure, attempts, lease_until, quiet_at, due_at,
    cancel_wanted, presumed, step, steps, effect, port_key, pivot, step_request, holds, holding, created_at, changed_at)
VALUES (
    'default', uuidv7(), 'key-' || :series || '-' || :client_id || '-' || :number,
    'eaa334a71672ad75c679d248cb6a24f149372aa0b8e686497081b03e3d9d6852', 'return.create',
    '{"ticket":{"value":"HD-1"},"delivery":{"value":"OUT-1"},"lines":[{"move":{"value":"1"},"quantity":{"amount": 1,"unit":{"value":"pcs"}},"lots":[]}]}',
    'RETURN', 'HD-' || :ticket, 'marta', 'AGENT', 'en', 'CALLING', 1, 1, 1, 4102444800000000, 4102444800000000, 4102444800000000,
    false, false, 0, 1, 'inventory.createReturn', :series || '-' || :client_id || '-' || :number, true,
    '{"delivery":{"value":"OUT-1"},"customer":{"value":"customer-1"},"lines":[{"move":{"value":"1"},"quantity":{"amount": 1,"unit":{"value":"pcs"}},"lots":[]}],"inert": false}',
    '[["RETURN_QUANTITY","SRC-1","1",1]]', true, 1795290445158308, 1795290445158308)
RETURNING id AS action \gset
UPDATE as_entitlement SET reserved = reserved + 1
WHERE tenant = 'default' AND source = 'SRC-' || :ticket AND line = '1' AND kind = 'RETURN_QUANTITY'
  AND gen = 1 AND unit = 'pcs' AND total = 1000000000 AND external = 0
  AND external + reserved + consumed + 1 <= total;
COMMIT;

BEGIN;
UPDATE as_action
SET state = 'COMPLETED', fence = 1, unsure = 1, attempts = 1, lease_until = NULL, quiet_at = NULL, due_at = NULL,
    cancel_wanted = false, presumed = false, step = 0, holding = false, changed_at = 1795290445224042,
    step_result = '{"id":{"value":"RET-00001"},"number":"RET-00001","state":"EXPECTED","delivery":{"value":"OUT-1"},"customer":{"value":"customer-1"},"lines":[{"move":{"value":"1"},"planned":{"amount": 1,"unit":{"value":"pcs"}},"received": 0,"lots":[]}],"link":"https://erp.example/default/returns/RET-00001","key":{"value":"4C5LWK10K6E6YTT2"}}'
WHERE tenant = 'default' AND id = :action AND state = 'CALLING' AND fence = 1 AND step = 0 AND NOT cancel_wanted;
INSERT INTO as_document (
    tenant, kind, id, ticket, number, state, standing, settled, link, snapshot, holds, over_cap,
    action_id, creator, revision, created_at, checked_at)
VALUES (
    'default', 'RETURN', 'DOC-' || :series || '-' || :client_id || '-' || :number, 'HD-' || :ticket, 'RET-00001', 'EXPECTED',
    'COUNTED', false, 'https://erp.example/default/returns/RET-00001',
    '{"id":{"value":"RET-00001"},"number":"RET-00001","state":"EXPECTED","delivery":{"value":"OUT-1"},"customer":{"value":"customer-1"},"lines":[{"move":{"value":"1"},"planned":{"amount": 1,"unit":{"value":"pcs"}},"received": 0,"lots":[]}],"link":"https://erp.example/default/returns/RET-00001","key":{"value":"4C5LWK10K6E6YTT2"}}',
    '[["RETURN_QUANTITY","SRC-1","1",1]]', false, :action, 'marta', 0, 1795290445224042, 1795290445224042);
UPDATE as_ticket SET returns = returns + 1 WHERE tenant = 'default' AND ref = 'HD-' || :ticket;
INSERT INTO as_entry (
    tenant, seq, kind, ticket, action_id, service, command_name, state_before, state_after, fence,
    told_by, told_at, document_kind, document_id, number, link, unsent)
VALUES (
    'default', nextval('as_entry_seq'), 'COMPLETED', 'HD-' || :ticket, :action, 'RETURN', 'return.create', 'CALLING', 'COMPLETED',
    1, 'marta', 1795290445224042, 'RETURN', 'RET-00001', 'RET-00001', 'https://erp.example/default/returns/RET-00001', true);
UPDATE as_entitlement SET reserved = reserved - 1, consumed = consumed + 1
WHERE tenant = 'default' AND source = 'SRC-' || :ticket AND line = '1' AND kind = 'RETURN_QUANTITY' AND reserved >= 1;
COMMIT;
