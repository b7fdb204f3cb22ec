-- Copyright 2026 The After-Sales authors
-- SPDX-License-Identifier: Apache-2.0

-- The store of After-Sales on MariaDB, version 1.
-- Names carry no schema: run it in the database that shall hold the tables. MariaDB commits with every CREATE: a script that
-- was interrupted is run again from its beginning.
--
-- Conventions: the tenant leads every key. Instants are microseconds since 1970 in UTC. Text is compared byte by byte, trailing
-- spaces included. There are no foreign keys, triggers or identity columns: the library writes each row once, in a fixed order
-- of locks.

-- Which scripts were run.
CREATE TABLE IF NOT EXISTS as_schema (
    version    integer      NOT NULL PRIMARY KEY,
    applied_at timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6)
) ENGINE = InnoDB, DEFAULT CHARACTER SET = utf8mb4, COLLATE = utf8mb4_nopad_bin;

-- The host's tickets, as last put.
CREATE TABLE IF NOT EXISTS as_ticket (
    version    bigint       NOT NULL,
    closed     boolean      NOT NULL,
    tenant     varchar(128) NOT NULL,
    ref        varchar(128) NOT NULL,
    team       varchar(128) NOT NULL,
    title      varchar(500) NOT NULL,
    customer   varchar(128) NOT NULL,
    product    varchar(128),
    lot        varchar(128),
    sale_order varchar(128),
    -- JSON; null for none
    followers  longtext,
    PRIMARY KEY (tenant, ref)
) ENGINE = InnoDB, DEFAULT CHARACTER SET = utf8mb4, COLLATE = utf8mb4_nopad_bin;

