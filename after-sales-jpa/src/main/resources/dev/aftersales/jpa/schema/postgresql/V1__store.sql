-- Copyright 2026 The After-Sales authors
-- SPDX-License-Identifier: Apache-2.0

-- The store of After-Sales on PostgreSQL, version 1.
-- Names carry no schema: run it with the schema that shall hold the tables first in the search path.
--
-- Conventions: the tenant leads every key. Instants are microseconds since 1970 in UTC. Names and states are compared byte by
-- byte (COLLATE "C"), whatever the collation of the database. Columns of fixed width come first, so that rows have no gaps.
-- There are no foreign keys, triggers or identity columns: the library writes each row once, in a fixed order of locks.

-- Which scripts were run.
CREATE TABLE as_schema (
    version    integer     NOT NULL PRIMARY KEY,
    applied_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- The host's tickets, as last put. Settling an action changes a row in place: room is left for that.
CREATE TABLE as_ticket (
    version    bigint       NOT NULL,
    closed     boolean      NOT NULL,
    tenant     varchar(128) COLLATE "C" NOT NULL,
    ref        varchar(128) COLLATE "C" NOT NULL,
    team       varchar(128) COLLATE "C" NOT NULL,
    title      varchar(500) NOT NULL,
    customer   varchar(128) COLLATE "C" NOT NULL,
    product    varchar(128) COLLATE "C",
    lot        varchar(128) COLLATE "C",
    sale_order varchar(128) COLLATE "C",
    -- JSON; null for none
    followers  text,
    PRIMARY KEY (tenant, ref)
) WITH (fillfactor = 80);

-- The host's teams and their after-sales services.
CREATE TABLE as_team (
    version           bigint       NOT NULL,
    settings_revision bigint       NOT NULL,
    tenant            varchar(128) COLLATE "C" NOT NULL,
    id                varchar(128) COLLATE "C" NOT NULL,
    name              varchar(500) NOT NULL,
    -- names, separated by commas; empty for none
    services          varchar(500) NOT NULL,
    default_project   varchar(128) COLLATE "C",
    PRIMARY KEY (tenant, id)
);

-- Accepted commands, with their first step. Finished ones are met by their keys alone.
CREATE TABLE as_action (
    created_at       bigint       NOT NULL,
    changed_at       bigint       NOT NULL,
    fence            bigint       NOT NULL,
    lease_until      bigint,
    quiet_at         bigint,
    -- when recovery looks at it; null when it need not
    due_at           bigint,
    watch_until      bigint,
    approval_expires bigint,
    unsure           integer      NOT NULL,
    attempts         integer      NOT NULL,
    -- the index of the current step, and how many there are
    step             integer      NOT NULL,
    steps            integer      NOT NULL,
    cancel_wanted    boolean      NOT NULL,
    presumed         boolean      NOT NULL,
    holding          boolean      NOT NULL,
    pivot            boolean      NOT NULL,
    id               uuid         NOT NULL,
    tenant           varchar(128) COLLATE "C" NOT NULL,
    request_key      varchar(128) COLLATE "C" NOT NULL,
    content_hash     varchar(64)  COLLATE "C" NOT NULL,
    command_name     varchar(64)  COLLATE "C" NOT NULL,
    service          varchar(32)  COLLATE "C",
    ticket           varchar(128) COLLATE "C",
    actor_user       varchar(128) COLLATE "C" NOT NULL,
    actor_kind       varchar(32)  COLLATE "C" NOT NULL,
    actor_customer   varchar(128) COLLATE "C",
    actor_locale     varchar(64)  COLLATE "C" NOT NULL,
    company          varchar(128) COLLATE "C",
    state            varchar(32)  COLLATE "C" NOT NULL,
    subject_kind     varchar(32)  COLLATE "C",
    subject_id       varchar(255) COLLATE "C",
    -- the first step; null for an action without steps. Further steps are in as_step.
    effect           varchar(64)  COLLATE "C",
    port_key         varchar(16)  COLLATE "C",
    -- JSON; null for none
    command          text         NOT NULL,
    step_request     text,
    step_result      text,
    holds            text,
    refusals         text,
    planned_team     text,
    -- plain text
    evidence         text,
    reference        text,
    -- the ticket while the action is unfinished, and the time of acceptance while an operator should know of it
    open_ticket      varchar(128) COLLATE "C" GENERATED ALWAYS AS (
                         CASE WHEN state NOT IN ('COMPLETED', 'REFUSED', 'CANCELLED') THEN ticket END) STORED,
    stuck_since      bigint GENERATED ALWAYS AS (
                         CASE WHEN state IN ('HELD', 'UNKNOWN') THEN created_at END) STORED,
    PRIMARY KEY (tenant, id),
    CONSTRAINT as_action_request_key UNIQUE (tenant, request_key),
    CONSTRAINT as_action_port_key UNIQUE (tenant, port_key)
);

CREATE INDEX as_action_due ON as_action (due_at, tenant, id) WHERE due_at IS NOT NULL;
CREATE INDEX as_action_open ON as_action (tenant, open_ticket, created_at, id) WHERE open_ticket IS NOT NULL;
CREATE INDEX as_action_stuck ON as_action (tenant, stuck_since, id) WHERE stuck_since IS NOT NULL;

-- The second step of an action and those after it.
CREATE TABLE as_step (
    idx          integer      NOT NULL,
    pivot        boolean      NOT NULL,
    action_id    uuid         NOT NULL,
    tenant       varchar(128) COLLATE "C" NOT NULL,
    port_key     varchar(16)  COLLATE "C" NOT NULL,
    effect       varchar(64)  COLLATE "C" NOT NULL,
    -- JSON
    step_request text         NOT NULL,
    step_result  text,
    PRIMARY KEY (tenant, port_key)
);

CREATE INDEX as_step_action ON as_step (tenant, action_id, idx);

-- Documents of the back ends, as last seen.
CREATE TABLE as_document (
    created_at  bigint       NOT NULL,
    checked_at  bigint       NOT NULL,
    revision    bigint       NOT NULL,
    settled     boolean      NOT NULL,
    over_cap    boolean      NOT NULL,
    action_id   uuid         NOT NULL,
    -- the unfinished action on it, as text: not every persistence provider can bind a null UUID
    open_action varchar(36) COLLATE "C",
    tenant      varchar(128) COLLATE "C" NOT NULL,
    kind        varchar(32)  COLLATE "C" NOT NULL,
    id          varchar(255) COLLATE "C" NOT NULL,
    ticket      varchar(128) COLLATE "C" NOT NULL,
    number      varchar(255),
    version     varchar(255) COLLATE "C",
    state       varchar(64)  COLLATE "C" NOT NULL,
    standing    varchar(32)  COLLATE "C" NOT NULL,
    creator     varchar(128) COLLATE "C" NOT NULL,
    link        text,
    -- JSON; null for none
    snapshot    text         NOT NULL,
    holds       text,
    -- when it was last checked, while it can change outside and no action is open on it
    poll_at     bigint GENERATED ALWAYS AS (
                    CASE WHEN NOT settled AND open_action IS NULL THEN checked_at END) STORED,
    PRIMARY KEY (tenant, kind, id)
) WITH (fillfactor = 85);

CREATE INDEX as_document_ticket ON as_document (tenant, ticket, created_at, kind, id);
CREATE INDEX as_document_poll ON as_document (poll_at, tenant, kind, id) WHERE poll_at IS NOT NULL;

-- Caps: how much of an invoice or delivery may be credited or returned. Each command changes its rows twice, in place: much
-- room is left for that. No index may name a column that changes. Numbers have the digits they come with: the library sees to it
-- that there are not too many, and zeros behind the point would only have to be taken away again.
CREATE TABLE as_entitlement (
    gen      bigint       NOT NULL,
    total    numeric      NOT NULL,
    external numeric      NOT NULL,
    reserved numeric      NOT NULL,
    consumed numeric      NOT NULL,
    tenant   varchar(128) COLLATE "C" NOT NULL,
    source   varchar(128) COLLATE "C" NOT NULL,
    -- empty for the whole document
    line     varchar(300) COLLATE "C" NOT NULL,
    kind     varchar(32)  COLLATE "C" NOT NULL,
    unit     varchar(64)  COLLATE "C" NOT NULL,
    PRIMARY KEY (tenant, source, line, kind),
    CONSTRAINT as_entitlement_total CHECK (total >= 0),
    CONSTRAINT as_entitlement_external CHECK (external >= 0),
    CONSTRAINT as_entitlement_reserved CHECK (reserved >= 0),
    CONSTRAINT as_entitlement_consumed CHECK (consumed >= 0)
) WITH (fillfactor = 60);

-- What happened: chatter, audit and outbox in one. The numbers of a ticket's entries rise in the order of their commits: each
-- is drawn while the ticket's row is locked, and none are handed out ahead.
CREATE SEQUENCE as_entry_seq AS bigint CACHE 1;

CREATE TABLE as_entry (
    seq           bigint       NOT NULL DEFAULT nextval('as_entry_seq'),
    told_at       bigint       NOT NULL,
    fence         bigint       NOT NULL,
    -- true until every listener has taken it, null from then on
    unsent        boolean,
    action_id     uuid,
    tenant        varchar(128) COLLATE "C" NOT NULL,
    kind          varchar(32)  COLLATE "C" NOT NULL,
    ticket        varchar(128) COLLATE "C",
    service       varchar(32)  COLLATE "C",
    command_name  varchar(64)  COLLATE "C",
    state_before  varchar(32)  COLLATE "C",
    state_after   varchar(32)  COLLATE "C",
    told_by       varchar(128) COLLATE "C" NOT NULL,
    document_kind varchar(32)  COLLATE "C",
    document_id   varchar(255) COLLATE "C",
    number        varchar(255),
    link          text,
    -- JSON; null for none
    data          text,
    PRIMARY KEY (tenant, seq)
) WITH (fillfactor = 90);

CREATE INDEX as_entry_ticket ON as_entry (tenant, ticket, seq) WHERE ticket IS NOT NULL;
CREATE INDEX as_entry_unsent ON as_entry (seq, tenant) WHERE unsent IS NOT NULL;

INSERT INTO as_schema (version) VALUES (1);
