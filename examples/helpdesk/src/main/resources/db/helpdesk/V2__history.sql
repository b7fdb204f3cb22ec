-- What the helpdesk remembers of after-sales actions, for lists and charts. Days are the company's.
create table hd_action (
  id varchar(36) primary key,
  team varchar(250) not null,
  service varchar(32) not null,
  state varchar(32) not null,
  accepted_on date not null,
  changed_at timestamp with time zone not null
);
create index hd_action_accepted_on on hd_action (accepted_on);
create index hd_action_state on hd_action (state, id);

-- A credit note, from the day it was posted on.
create table hd_refund (
  document varchar(250) primary key,
  team varchar(250) not null,
  currency varchar(3) not null,
  amount numeric(24, 6) not null,
  posted_on date not null
);
create index hd_refund_posted_on on hd_refund (posted_on);

-- A return, from the day on which all of it was received.
create table hd_turnaround (
  document varchar(250) primary key,
  team varchar(250) not null,
  seconds bigint not null,
  received_on date not null
);
create index hd_turnaround_received_on on hd_turnaround (received_on);