-- The host's teams and their after-sales services.
CREATE TABLE IF NOT EXISTS as_team (
    version           bigint       NOT NULL,
    settings_revision bigint       NOT NULL,
    tenant            varchar(128) NOT NULL,
    id                varchar(128) NOT NULL,
    name              varchar(500) NOT NULL,
    -- names, separated by commas; empty for none
    services          varchar(500) NOT NULL,
    default_project   varchar(128),
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB, DEFAULT CHARACTER SET = utf8mb4, COLLATE = utf8mb4_nopad_bin;

-- Accepted commands, with their first step. Finished ones are met by their keys alone.
CREATE TABLE IF NOT EXISTS as_action (
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
    tenant           varchar(128) NOT NULL,
    request_key      varchar(128) NOT NULL,
    content_hash     varchar(64)  NOT NULL,
    command_name     varchar(64)  NOT NULL,
    service          varchar(32),
    ticket           varchar(128),
    actor_user       varchar(128) NOT NULL,
    actor_kind       varchar(32)  NOT NULL,
    actor_customer   varchar(128),
    actor_locale     varchar(64)  NOT NULL,
    company          varchar(128),
    state            varchar(32)  NOT NULL,
    subject_kind     varchar(32),
    subject_id       varchar(255),
    -- the first step; null for an action without steps. Further steps are in as_step.
    effect           varchar(64),
    port_key         varchar(16),
    -- JSON; null for none
    command          longtext     NOT NULL,
    step_request     longtext,
    step_result      longtext,
    holds            longtext,
    refusals         longtext,
    planned_team     longtext,
    -- plain text
    evidence         longtext,
    reference        longtext,
    -- the ticket while the action is unfinished, and the time of acceptance while an operator should know of it
    open_ticket      varchar(128) GENERATED ALWAYS AS (
                         CASE WHEN state NOT IN ('COMPLETED', 'REFUSED', 'CANCELLED') THEN ticket END) STORED,
    stuck_since      bigint GENERATED ALWAYS AS (
                         CASE WHEN state IN ('HELD', 'UNKNOWN') THEN created_at END) STORED,
    PRIMARY KEY (tenant, id),
    CONSTRAINT as_action_request_key UNIQUE (tenant, request_key),
    CONSTRAINT as_action_port_key UNIQUE (tenant, port_key)
) ENGINE = InnoDB, DEFAULT CHARACTER SET = utf8mb4, COLLATE = utf8mb4_nopad_bin;

CREATE INDEX IF NOT EXISTS as_action_due ON as_action (due_at, tenant, id);
CREATE INDEX IF NOT EXISTS as_action_open ON as_action (tenant, open_ticket, created_at, id);
CREATE INDEX IF NOT EXISTS as_action_stuck ON as_action (tenant, stuck_since, id);

-- The second step of an action and those after it.
CREATE TABLE IF NOT EXISTS as_step (
    idx          integer      NOT NULL,
    pivot        boolean      NOT NULL,
    action_id    uuid         NOT NULL,
    tenant       varchar(128) NOT NULL,
    port_key     varchar(16)  NOT NULL,
    effect       varchar(64)  NOT NULL,
    -- JSON
    step_request longtext     NOT NULL,
    step_result  longtext,
    PRIMARY KEY (tenant, port_key)
) ENGINE = InnoDB, DEFAULT CHARACTER SET = utf8mb4, COLLATE = utf8mb4_nopad_bin;

CREATE INDEX IF NOT EXISTS as_step_action ON as_step (tenant, action_id, idx);

-- Documents of the back ends, as last seen.
CREATE TABLE IF NOT EXISTS as_document (
    created_at  bigint       NOT NULL,
    checked_at  bigint       NOT NULL,
    revision    bigint       NOT NULL,
    settled     boolean      NOT NULL,
    over_cap    boolean      NOT NULL,
    action_id   uuid         NOT NULL,
    -- the unfinished action on it, as text: not every persistence provider can bind a null UUID
    open_action varchar(36),
    tenant      varchar(128) NOT NULL,
    kind        varchar(32)  NOT NULL,
    id          varchar(255) NOT NULL,
    ticket      varchar(128) NOT NULL,
    number      varchar(255),
    version     varchar(255),
    state       varchar(64)  NOT NULL,
    standing    varchar(32)  NOT NULL,
    creator     varchar(128) NOT NULL,
    link        longtext,
    -- JSON; null for none
    snapshot    longtext     NOT NULL,
    holds       longtext,
    -- when it was last checked, while it can change outside and no action is open on it
    poll_at     bigint GENERATED ALWAYS AS (
                    CASE WHEN NOT settled AND open_action IS NULL THEN checked_at END) STORED,
    PRIMARY KEY (tenant, kind, id)
) ENGINE = InnoDB, DEFAULT CHARACTER SET = utf8mb4, COLLATE = utf8mb4_nopad_bin;

CREATE INDEX IF NOT EXISTS as_document_ticket ON as_document (tenant, ticket, created_at, kind, id);
CREATE INDEX IF NOT EXISTS as_document_poll ON as_document (poll_at, tenant, kind, id);

-- Caps: how much of an invoice or delivery may be credited or returned. Each command changes its rows twice:
-- no index names a column that changes.
CREATE TABLE IF NOT EXISTS as_entitlement (
    gen      bigint         NOT NULL,
    total    decimal(60, 20) NOT NULL,
    external decimal(60, 20) NOT NULL,
    reserved decimal(60, 20) NOT NULL,
    consumed decimal(60, 20) NOT NULL,
    tenant   varchar(128)   NOT NULL,
    source   varchar(128)   NOT NULL,
    -- empty for the whole document
    line     varchar(300)   NOT NULL,
    kind     varchar(32)    NOT NULL,
    unit     varchar(64)    NOT NULL,
    PRIMARY KEY (tenant, source, line, kind),
    CONSTRAINT as_entitlement_total CHECK (total >= 0),
    CONSTRAINT as_entitlement_external CHECK (external >= 0),
    CONSTRAINT as_entitlement_reserved CHECK (reserved >= 0),
    CONSTRAINT as_entitlement_consumed CHECK (consumed >= 0)
) ENGINE = InnoDB, DEFAULT CHARACTER SET = utf8mb4, COLLATE = utf8mb4_nopad_bin;

-- What happened: chatter, audit and outbox in one. The numbers of a ticket's entries rise in the order of their commits: each
-- is drawn while the ticket's row is locked, and all sessions share the cache.
CREATE SEQUENCE IF NOT EXISTS as_entry_seq CACHE 100 ENGINE = InnoDB;

CREATE TABLE IF NOT EXISTS as_entry (
    seq           bigint       NOT NULL DEFAULT nextval(as_entry_seq),
    told_at       bigint       NOT NULL,
    fence         bigint       NOT NULL,
    -- true until every listener has taken it, null from then on
    unsent        boolean,
    action_id     uuid,
    tenant        varchar(128) NOT NULL,
    kind          varchar(32)  NOT NULL,
    ticket        varchar(128),
    service       varchar(32),
    command_name  varchar(64),
    state_before  varchar(32),
    state_after   varchar(32),
    told_by       varchar(128) NOT NULL,
    document_kind varchar(32),
    document_id   varchar(255),
    number        varchar(255),
    link          longtext,
    -- JSON; null for none
    data          longtext,
    PRIMARY KEY (tenant, seq)
) ENGINE = InnoDB, DEFAULT CHARACTER SET = utf8mb4, COLLATE = utf8mb4_nopad_bin;

CREATE INDEX IF NOT EXISTS as_entry_ticket ON as_entry (tenant, ticket, seq);
CREATE INDEX IF NOT EXISTS as_entry_unsent ON as_entry (unsent, seq, tenant);

INSERT IGNORE INTO as_schema (version) VALUES (1);
