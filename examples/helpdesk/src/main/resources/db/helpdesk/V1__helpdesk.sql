-- What the helpdesk keeps for itself. H2 and PostgreSQL take it alike.
create table hd_user (
  name varchar(64) primary key,
  full_name varchar(120) not null,
  password varchar(100) not null,
  role varchar(32) not null,
  customer varchar(120)
);

create table hd_team (
  id varchar(64) primary key,
  version bigint not null,
  name varchar(250) not null
);

create table hd_number (
  name varchar(32) primary key,
  latest bigint not null
);
insert into hd_number (name, latest) values ('ticket', 1000);

create table hd_ticket (
  ref varchar(32) primary key,
  version bigint not null,
  told_version bigint not null,
  request_key varchar(64) not null unique,
  team varchar(64) not null references hd_team (id),
  title varchar(500) not null,
  description varchar(10000) not null,
  customer varchar(120) not null,
  product varchar(120),
  lot varchar(120),
  sale_order varchar(120),
  stage varchar(32) not null,
  created_at timestamp with time zone not null
);
-- A customer's own tickets, newest first; the agents' list is the library's.
create index hd_ticket_customer on hd_ticket (customer, created_at, ref);

create table hd_follower (
  ticket varchar(32) not null references hd_ticket (ref),
  id varchar(64) not null,
  name varchar(120) not null,
  email varchar(320) not null,
  primary key (ticket, id)
);
